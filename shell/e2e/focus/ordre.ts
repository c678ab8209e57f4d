import type { Page } from '@playwright/test'

/** What the focus reached: how it is named, and where it stands on the page, in pixels. */
interface Arret {
  readonly nom: string
  readonly gauche: number
  readonly droite: number
  readonly haut: number
  readonly bas: number
}

/** Lines of text differ by a few pixels where the eye sees one line. */
const MARGE = 4

/** The first stop of every page: Tab comes back to it where a heading took the focus as the page opened. */
const PREMIER = 'Aller au contenu'

/** Enough for the longest of our pages, and how many at a time. */
const [MAX, SUITE] = [400, 25]

/** Times that a walk is begun again where the page itself moved the focus, as one does once it is all there. */
const REPRISES = 5

type Marche = Window & { marche?: { arrets: Arret[]; finie: boolean; deplacee: boolean } }

/** Notes where the focus goes from now on, until it comes back to where it began. */
function follow(): void {
  const marche = { arrets: [] as Arret[], finie: false, deplacee: false }
  ;(window as Marche).marche = marche
  const vus = new Set<EventTarget>()
  // One move of the focus for each key.
  let parTab = false
  document.addEventListener('keydown', ({ key }) => {
    parTab = key === 'Tab'
  })
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement) || target === document.body || marche.finie) return
    if (!parTab) marche.deplacee = true
    parTab = false
    if (vus.has(target)) marche.finie = true
    else {
      vus.add(target)
      const { left, right, top, bottom } = target.getBoundingClientRect()
      // What stays in sight while the page scrolls stands beside the order of the page.
      let flotte = right - left < 2
      for (let au: Element | null = target; au; au = au.parentElement)
        flotte ||= ['fixed', 'sticky'].includes(getComputedStyle(au).position)
      if (flotte) return
      const nom = (target.getAttribute('aria-label') ?? target.textContent ?? '').trim() || target.id
      marche.arrets.push({
        nom: nom.slice(0, 60),
        gauche: left + scrollX,
        droite: right + scrollX,
        haut: top + scrollY,
        bas: bottom + scrollY,
      })
    }
  })
  document.body.tabIndex = -1
  document.body.focus()
  document.body.removeAttribute('tabindex')
}

/** Presses Tab from the beginning of the page to its end, and says where the focus went; null where not Tab alone moved it. */
async function walkOnce(page: Page): Promise<Arret[] | null> {
  await page.evaluate(follow)
  for (let pressed = 0; pressed < MAX; pressed += SUITE) {
    for (let i = 0; i < SUITE; i++) await page.keyboard.press('Tab')
    const marche = await page.evaluate(() => (window as Marche).marche)
    if (marche?.deplacee) return null
    if (marche?.finie) return marche.arrets
  }
  throw new Error(`more than ${MAX} stops, or a trap for the keyboard`)
}

async function walk(page: Page): Promise<Arret[]> {
  for (let n = 0; n < REPRISES; n++) {
    const arrets = await walkOnce(page)
    if (arrets) return arrets
  }
  throw new Error('the page keeps moving the focus')
}

/** Does the eye read the second of two before the first: higher in the same column, or at its left on the same line? */
function isBefore(suivant: Arret, arret: Arret): boolean {
  const memeLigne =
    Math.min(suivant.bas, arret.bas) - Math.max(suivant.haut, arret.haut) >
    Math.min(suivant.bas - suivant.haut, arret.bas - arret.haut) / 2
  if (memeLigne) return suivant.droite <= arret.gauche + MARGE
  // The top of the next column is higher, and at the right.
  return suivant.bas <= arret.haut + MARGE && suivant.gauche < arret.droite - MARGE
}

/** Where Tab goes against the eye, « this, then that » (WCAG 2.4.3, 1.3.2); nothing where it never does. */
export async function faultsOfOrder(page: Page): Promise<{ stops: number; faults: string[] }> {
  const arrets = await walk(page)
  const faults = arrets.flatMap((arret, rang) => {
    const suivant = arrets[rang + 1]
    return suivant && suivant.nom !== PREMIER && isBefore(suivant, arret)
      ? [`${arret.nom} → ${suivant.nom}`]
      : []
  })
  return { stops: arrets.length, faults }
}

import type { Gestes } from '../../shell/e2e/saisie/jouer.ts'
import { BAS, ENTREE, ESPACE, HAUT, type PageWebdriver, TAB } from './webdriver.ts'

/** Longest way between two stops of the Tab key. */
const LOIN = 150

/** The rank that the focus has among the answers of its question. */
const RANG =
  'return [...document.getElementsByName(document.activeElement.name)].indexOf(document.activeElement)'
const NOMME = `
  const [role, nom, exact] = arguments
  const said = (one) => (one.getAttribute('aria-label') || one.innerText || '').replace(/\\s+/g, ' ').trim()
  const holds = (one) => exact ? said(one) === nom : said(one).includes(nom)
  const within = document.querySelector('dialog[open]') ?? document
  const seen = [...within.querySelectorAll(role === 'link' ? 'a[href]' : 'button')].filter((one) => one.checkVisibility())`

/** Somebody who fills the form in by the keyboard alone, through WebDriver. */
export function createClavier(page: PageWebdriver): Gestes {
  const isAt = (chemin: string) =>
    page.evaluate<boolean>(
      "const here = document.activeElement; return here.id === 'champ-' + arguments[0] || here.name === arguments[0]",
      chemin,
    )

  async function tabTo(quoi: string, reached: () => Promise<boolean>): Promise<void> {
    for (let step = 0; step < LOIN; step++) {
      if (await reached()) return
      await page.press(TAB)
    }
    throw new Error(`Tab does not reach ${quoi}`)
  }

  const visible = (chemin: string) =>
    page.until(`the field ${chemin}`, () =>
      page.evaluate(
        "return document.getElementById('champ-' + arguments[0])?.checkVisibility() ?? false",
        chemin,
      ),
    )

  /** Brings the focus to a field, whose accessible name is held to be this one. */
  async function goTo(chemin: string, nom: string): Promise<void> {
    await visible(chemin)
    await tabTo(chemin, () => isAt(chemin))
    // What names an answer of a group is its own words; the question is said by the group.
    if (await page.evaluate("return document.activeElement.type === 'radio'")) return
    const [said, meant] = [await page.activeName(), nom].map((one) => one.replace(/\s+/g, ' '))
    if (said !== meant) throw new Error(`${chemin} is called « ${said} », not « ${meant} »`)
  }

  const value = (chemin: string) =>
    page.evaluate<string>("return document.getElementById('champ-' + arguments[0]).value", chemin)

  const lire = (chemin: string, valeur: string) =>
    page.until(`${chemin} holds ${valeur}`, async () => (await value(chemin)) === valeur)

  return {
    lire,
    surEcran: (ecran) =>
      page.until(`screen ${ecran}`, () =>
        page.evaluate(
          `return location.pathname.endsWith('/saisie/' + arguments[0]) && document.querySelector('h1') !== null
            && document.querySelector('.mc-cadre[aria-busy=true]') === null`,
          ecran,
        ),
      ),
    async taper(chemin, nom, texte) {
      await goTo(chemin, nom)
      if (await value(chemin)) await page.selectAll()
      await page.type(texte)
    },
    async choisir(chemin, nom, rang) {
      await goTo(chemin, nom)
      const step = rang - (await page.evaluate<number>(RANG))
      if (step === 0) await page.press(ESPACE)
      else await page.press(...Array.from({ length: Math.abs(step) }, () => (step > 0 ? BAS : HAUT)))
      if (!(await page.evaluate('return document.activeElement.checked')))
        throw new Error(`${chemin}: answer ${rang} is not ticked`)
    },
    async lister(chemin, nom, code) {
      await goTo(chemin, nom)
      await page.type(code)
      await lire(chemin, code)
    },
    async chercher(chemin, nom, texte) {
      await goTo(chemin, nom)
      await page.type(texte)
      await page.until(`answers to ${texte}`, () =>
        page.evaluate("return document.querySelector('[role=option]')?.checkVisibility() ?? false"),
      )
      await page.press(BAS, ENTREE)
    },
    async cocher(chemin, nom) {
      await visible(chemin)
      await tabTo(chemin, () => isAt(chemin))
      const said = await page.activeName()
      if (!nom.test(said)) throw new Error(`${chemin} is called « ${said} »`)
      await page.press(ESPACE)
    },
    async presser(nom, role = 'button') {
      if (typeof nom !== 'string') throw new TypeError('a name is expected')
      await page.until(nom, () => page.evaluate(`${NOMME}; return seen.some(holds)`, role, nom, false))
      await tabTo(nom, () =>
        page.evaluate(
          `${NOMME}; return seen.includes(document.activeElement) && holds(document.activeElement)`,
          role,
          nom,
          false,
        ),
      )
      await page.press(ENTREE)
    },
  }
}

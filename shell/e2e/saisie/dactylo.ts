import { expect, type Page } from '@playwright/test'
import { type Ecran, surEcran } from './gestes.ts'

/** What was done, counted as the hand does it. */
export interface Compte {
  /** Keys pressed, Tab and arrows too. */
  touches: number
  clics: number
  /** Moves of the hand between keyboard and mouse. */
  trajets: number
  /** Paths of the questions answered by hand. */
  questions: Set<string>
  /** Milliseconds that the product kept her waiting. */
  attente: number
}

/** Somebody who fills the form in; see {@link createDactylo}. */
export type Dactylo = ReturnType<typeof createDactylo>

/** Further than this many Tabs, who has a mouse points at the field. */
const LOIN = 4

/** Stops of the Tab key between the focus and a field; null when the field is behind. */
const distance = (page: Page, chemin: string): Promise<number | null> =>
  page.evaluate((name) => {
    const all = document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, summary, [tabindex="0"]',
    )
    const key = (one: Element) =>
      one instanceof HTMLInputElement && one.type === 'radio' ? one.name : one.id || one
    const stops = [...all].filter((one) => one.tabIndex >= 0 && one.checkVisibility())
    const keys = [...new Set(stops.map(key))]
    const from = document.activeElement ? keys.indexOf(key(document.activeElement)) : -1
    const to = keys.findIndex((one) => one === `champ-${name}` || one === name)
    return from < 0 || to <= from ? null : to - from
  }, chemin)

const estIci = (page: Page, chemin: string): Promise<boolean> =>
  page.evaluate((name) => {
    const here = document.activeElement
    return here?.id === `champ-${name}` || (here instanceof HTMLInputElement && here.name === name)
  }, chemin)

/** The rank of the answer that has the focus, among those of its question. */
const rangOf = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { activeElement: here } = document
    if (!(here instanceof HTMLInputElement)) return 0
    return [...document.getElementsByName(here.name)].indexOf(here)
  })

/** A typist: with `souris`, points at what is far; without, goes everywhere by the keyboard. */
export function createDactylo(page: Page, { souris }: { souris: boolean }) {
  const compte: Compte = { touches: 0, clics: 0, trajets: 0, questions: new Set(), attente: 0 }
  let main: 'clavier' | 'souris' = 'clavier'

  function tenir(outil: typeof main) {
    if (main !== outil) compte.trajets += 1
    main = outil
  }
  async function touche(nom: string, fois = 1) {
    tenir('clavier')
    for (let i = 0; i < fois; i++) await page.keyboard.press(nom)
    compte.touches += fois
  }
  async function frapper(texte: string) {
    tenir('clavier')
    await page.keyboard.type(texte)
    compte.touches += [...texte].length
  }
  async function attendre<T>(etat: Promise<T>): Promise<T> {
    const debut = performance.now()
    const atteint = await etat
    compte.attente += performance.now() - debut
    return atteint
  }
  async function cliquer(selecteur: string) {
    tenir('souris')
    await page.locator(selecteur).click()
    compte.clics += 1
  }

  /** Brings the focus to a field, by Tab when it is near or there is no mouse. */
  async function aller(chemin: string) {
    await attendre(expect(page.locator(`[id="champ-${chemin}"]`)).toBeVisible())
    if (await estIci(page, chemin)) return
    const loin = await distance(page, chemin)
    // A list that is clicked opens, and hears no code typed: it is reached by Tab.
    const liste = (await page.locator(`select[id="champ-${chemin}"]`).count()) > 0
    if (souris && !liste && (loin === null || loin > LOIN)) return cliquer(`[id="champ-${chemin}"]`)
    for (let pas = 0; pas < 90 && !(await estIci(page, chemin)); pas++) await touche('Tab')
    expect(await estIci(page, chemin), `Tab reaches ${chemin}`).toBe(true)
  }

  /** The question is the one that its accessible name says. */
  async function repondre(chemin: string, nom: string) {
    await aller(chemin)
    compte.questions.add(chemin)
    const ici = page.locator(':focus')
    const groupe = ici.locator('xpath=ancestor::*[@role="radiogroup"][1]')
    await expect((await groupe.count()) > 0 ? groupe : ici).toHaveAccessibleName(nom)
  }

  return {
    compte,
    attendre,
    touche,
    surEcran: (ecran: Ecran): Promise<void> => attendre(surEcran(page, ecran)),
    /** What a field that nobody typed in came to hold. */
    lire: (chemin: string, valeur: string): Promise<void> =>
      expect(page.locator(`[id="champ-${chemin}"]`)).toHaveValue(valeur),
    /** Types an answer, in place of what may stand there. */
    async taper(chemin: string, nom: string, texte: string) {
      await repondre(chemin, nom)
      const plein = await page.locator(':focus').evaluate((one) => (one as HTMLInputElement).value !== '')
      if (plein) await touche('ControlOrMeta+a')
      await frapper(texte)
    },
    /** Picks the answer of that rank among those in sight. */
    async choisir(chemin: string, nom: string, rang: number) {
      const option = `[id="champ-${chemin}${rang ? `-${rang}` : ''}"]`
      const loin = await distance(page, chemin)
      if (souris && !(await estIci(page, chemin)) && (loin === null || loin > LOIN)) {
        compte.questions.add(chemin)
        await cliquer(option)
      } else {
        await repondre(chemin, nom)
        const pas = rang - (await rangOf(page))
        await (pas === 0 ? touche('Space') : touche(pas > 0 ? 'ArrowDown' : 'ArrowUp', Math.abs(pas)))
      }
      await expect(page.locator(option)).toBeChecked()
    },
    /** Picks a code in a list, by typing it. */
    async lister(chemin: string, nom: string, code: string) {
      await repondre(chemin, nom)
      await frapper(code)
      await expect(page.locator(`[id="champ-${chemin}"]`)).toHaveValue(code)
    },
    /** Types the beginning of an answer and takes the first that the service finds. */
    async chercher(chemin: string, nom: string, texte: string) {
      await repondre(chemin, nom)
      await frapper(texte)
      await attendre(expect(page.locator('[role=option]').first()).toBeVisible())
      await touche('ArrowDown')
      await touche('Enter')
    },
    /** Ticks a statement. */
    async cocher(chemin: string, nom: RegExp) {
      compte.questions.add(chemin)
      const boite = page.locator(`[id="champ-${chemin}"]`)
      const avant = compte.clics
      await aller(chemin)
      await expect(boite).toHaveAccessibleName(nom)
      // Pointing at a box ticks it.
      if (compte.clics === avant) await touche('Space')
      await expect(boite).toBeChecked()
    },
    /** Counts what is done elsewhere than on the page of this typist; `questions` are decisions to take. */
    compter({ touches = 0, clics = 0, trajets = 0, questions = 0 }) {
      compte.touches += touches
      compte.clics += clics
      compte.trajets += trajets
      for (let i = 0; i < questions; i++) compte.questions.add(`décision ${compte.questions.size}`)
    },
    /** Pastes in a field, with so many keys. */
    async coller(chemin: string, texte: string, touches: number) {
      await cliquer(`[id="champ-${chemin}"]`)
      await page.evaluate((colle) => navigator.clipboard.writeText(colle), texte)
      tenir('clavier')
      await page.keyboard.press('ControlOrMeta+v')
      compte.touches += touches
    },
    /** Follows a link, by its accessible name. */
    async suivre(nom: string) {
      const lien = page.getByRole('link', { name: nom })
      await attendre(expect(lien).toBeVisible())
      tenir('souris')
      await lien.click()
      compte.clics += 1
    },
    /** Presses a button, or follows a link, by its accessible name. */
    async presser(nom: string | RegExp, role: 'button' | 'link' = 'button') {
      const bouton = page.getByRole(role, { name: nom })
      await attendre(expect(bouton).toBeVisible())
      if (souris) {
        tenir('souris')
        await bouton.click()
        compte.clics += 1
        return
      }
      const ici = () => bouton.evaluate((one) => one === document.activeElement)
      for (let pas = 0; pas < 120 && !(await ici()); pas++) await touche('Tab')
      expect(await ici(), `Tab reaches ${nom}`).toBe(true)
      await touche('Enter')
    },
  }
}

import { modeleImport, SECTIONS, valueAt, writeValeur } from '@mon-espace/domain'
import { CONTRAT_EXEMPLE } from '@mon-espace/domain/exemple'
import { expect, type Page } from '@playwright/test'
import type { Dactylo } from '../dactylo.ts'
import { surEcran } from '../gestes.ts'

/** The people of a class. */
export const PERSONNES = 40

/** Who pastes has the table already: from the last cell to the first it is selected, copied, and the window changed. */
const COPIE_DU_TABLEUR = { touches: 4, clics: 2, trajets: 2 } as const
const COLLAGE = 2

const { colonnes: COLONNES } = modeleImport(SECTIONS)
const PERSONNE = COLONNES.filter(({ chemin }) => chemin.startsWith('apprenti.'))

/** The people of the table: the example, under other names. @returns what a spreadsheet puts on the clipboard */
function tableau(): string {
  const lignes = Array.from({ length: PERSONNES }, (_, rang) =>
    PERSONNE.map((colonne) => {
      if (colonne.chemin === 'apprenti.nomNaissance')
        return `Durand ${String.fromCharCode(65 + (rang % 26))}${rang < 26 ? '' : 'a'}`
      return writeValeur(colonne, valueAt(CONTRAT_EXEMPLE, colonne.chemin))
    }),
  )
  return [PERSONNE.map(({ titre }) => titre), ...lignes].map((ligne) => ligne.join('\t')).join('\r\n')
}

/** From the page of the contract that is the model to the Cerfa of each: the drafts are opened beside their list. */
export async function jouerQuarante(page: Page, d: Dactylo): Promise<void> {
  await d.suivre('Copier pour plusieurs personnes')
  await d.cocher('attestation-0', /^J’atteste sur l’honneur/)
  await d.cocher('attestation-1', /^J’atteste disposer/)
  d.compter(COPIE_DU_TABLEUR)
  await d.coller('tableau', tableau(), COLLAGE)
  await d.presser(`Créer ${PERSONNES} brouillons`)
  await d.attendre(expect(page.getByRole('heading', { name: `${PERSONNES} brouillons créés` })).toBeVisible())
  const liens = page.getByRole('link', { name: /^Relire et valider/ })
  expect(await liens.count()).toBe(PERSONNES)
  for (const lien of await liens.all()) {
    const ouverte = page.context().waitForEvent('page')
    await lien.click({ modifiers: ['ControlOrMeta'] })
    const onglet = await ouverte
    // Ctrl held under the click, Ctrl+Tab to the draft, Ctrl+W back to the list; a click to open, one to validate.
    d.compter({ touches: 5, clics: 2, trajets: 2 })
    await d.attendre(surEcran(onglet, 'recapitulatif'))
    await onglet.getByRole('button', { name: 'Valider et générer le Cerfa FA 13' }).click()
    await d.attendre(surEcran(onglet, 'cerfa'))
    await onglet.close()
    d.compter({ questions: 1 })
  }
}

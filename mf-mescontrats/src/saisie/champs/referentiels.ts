import type { ComboBoxItem } from '@mon-espace/ui'
import { type NomReferentiel, searchReferentiel } from '../../dossiers/api/search-referentiel.ts'

/** A line of a combobox, with all that the reference data knows of it. */
export interface LigneReferentiel extends ComboBoxItem {
  element: Readonly<Record<string, unknown>>
}

type Element = Readonly<Record<string, unknown>> & { code: string; libelle: string }

const words = (...parts: unknown[]) =>
  parts.filter((part) => part !== undefined && part !== null && part !== '').join(' · ')

/** The second line of each kind of element: what tells it from its neighbours. */
const HINTS: Record<NomReferentiel, (element: Element) => string> = {
  communes: ({ codePostal }) => words(codePostal),
  naf: ({ code }) => words(code),
  idcc: ({ code }) => words(`IDCC ${code}`),
  diplomes: ({ code, rncp, codeRncp, niveau }) =>
    words(code, (rncp ?? codeRncp) && `RNCP ${rncp ?? codeRncp}`, niveau && `niveau ${niveau}`),
  cfa: ({ uai, siret, commune }) => words(commune, uai && `UAI ${uai}`, siret && `SIRET ${siret}`),
}

/** Looks a list of the reference data up, for a combobox. */
export const loadReferentiel =
  (nom: NomReferentiel) =>
  async (q: string, signal: AbortSignal): Promise<LigneReferentiel[]> =>
    (await searchReferentiel(nom, q, signal)).map((element, rang) => ({
      // A commune of several postal codes comes once for each.
      id: `${element.code}-${rang}`,
      label: element.libelle,
      hint: HINTS[nom](element),
      element,
    }))

import type { ElementReferentiel } from '@mon-espace/domain/api'
import type { NomReferentiel } from '../../dossiers/api/search-referentiel.ts'

/** An element of the reference data as a list shows it. */
export interface LigneReferentiel {
  id: string
  label: string
  hint: string
  element: Readonly<Record<string, unknown>>
}

const words = (...parts: unknown[]) =>
  parts.filter((part) => part !== undefined && part !== null && part !== '').join(' · ')

const RNCP = (code: unknown) => code && `RNCP ${code}`
const NIVEAU = (niveau: unknown) => niveau && `niveau ${niveau}`
const UAI = (uai: unknown) => uai && `UAI ${uai}`

/** The second line of each kind of element: what tells it from its neighbours. */
const HINTS: Record<NomReferentiel, (element: ElementReferentiel) => string> = {
  communes: ({ codePostal }) => words(codePostal),
  naf: ({ code }) => words(code),
  idcc: ({ code }) => words(`IDCC ${code}`),
  diplomes: ({ code, codeRncp, niveau }) => words(code, RNCP(codeRncp), NIVEAU(niveau)),
  cfa: ({ uai, adresse }) => words((adresse as { commune?: string } | undefined)?.commune, UAI(uai)),
}

/** A commune has one line for each of its postal codes; only those asked for, where figures were typed. */
function byPostalCode(element: ElementReferentiel, q: string): ElementReferentiel[] {
  const codes = (element.codesPostaux ?? []) as string[]
  const demandes = /^\d+$/.test(q) ? codes.filter((code) => code.startsWith(q)) : codes
  const commune = { ...element, libelle: String(element.ville ?? element.libelle) }
  return demandes.length > 0 ? demandes.map((codePostal) => ({ ...commune, codePostal })) : [commune]
}

/** The lines that a search shows. */
export function toLignes(
  nom: NomReferentiel,
  elements: readonly ElementReferentiel[],
  q: string,
): LigneReferentiel[] {
  const montres = nom === 'communes' ? elements.flatMap((element) => byPostalCode(element, q)) : elements
  return montres.map((element) => ({
    id: words(element.code, element.codePostal),
    label: element.libelle,
    hint: HINTS[nom](element),
    element,
  }))
}

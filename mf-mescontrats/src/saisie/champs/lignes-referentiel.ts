import { toTitre } from '@mon-espace/domain'
import type { ElementReferentiel } from '@mon-espace/domain/api'
import type { NomReferentiel } from '../../socle/api/search-referentiel.ts'
import { codesDiplome as t } from './textes.ts'

/** An element of the reference data as a list shows it. */
export interface LigneReferentiel {
  id: string
  label: string
  hint: string
  element: Readonly<Record<string, unknown>>
}

const words = (...parts: unknown[]) =>
  parts.filter((part) => part !== undefined && part !== null && part !== false && part !== '').join(' · ')

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

/**
 * Of the codes of one diploma, which differ by their order alone, the latest to have been given; undefined where there is
 * only one. @source BCN: the last two figures of a code number the diplomas of a level and a speciality as they are made
 */
function ageOfCode({ code, libelle, codeRncp }: ElementReferentiel, voisins: readonly ElementReferentiel[]) {
  const memes = voisins.filter(
    (autre) =>
      autre.libelle === libelle && autre.codeRncp === codeRncp && autre.code.slice(0, 6) === code.slice(0, 6),
  )
  if (memes.length < 2) return undefined
  return memes.every((autre) => autre.code <= code) ? t.recent : t.ancien
}

/** A commune has one line for each of its postal codes; only those asked for, where figures were typed. */
function byPostalCode(element: ElementReferentiel, q: string): ElementReferentiel[] {
  const codes = (element.codesPostaux ?? []) as string[]
  const figures = q.replace(/\s/g, '')
  const demandes = /^\d+$/.test(figures) ? codes.filter((code) => code.startsWith(figures)) : codes
  const commune = { ...element, libelle: String(element.ville ?? element.libelle) }
  return demandes.length > 0 ? demandes.map((codePostal) => ({ ...commune, codePostal })) : [commune]
}

/** One line for « Lyon, 69003 », which both the city and its third district have: with the code of the district. */
function eachOnce(communes: readonly ElementReferentiel[]): ElementReferentiel[] {
  const lignes = new Map<string, ElementReferentiel>()
  for (const commune of communes) {
    const key = commune.codePostal ? words(commune.libelle, commune.codePostal) : commune.code
    const known = lignes.get(key)
    const several = ((known?.codesPostaux ?? []) as string[]).length > 1
    if (!known || several) lignes.set(key, commune)
  }
  return [...lignes.values()]
}

/** Elements with their labels as French writes them, where the reference data do not. */
export const writeLabels = (
  nom: NomReferentiel,
  elements: readonly ElementReferentiel[],
): readonly ElementReferentiel[] =>
  nom === 'diplomes' ? elements.map((e) => ({ ...e, libelle: toTitre(e.libelle) })) : elements

/** The lines that a search shows. */
export function toLignes(
  nom: NomReferentiel,
  elements: readonly ElementReferentiel[],
  q: string,
): LigneReferentiel[] {
  const justes = writeLabels(nom, elements)
  const montres =
    nom === 'communes' ? eachOnce(elements.flatMap((element) => byPostalCode(element, q))) : justes
  return montres.map((element) => ({
    // One code of diploma may stand for several certifications.
    id: words(element.code, element.codePostal, element.codeRncp),
    label: element.libelle,
    hint: words(HINTS[nom](element), nom === 'diplomes' && ageOfCode(element, justes)),
    element,
  }))
}

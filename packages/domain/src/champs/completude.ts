import { bloquant, type Constat } from '../controles/constat.ts'
import { formatEuros } from '../formats/montant.ts'
import { formatNombre } from '../formats/nombre.ts'
import { codePostalEtranger, FRANCE, isEtrangere } from '../identifiants/contact.ts'
import { valueAt } from './chemins.ts'
import type { Bloc, Champ, Condition, Sections } from './definition.ts'
import { FORMATS } from './formats.ts'
import type { Genre } from './genres.ts'
import { champsOf, type Place } from './parcours.ts'

/** True for a value that nobody gave. */
const isAbsent = (valeur: unknown): boolean =>
  valeur === null || (typeof valeur === 'string' && valeur.trim() === '')

const holds = (contrat: unknown, { chemin, vaut }: Condition) =>
  [vaut].flat().some((valeur) => valeur === valueAt(contrat, chemin))

/** False while another answer says that a field is not asked: on no screen, and judged by nobody. */
export const isPose = (contrat: unknown, { noeud: { si }, blocs }: Place<Champ>): boolean =>
  (si === undefined || holds(contrat, si)) &&
  blocs.every(({ noeud: { demande } }) => typeof demande !== 'object' || holds(contrat, demande))

function isBlocAsked(contrat: unknown, { noeud, cles }: Place<Bloc>): boolean {
  const { demande } = noeud
  if (demande === undefined) return true
  if (demande === 'regle') return false
  if (typeof demande === 'object') return holds(contrat, demande)
  const valeur = valueAt(contrat, cles)
  if (valeur === null || typeof valeur !== 'object') return false
  return demande === 'ouvert' || Object.values(valeur).some((champ) => !isAbsent(champ))
}

const isAsked = (contrat: unknown, { blocs }: Place<Champ>): boolean =>
  blocs.every((bloc) => isBlocAsked(contrat, bloc))

const outOf = (genre: Genre, max: number) =>
  genre === 'montant'
    ? `Vérifiez ce montant : il va de 0 à ${formatEuros(max)}.`
    : `Vérifiez ce nombre : il va de 0 à ${formatNombre(max)}.`

/** Told away from its field too: an import or an old draft may hold what its list has no more. */
function notListed({ noeud: { court }, blocs }: Place<Champ>): string {
  const bloc = blocs.at(-1)?.noeud.court
  return `Choisissez une valeur de la liste pour « ${court} »${bloc ? ` (${bloc})` : ''}.`
}

/** True for a postal code of another country, which stands beside it or follows the commune. */
function isAbroad(contrat: unknown, { cles }: Place): boolean {
  const beside = (cle: string) => valueAt(contrat, [...cles.slice(0, -1), cle])
  const pays = beside('pays')
  if (typeof pays === 'string' && pays !== '' && pays !== FRANCE) return true
  return isEtrangere(beside('commune')) && codePostalEtranger(String(valueAt(contrat, cles)).trim())
}

/** What a field says by itself, without any rule: it is missing, is not of its kind, or in no list. */
export function checkChamp(contrat: unknown, place: Place<Champ>): Constat[] {
  const { noeud, chemin, cles } = place
  if (!isPose(contrat, place)) return []
  const valeur = valueAt(contrat, cles)
  if (isAbsent(valeur))
    return noeud.requis !== undefined && isAsked(contrat, place)
      ? [bloquant('champ_requis', chemin, noeud.requis)]
      : []
  if (typeof valeur === 'number' && noeud.max !== undefined && !(valeur >= 0 && valeur <= noeud.max))
    return [bloquant('hors_bornes', chemin, outOf(noeud.genre, noeud.max))]
  if (typeof valeur !== 'string' || (noeud.etranger && isAbroad(contrat, place))) return []
  const format = FORMATS[noeud.genre]
  if (format && !format.valid(valeur.trim()))
    return [bloquant(format.code, chemin, format.message(noeud.de ?? '', valeur))]
  if (noeud.liste && !noeud.libre && !noeud.liste.has(valeur.trim()))
    return [bloquant('code_inconnu', chemin, notListed(place))]
  return []
}

/** What the fields of a contract say by themselves, in the order of the form. */
export const checkChamps = (sections: Sections, contrat: unknown): Constat[] =>
  champsOf(sections).flatMap((place) => checkChamp(contrat, place))

/** The required fields of a block that are missing, whether or not they are asked, each with what to do. */
export const missingChamps = (sections: Sections, contrat: unknown, bloc: string) =>
  champsOf(sections).flatMap(({ chemin, cles, noeud: { requis } }) =>
    chemin.startsWith(`${bloc}.`) && requis !== undefined && isAbsent(valueAt(contrat, cles))
      ? [{ chemin, requis }]
      : [],
  )

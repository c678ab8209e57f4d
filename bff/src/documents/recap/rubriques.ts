import {
  type Champ,
  formatDate,
  formatEuros,
  formatHeures,
  formatIdentifiant,
  formatQuantite,
  formatTaux,
  type Genre,
  GROUPES,
  isAdresse,
  isBloc,
  isChamp,
  type Noeud,
  type Place,
  parseDate,
  placesOf,
  type Redaction,
  toTitre,
  valueAt,
} from '@mon-espace/domain'
import type { Fact } from '../flow/table.ts'
import { type AdressePartielle, lignesAdresse } from '../text/adresse.ts'
import { siretEspace, telephoneEspace } from '../text/format.ts'
import { lisible, type ValeurSimple } from '../text/lisible.ts'

/** A section of a contract as the recap shows it. */
export interface RubriqueRecap {
  readonly titre: string
  readonly groupes: readonly { readonly sousTitre: string; readonly faits: readonly Fact[] }[]
}

/** « 14/02/2010 »; what was typed instead is given back. */
export function jour(valeur: ValeurSimple): string {
  const texte = lisible(valeur)
  const iso = parseDate(texte)
  return iso ? formatDate(iso) : texte
}

/** « 2 10 02 75 112 046 » of 13 characters, masked or not; anything else is given back. */
const nirEspace = (texte: string): string =>
  texte.length === 13 ? formatIdentifiant(texte, GROUPES.nir) : texte

/** A code that is no code of the form: « travail_temporaire » stands for a box to tick. */
const MOT = /^[a-z_]+$/

function reponse({ genre, liste, unite }: Champ, valeur: ValeurSimple): string {
  const texte = lisible(valeur)
  if (texte === '') return ''
  if (genre === 'date') return jour(valeur)
  if (genre === 'montant') return Number.isSafeInteger(valeur) ? formatEuros(Number(valeur)) : texte
  if (genre === 'taux') return typeof valeur === 'number' ? formatTaux(valeur) : texte
  if (genre === 'nir') return nirEspace(texte)
  if (genre === 'siret') return siretEspace(texte)
  if (genre === 'telephone') return telephoneEspace(texte)
  const libelle = liste?.libelle(texte)
  if (libelle && libelle !== texte)
    return MOT.test(texte) ? toTitre(libelle) : `${texte} – ${toTitre(libelle)}`
  return unite ? formatQuantite(texte, unite) : texte
}

/** Numbers that say little by themselves: they go under the words of the form. */
const NUMEROS: ReadonlySet<Genre> = new Set(['siret', 'nir', 'ape', 'idcc'])

const isBlocAdresse = (noeud: Noeud) => isBloc(noeud) && isAdresse(noeud.champs)

/** What a line of the recap is about: a field, or an address at once. */
function factOf(
  { attestations }: Pick<Redaction, 'attestations'>,
  contrat: object,
  place: Place,
): Fact | null {
  const { noeud, chemin } = place
  const valeur = valueAt(contrat, chemin)
  if (isBlocAdresse(noeud)) return [noeud.court, lignesAdresse(valeur as AdressePartielle).join(', ')]
  if (!isChamp(noeud) || noeud.induit) return null
  const sworn = attestations.some((attestation) => attestation === chemin)
  const label = sworn ? noeud.question : NUMEROS.has(noeud.genre) ? noeud.cerfa : undefined
  const { minutes } = noeud
  if (minutes !== undefined && Number.isSafeInteger(valeur))
    return [noeud.court, formatHeures(Number(valeur) * 60 + Number(valueAt(contrat, minutes) ?? 0))]
  return [label ?? noeud.court, reponse(noeud, valeur as ValeurSimple)]
}

/** All that was entered in a contract, section by section in the order of the form, blocks under their names. */
export function rubriquesOf(
  dispositif: Pick<Redaction, 'sections' | 'attestations'>,
  contrat: object,
): RubriqueRecap[] {
  const places = placesOf(dispositif.sections)
  return Object.entries(dispositif.sections).map(([nom, { groupe }]) => {
    const groupes = new Map<string, Fact[]>()
    for (const place of places) {
      if (place.cles[0] !== nom || place.blocs.some(({ noeud }) => isBlocAdresse(noeud))) continue
      const fact = factOf(dispositif, contrat, place)
      if (!fact) continue
      const propre = place.groupe === groupe ? '' : place.groupe.titre
      const sousTitre = place.blocs[0]?.noeud.court ?? propre
      groupes.set(sousTitre, [...(groupes.get(sousTitre) ?? []), fact])
    }
    return { titre: groupe.titre, groupes: [...groupes].map(([sousTitre, faits]) => ({ sousTitre, faits })) }
  })
}

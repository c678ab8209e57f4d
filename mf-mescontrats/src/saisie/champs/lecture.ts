import { formatHeures, formatQuantite, isNirMasque, maskNir, toTitre } from '@mon-espace/domain'
import {
  formatDate,
  formatEuros,
  formatIdentifiant,
  formatNombre,
  formatTelephone,
  GROUPES,
} from '@mon-espace/ui'
import { valueAt } from '../brouillon/arbre.ts'
import type { DefinitionChamp } from './definition.ts'
import { lecture as t } from './textes.ts'

const quantite = (nombre: string, genre: DefinitionChamp['genre']): string =>
  genre.type === 'nombre' && genre.unite ? formatQuantite(nombre, genre.unite) : nombre

/** A value of the contract as people read it; empty where nothing was entered. */
export function readValue(definition: Pick<DefinitionChamp, 'genre'>, valeur: unknown): string {
  if (valeur === null || valeur === undefined || valeur === '') return ''
  const { genre } = definition
  if (typeof valeur === 'boolean')
    return genre.type === 'case' ? (valeur ? t.coche : '') : valeur ? t.oui : t.non
  if (typeof valeur === 'number' && genre.type === 'heures') return formatHeures(valeur * 60)
  if (typeof valeur === 'number')
    return genre.type === 'montant'
      ? formatEuros(valeur)
      : quantite(formatNombre(valeur, Number.isInteger(valeur) ? 0 : 2), genre)
  if (typeof valeur !== 'string') return t.bloc
  switch (genre.type) {
    case 'date':
      return formatDate(valeur)
    case 'telephone':
      return formatTelephone(valeur)
    case 'identifiant':
      return formatIdentifiant(valeur, GROUPES[genre.forme])
    case 'nir':
      return isNirMasque(valeur) ? valeur : maskNir(valeur)
    case 'code':
      return toTitre(genre.liste.libelle(valeur) ?? valeur)
    default:
      return valeur
  }
}

/** The answer to a question as people read it: see {@link readValue}. */
export function readChamp({ genre, chemin }: DefinitionChamp, contrat: object): string {
  const valeur = valueAt(contrat, chemin)
  const reste = genre.type === 'heures' && valueAt(contrat, genre.minutes)
  if (typeof valeur === 'number' && typeof reste === 'number') return formatHeures(valeur * 60 + reste)
  return readValue({ genre }, valeur)
}

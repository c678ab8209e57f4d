import { type Adresse, communeEtPays } from '@mon-espace/domain'
import type { NomReferentiel } from '../../socle/api/search-referentiel.ts'
import { valueAt } from '../brouillon/arbre.ts'
import { askedChamps, type DefinitionChamp, type GroupeChamps } from '../champs/definition.ts'
import { readChamp } from '../champs/lecture.ts'
import type { Illisibles } from '../formulaire/formulaire.ts'
import { readDepartement } from './departements.ts'
import { recap as t } from './textes.ts'

/** One line of the recap: what was asked, what was answered, and where it is changed. */
export interface LigneRecap {
  chemin: string
  libelle: string
  valeur: string
  /** Where the label of the code is looked up that the answer is. */
  referentiel?: NomReferentiel
}

/** The address a question is about: `apprenti.adresse` for its street; undefined for any other question. */
const adresseOf = ({ chemin }: DefinitionChamp): string | undefined =>
  /^(.*dresse)\.[a-zA-Z]+$/.exec(chemin)?.[1]

/**
 * « 3 bis impasse du Lavoir, Bâtiment C, 93200 Saint-Denis », with its country where that is another than France; empty
 * while the street or the town is not known.
 */
export function readAdresse(adresse: (Adresse & { pays?: unknown }) | null): string {
  if (!adresse?.voie || !adresse.commune) return ''
  const { numero, voie, complement, codePostal } = adresse
  const lignes = [[numero, voie], [complement], [codePostal, communeEtPays(adresse)]]
  return lignes
    .map((mots) => mots.filter(Boolean).join(' '))
    .filter(Boolean)
    .join(', ')
}

function toLigne(champ: DefinitionChamp, contrat: object, illisibles: Illisibles): LigneRecap | null {
  const adresse = adresseOf(champ)
  if (adresse && !champ.chemin.endsWith('.voie')) return null
  if (adresse) {
    const valeur = readAdresse(valueAt(contrat, adresse) as Adresse | null)
    return { chemin: champ.chemin, libelle: t.adresse, valeur }
  }
  const valeur = illisibles.get(champ.chemin) ?? readChamp(champ, contrat)
  // An optional question left empty is not repeated.
  if (valeur === '' && champ.facultatif) return null
  const { chemin, court, genre } = champ
  if (/\.departement\w*$/.test(chemin)) return { chemin, libelle: court, valeur: readDepartement(valeur) }
  // What a choice copies elsewhere has its label there.
  const code = genre.type === 'recherche' && genre.valeur === 'code' && !genre.recopie
  return { chemin, libelle: court, valeur, ...(code ? { referentiel: genre.nom } : {}) }
}

/** The lines of a group as it was asked, an address in one; what cannot be read yet, as it was typed. */
export const toLignes = (
  groupe: GroupeChamps,
  contrat: object,
  illisibles: Illisibles = new Map(),
): LigneRecap[] => askedChamps(groupe, contrat).flatMap((champ) => toLigne(champ, contrat, illisibles) ?? [])

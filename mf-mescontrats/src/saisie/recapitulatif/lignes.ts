import type { Contrat } from '@mon-espace/domain'
import { askedChamps, type GroupeChamps } from '../champs/definition.ts'
import { readChamp } from '../champs/lecture.ts'

/** One line of the recap: what was asked, what was answered, and where it is changed. */
export interface LigneRecap {
  chemin: string
  libelle: string
  valeur: string
  facultatif: boolean
}

/** The lines of a group as it was asked; an optional question left empty is not repeated. */
export function toLignes(groupe: GroupeChamps, contrat: Contrat): LigneRecap[] {
  return askedChamps(groupe, contrat)
    .map((champ) => ({
      chemin: champ.chemin,
      libelle: champ.court ?? champ.libelle,
      valeur: readChamp(champ, contrat),
      facultatif: champ.facultatif === true,
    }))
    .filter(({ valeur, facultatif }) => valeur !== '' || !facultatif)
}

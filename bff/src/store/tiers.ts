import { type Dispositif, type GenreTiers, valueAt } from '@mon-espace/domain'
import { abrege, empreinte } from './empreinte.ts'
import { cleTiers, motSuiveur, motsTrouves } from './mots.ts'
import type { TableTiers } from './schema.ts'

/** What names a body or a person, whichever of them its block has. */
const NOMS = ['denomination', 'prenom', 'nomUsage', 'nomNaissance', 'nom']

/** Signs of a key: 72 bits, far more than there are names. Each dossier has three, in nine orders. */
export const SIGNES = 12

export type Tiers = Omit<TableTiers, 'siren'>

const textAt = (contrat: object, chemin: string): string => {
  const valeur = valueAt(contrat, chemin)
  return typeof valeur === 'string' ? valeur.trim() : ''
}

/** Whom a contract names in these blocks, each once. */
export function tiersAt(blocs: readonly (readonly [GenreTiers, string])[], contrat: object): Tiers[] {
  const named = blocs.flatMap(([genre, bloc]): Tiers[] => {
    const nom = NOMS.map((champ) => textAt(contrat, `${bloc}.${champ}`))
      .filter(Boolean)
      .join(' ')
    const siret = textAt(contrat, `${bloc}.siret`)
    const mots = motsTrouves(`${nom} ${siret}`)
    if (mots.length === 0) return []
    const cle = cleTiers(abrege(empreinte([genre, siret, ...mots].join(' ')), SIGNES), genre === 'maitre')
    return [{ cle, genre, siret, nom }]
  })
  return [...new Map(named.map((tiers) => [tiers.cle, tiers])).values()]
}

export const tiersOf = ({ tiers = [] }: Dispositif, contrat: object): Tiers[] => tiersAt(tiers, contrat)

/**
 * What a dossier that names them has among its words: a key for each, and the names of people, who are too many for the
 * first letters of one to lead to few keys.
 */
export function clesOfTiers(named: readonly Tiers[]): string[] {
  const suiveurs = named.filter(({ genre }) => genre === 'maitre')
  const mots = motsTrouves(suiveurs.map(({ nom }) => nom).join(' '))
  return [...named.map(({ cle }) => cle), ...mots.map(motSuiveur)]
}

/** The rows of the words that somebody named is found by. */
export const tiersMotRows = <S>({ siren, cle, nom, siret }: Tiers & { readonly siren: S }) =>
  motsTrouves(`${nom} ${siret}`).map((mot) => ({ siren, cle, mot }))

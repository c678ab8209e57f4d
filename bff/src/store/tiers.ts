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

type Blocs = readonly (readonly [GenreTiers, string])[]
type Nomme = Omit<Tiers, 'cle'>

/** Who stands in these blocks, as they are written there: what those whom a contract names depend on, and nothing else. */
const nommesAt = (blocs: Blocs, contrat: object): Nomme[] =>
  blocs.map(([genre, bloc]) => {
    const nom = NOMS.map((champ) => textAt(contrat, `${bloc}.${champ}`))
      .filter(Boolean)
      .join(' ')
    return { genre, siret: textAt(contrat, `${bloc}.siret`), nom }
  })

/** Whom a contract names in these blocks, each once. */
export function tiersAt(blocs: Blocs, contrat: object): Tiers[] {
  const named = nommesAt(blocs, contrat).flatMap(({ genre, siret, nom }): Tiers[] => {
    const mots = motsTrouves(`${nom} ${siret}`)
    if (mots.length === 0) return []
    const cle = cleTiers(abrege(empreinte([genre, siret, ...mots].join(' ')), SIGNES), genre === 'maitre')
    return [{ cle, genre, siret, nom }]
  })
  return [...new Map(named.map((tiers) => [tiers.cle, tiers])).values()]
}

export const nommesOf = ({ tiers = [] }: Dispositif, contrat: object): Nomme[] => nommesAt(tiers, contrat)

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

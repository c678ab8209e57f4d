import type { Dispositif, Mots } from '@mon-espace/domain'
import {
  type Amende,
  articlesAvenant,
  isOuvert,
  type Prolongation,
  type TypeAvenant,
  typeAvenantOf,
} from '@mon-espace/domain/avenants'
import type { TableDossier } from '../../store/schema.ts'
import type { Contrat } from '../dispositif.ts'

/** What an amendment is, as it is kept. */
export interface AvenantGarde {
  /** Code of the form. */
  readonly type: string
  /** Its order among the amendments of its contract, from 1. */
  readonly rang: number
  /** Number of the dossier of the contract that it amends. */
  readonly initial: string
}

/** The contract as it stands without an amendment, as it is kept beside it. */
export interface BaseGardee {
  /** Secrets masked. */
  readonly contrat: Contrat
  readonly prolongation: Prolongation | null
  /** The yearly level granted; null for a kind without one. */
  readonly npecAnnuelCentimes: number | null
}

/** What an amendment is; null for a dossier that amends no other. */
export const readAvenant = ({ avenant }: Pick<TableDossier, 'avenant'>): AvenantGarde | null =>
  avenant === null ? null : JSON.parse(avenant)

/** The contract as it stands without the amendment. @throws Error for a dossier that is none */
export function readBase({ id, avenant_base: base }: Pick<TableDossier, 'id' | 'avenant_base'>): BaseGardee {
  if (base === null) throw new Error(`dossier ${id} amends no other`)
  return JSON.parse(base)
}

/** What of a row tells an amendment. */
export type Amendante = Pick<TableDossier, 'id' | 'avenant' | 'avenant_base'>

/** The amendments of a kind that has some. */
export type AvenantsDe = NonNullable<Dispositif['avenants']>

/** @throws Error for a kind whose contracts are not amended: it has no such dossier */
export function avenantsOf({ code, avenants }: Pick<Dispositif, 'code' | 'avenants'>): AvenantsDe {
  if (avenants === null) throw new Error(`contracts of ${code} are not amended`)
  return avenants
}

function typeOf(avenants: AvenantsDe, { type }: AvenantGarde): TypeAvenant {
  const connu = typeAvenantOf(avenants, type)
  if (!connu) throw new Error(`no amendment of type ${type}`)
  return connu
}

/** An amendment, and what it is judged by. */
export type Jugee = Amende & { readonly avenants: AvenantsDe }

/** What an amendment is judged by; null for a dossier that amends no other. */
export function amendeOf(dispositif: Dispositif, row: Amendante): Jugee | null {
  const avenant = readAvenant(row)
  if (avenant === null) return null
  const avenants = avenantsOf(dispositif)
  const { contrat: base, prolongation } = readBase(row)
  return { avenants, type: typeOf(avenants, avenant), base, prolongation }
}

/** Paths of what an amendment may change. */
export const ouvertsOf = (
  { propres }: Pick<AvenantsDe, 'propres'>,
  { ouverts }: Pick<TypeAvenant, 'ouverts'>,
): readonly string[] => [...ouverts, ...propres]

/** True where an amendment may change what stands at a path. */
export const opens = ({ avenants, type }: Pick<Jugee, 'avenants' | 'type'>, chemin: string): boolean =>
  isOuvert(ouvertsOf(avenants, type), chemin)

/** How letters and documents name an amendment. */
const motsOf = (mots: Mots, { rang, initial }: AvenantGarde): Mots => ({
  ...mots,
  un: `un avenant au contrat ${initial}`,
  du: `de l’avenant n°\u00a0${rang} au contrat ${initial}`,
  feminin: false,
})

/**
 * Its kind, as it judges, pays and names this dossier: an amendment is judged beside the contract that it changes, and
 * called what it is.
 */
export function dispositifAmende(dispositif: Dispositif, row: Amendante): Dispositif {
  const [amende, garde] = [amendeOf(dispositif, row), readAvenant(row)]
  if (amende === null || garde === null) return dispositif
  const { avenants } = amende
  const { attestations } = dispositif
  const amendement = { attestations, avenants, regles: avenants.regles }
  const articles = articlesAvenant(dispositif, amendement, amende)
  const libelle = `avenant n°\u00a0${garde.rang} au ${dispositif.libelle} ${garde.initial}`
  return { ...dispositif, ...articles, libelle, mots: motsOf(dispositif.mots, garde) }
}

import { z } from 'zod'
import { Instant, QuelquesMots } from './champs.ts'
import { operation } from './operation.ts'

/** What a key of access may do: deposit contracts of a CFA and follow those, read all, or write what an employer writes too. */
export const DroitCle = z.enum(['depot', 'lecture', 'ecriture'])
export type DroitCle = z.infer<typeof DroitCle>

export const NouvelleCle = z.strictObject({
  /** What it is for, as the history will name who acted. */
  libelle: QuelquesMots('à quoi servira la clé').min(1, 'Indiquez à quoi servira la clé.'),
  droits: z
    .array(DroitCle)
    .min(1, 'Choisissez au moins un droit.')
    .max(DroitCle.options.length)
    .transform((droits) => DroitCle.options.filter((droit) => droits.includes(droit))),
})
export type NouvelleCle = z.input<typeof NouvelleCle>

export const CleAcces = z.object({
  id: z.string(),
  libelle: z.string(),
  /** Its first signs, by which it is told from another. */
  prefixe: z.string(),
  droits: z.array(DroitCle),
  creeLe: Instant,
  /** Who made it, as they were named then. */
  creePar: z.string(),
  /** Of its last call, within a minute; null where it never made one. */
  utiliseeLe: Instant.nullable(),
})
export type CleAcces = z.infer<typeof CleAcces>

/** A key at its making: whole, this once. */
export const CleDonnee = CleAcces.extend({ cle: z.string() })
export type CleDonnee = z.infer<typeof CleDonnee>

export const cles = {
  listCles: operation({
    methode: 'GET',
    chemin: '/entreprises/:siret/cles',
    acces: 'administrateur',
    cible: 'entreprise',
    resume: 'Keys of access of the enterprise, oldest first.',
    reponse: z.object({ elements: z.array(CleAcces) }),
  }),
  createCle: operation({
    methode: 'POST',
    chemin: '/entreprises/:siret/cles',
    acces: 'administrateur',
    cible: 'entreprise',
    resume: 'A key by which software calls for the enterprise (`Authorization: Bearer mec_…`), told once.',
    corps: NouvelleCle,
    statut: 201,
    reponse: CleDonnee,
    problemes: ['trop_de_cles'],
  }),
  deleteCle: operation({
    methode: 'DELETE',
    chemin: '/entreprises/:siret/cles/:id',
    acces: 'administrateur',
    cible: 'entreprise',
    resume: 'Revokes a key at once.',
    statut: 204,
  }),
} as const

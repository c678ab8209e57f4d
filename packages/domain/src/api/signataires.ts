import { z } from 'zod'
import { ROLES_SIGNATAIRE } from '../signature/roles.ts'
import { Courriel, Nom } from './champs.ts'

export const RoleSignataire = z.enum(ROLES_SIGNATAIRE)

/** Who is asked to sign. Those of one `ordre` are invited together, once all of the lower ones have signed. */
export const NouveauSignataire = z.strictObject({
  role: RoleSignataire,
  nom: Nom('le prénom et le nom du signataire'),
  courriel: Courriel,
  telephone: z
    .string()
    .trim()
    .max(30, 'Indiquez un numéro de téléphone de 30 caractères au plus.')
    .optional(),
  ordre: z.int().min(0).max(99),
})
export type NouveauSignataire = z.input<typeof NouveauSignataire>

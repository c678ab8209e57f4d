import { Contact, Desk } from '@mon-espace/domain/api'
import { z } from 'zod'
import type { Donnees } from './donnees.ts'

const Contacts = z.strictObject({
  desks: z.array(Desk),
  groupes: z.array(z.strictObject({ nom: z.string(), sirens: z.array(z.string().regex(/^\d{9}$/)) })),
  conseillers: z.array(z.strictObject({ ...Contact.shape, sirens: z.array(z.string().regex(/^\d{9}$/)) })),
  deskParDefaut: Contact.nullable(),
})

/** Checks `donnees/contacts.json`, the table an operator edits. */
export function readContacts(json: unknown): Omit<Donnees, 'liste' | 'pack'> {
  return Contacts.parse(json)
}

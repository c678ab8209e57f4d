import type { DroitCle } from '@mon-espace/domain/api'
import { type Person, SIRET_PARIS } from './harness.ts'

/** A new key of an enterprise, made by its administrator. */
export async function newCle(
  admin: Person,
  droits: readonly DroitCle[],
  siret = SIRET_PARIS,
): Promise<{ id: string; cle: string }> {
  const libelle = droits.includes('lecture') ? 'SIRH' : 'CFA'
  const { status, body } = await admin.call('POST', `/entreprises/${siret}/cles`, { libelle, droits })
  if (status !== 201) throw new Error(JSON.stringify(body))
  return body
}

/** Somebody who calls as software does: by this key, without a cookie or an origin. */
export const withCle = (who: Person, cle: string): Person => ({
  ...who,
  call: (method, path, body, { headers, ...options } = {}) =>
    who.call(method, path, body, {
      origin: null,
      ...options,
      headers: { ...headers, authorization: `Bearer ${cle}` },
    }),
})

/** Software of an enterprise, by a new key with these rights. */
export async function byCle(
  admin: Person,
  droits: readonly DroitCle[],
  person: () => Person,
  siret = SIRET_PARIS,
): Promise<Person> {
  return withCle(person(), (await newCle(admin, droits, siret)).cle)
}

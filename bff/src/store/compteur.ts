import type { StoreWrite } from './store.ts'

/**
 * Takes the next numbers of a counter, kept from others until the transaction ends.
 * @returns the last of them
 */
export async function advance(trx: StoreWrite, nom: string, combien: number): Promise<number> {
  const { valeur } = await trx
    .insertInto('compteur')
    .values({ nom, valeur: combien })
    .onConflict((c) => c.column('nom').doUpdateSet((eb) => ({ valeur: eb('compteur.valeur', '+', combien) })))
    .returning('valeur')
    .executeTakeFirstOrThrow()
  return valeur
}

import { type Clock, today } from '../store/clock.ts'
import type { Ecriture } from '../store/magasin.ts'
import { typeContrat } from './types-contrat.ts'

const CHIFFRES = 6

/** The next number of a kind of contract in this year, `AP2026-000042`: never given twice, whoever else validates. */
export async function nextNumero(trx: Ecriture, clock: Clock, type: string): Promise<string> {
  const prefix = `${typeContrat(type)?.prefixe ?? ''}${today(clock).slice(0, 4)}`
  const { valeur } = await trx
    .insertInto('compteur')
    .values({ nom: `dossier ${prefix}`, valeur: 1 })
    .onConflict((c) => c.column('nom').doUpdateSet((eb) => ({ valeur: eb('compteur.valeur', '+', 1) })))
    .returning('valeur')
    .executeTakeFirstOrThrow()
  return `${prefix}-${String(valeur).padStart(CHIFFRES, '0')}`
}

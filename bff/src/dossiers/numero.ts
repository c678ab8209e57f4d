import type { Dispositif } from '@mon-espace/domain'
import { type Clock, today } from '../store/clock.ts'
import { advance } from '../store/compteur.ts'
import type { StoreWrite } from '../store/store.ts'

const CHIFFRES = 6

/** The next number of a kind of contract in this year, `AP2026-000042`: never given twice, whoever else validates. */
export async function nextNumero(
  trx: StoreWrite,
  clock: Clock,
  { prefixe }: Pick<Dispositif, 'prefixe'>,
): Promise<string> {
  const [numero = ''] = await reserveNumeros(trx, { prefixe, annee: today(clock).slice(0, 4), combien: 1 })
  return numero
}

interface Reservation {
  /** Of the kind of contract. */
  readonly prefixe: string
  /** Year of validation, `2026`. */
  readonly annee: string
  readonly combien: number
}

/** The next numbers of a kind of contract in a year, taken at once. */
export async function reserveNumeros(
  trx: StoreWrite,
  { prefixe, annee, combien }: Reservation,
): Promise<string[]> {
  const prefix = `${prefixe}${annee}`
  const valeur = await advance(trx, `dossier ${prefix}`, combien)
  return Array.from(
    { length: combien },
    (_, i) => `${prefix}-${String(valeur - combien + 1 + i).padStart(CHIFFRES, '0')}`,
  )
}

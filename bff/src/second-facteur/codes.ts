import type { Passwords } from '../deps.ts'
import type { Store, StoreWrite } from '../store/store.ts'

const NOMBRE = 8
const GROUPE = 4
const GROUPES = 3
/** Thirty-two signs that nobody takes for another: each is five bits of a byte, all as likely. */
const SIGNES = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'

/** Recovery codes as they are shown, once, and as they are kept. */
export interface CodesSecours {
  readonly montres: readonly string[]
  readonly gardes: readonly CodeGarde[]
}

/** The first four signs of a code, by which it is found, and its hash. */
type CodeGarde = readonly [repere: string, empreinte: string]

function drawCode(): string {
  const octets = crypto.getRandomValues(new Uint8Array(GROUPE * GROUPES))
  return [...octets].map((octet) => SIGNES[octet & 31]).join('')
}

const repereOf = (code: string) => code.slice(0, GROUPE)
const shown = (code: string) => code.replace(/.{4}(?=.)/g, '$&-')

/**
 * Eight new codes of sixty bits, hashed as passwords are: forty bits that the store does not tell are no more to try than
 * a password.
 * @throws Refus `service_occupe` when the line of hashes is full
 */
export async function drawCodes(passwords: Passwords): Promise<CodesSecours> {
  const drawn = new Map<string, string>()
  while (drawn.size < NOMBRE) {
    const code = drawCode()
    drawn.set(repereOf(code), code)
  }
  const gardes: CodeGarde[] = []
  for (const [repere, code] of drawn) gardes.push([repere, await passwords.hash(code)])
  return { montres: [...drawn.values()].map(shown), gardes }
}

/** These codes take the place of those before. */
export async function replaceCodes(
  trx: StoreWrite,
  compteId: string,
  gardes: CodesSecours['gardes'],
): Promise<void> {
  await trx.deleteFrom('code_secours').where('compte_id', '=', compteId).execute()
  if (gardes.length === 0) return
  await trx
    .insertInto('code_secours')
    .values(gardes.map(([repere, empreinte]) => ({ compte_id: compteId, repere, empreinte })))
    .execute()
}

/** How many were not used. */
export async function countCodes(db: Store, compteId: string): Promise<number> {
  const { nombre } = await db
    .selectFrom('code_secours')
    .select((eb) => eb.fn.countAll<number | string>().as('nombre'))
    .where('compte_id', '=', compteId)
    .executeTakeFirstOrThrow()
  return Number(nombre)
}

/** Is it one of the account’s? A code that is none takes as long. */
export async function isCode(
  db: Store,
  passwords: Passwords,
  compteId: string,
  code: string,
): Promise<boolean> {
  const row = await db
    .selectFrom('code_secours')
    .select('empreinte')
    .where('compte_id', '=', compteId)
    .where('repere', '=', repereOf(code))
    .executeTakeFirst()
  return passwords.verify(row?.empreinte ?? null, code)
}

/** Uses a code up; false when somebody else was faster. */
export async function spendCode(trx: StoreWrite, compteId: string, code: string): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom('code_secours')
    .where('compte_id', '=', compteId)
    .where('repere', '=', repereOf(code))
    .executeTakeFirst()
  return numDeletedRows > 0n
}

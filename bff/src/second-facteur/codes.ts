import type { NirCipher } from '../nir/cipher.ts'
import { empreinte } from '../store/empreinte.ts'
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

/** The first four signs of a code, by which it is found, and its hash: sealed wherever it is stored. */
type CodeGarde = readonly [repere: string, empreinte: string]

function drawCode(): string {
  const octets = crypto.getRandomValues(new Uint8Array(GROUPE * GROUPES))
  return [...octets].map((octet) => SIGNES[octet & 31]).join('')
}

const repereOf = (code: string) => code.slice(0, GROUPE)
const shown = (code: string) => code.replace(/.{4}(?=.)/g, '$&-')

/** What the codes of an account are sealed for. */
export const boundToCodes = (compteId: string) => `codes-secours:${compteId}`

const hashOf = (compteId: string, code: string) => empreinte(`${compteId}:${code}`)

/**
 * Eight new codes of sixty bits. One hash each and no slow one: forty bits that the store does not tell could be tried, but
 * for the seal of the hash, and whoever asks for codes again and again must not fill the line that passwords wait in.
 */
export function drawCodes(compteId: string): CodesSecours {
  const drawn = new Map<string, string>()
  while (drawn.size < NOMBRE) {
    const code = drawCode()
    drawn.set(repereOf(code), code)
  }
  const gardes = [...drawn].map(([repere, code]): CodeGarde => [repere, hashOf(compteId, code)])
  return { montres: [...drawn.values()].map(shown), gardes }
}

/** Codes that wait for their means, sealed as one. */
export const sealCodes = (cipher: NirCipher, compteId: string, gardes: CodesSecours['gardes']) =>
  cipher.seal(JSON.stringify(gardes), boundToCodes(compteId))
export const openCodes = async (
  cipher: NirCipher,
  compteId: string,
  sealed: string,
): Promise<CodesSecours['gardes']> => JSON.parse(await cipher.open(sealed, boundToCodes(compteId)))

/** These codes take the place of those before. */
export async function replaceCodes(
  trx: StoreWrite,
  cipher: NirCipher,
  compteId: string,
  gardes: CodesSecours['gardes'],
): Promise<void> {
  await trx.deleteFrom('code_secours').where('compte_id', '=', compteId).execute()
  const seal = (hash: string) => cipher.seal(hash, boundToCodes(compteId))
  const rows = gardes.map(async ([repere, hash]) => ({
    compte_id: compteId,
    repere,
    empreinte: await seal(hash),
  }))
  await trx
    .insertInto('code_secours')
    .values(await Promise.all(rows))
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

/** Is it one of the account’s? */
export async function isCode(db: Store, cipher: NirCipher, compteId: string, code: string): Promise<boolean> {
  const row = await db
    .selectFrom('code_secours')
    .select('empreinte')
    .where('compte_id', '=', compteId)
    .where('repere', '=', repereOf(code))
    .executeTakeFirst()
  if (!row) return false
  return (await cipher.open(row.empreinte, boundToCodes(compteId))) === hashOf(compteId, code)
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

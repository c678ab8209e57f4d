import { postLettre } from '../courriels/outbox.ts'
import type { Deps } from '../deps.ts'
import { refus } from '../http/refus.ts'
import { instant, instantIn } from '../store/clock.ts'
import { empreinte } from '../store/empreinte.ts'
import type { TableSignataire } from '../store/schema.ts'
import { type Store, type StoreWrite, write } from '../store/store.ts'
import { jointsOf } from './circuit.ts'
import { lettreCode } from './lettres.ts'
import { lockLien, requireOpen } from './liens.ts'
import { seals } from './offre.ts'
import { CODES, IMPOSSIBLE } from './textes.ts'
import { maskCourriel } from './vue.ts'

const VIE_SECONDES = 10 * 60
const ESSAIS_MAX = 5
const CHIFFRES = 1_000_000
/** The largest number of draws that is a multiple of a million: those above would make some codes likelier. */
const TIRAGES = Math.floor(2 ** 32 / CHIFFRES) * CHIFFRES

/** Six digits, each code as likely as any other. */
function newCode(): string {
  const drawn = new Uint32Array(1)
  do crypto.getRandomValues(drawn)
  while ((drawn[0] ?? 0) >= TIRAGES)
  return String((drawn[0] ?? 0) % CHIFFRES).padStart(6, '0')
}

/** Kept with the token it was asked by, which the store does not have: a million codes are soon tried on a bare hash. */
const codeEmpreinte = (jeton: string, code: string) => empreinte(`${jeton} ${code}`)

/** Are they the same, in a time that does not tell how much of them is? */
function sameEmpreinte(a: string, b: string): boolean {
  let differ = a.length ^ b.length
  for (let i = 0; i < a.length; i++) differ |= a.charCodeAt(i) ^ b.charCodeAt(i)
  return differ === 0
}

type Qui = Pick<TableSignataire, 'circuit_id' | 'role'>

/**
 * Sends a new code to the signatory; the one before is no longer good. That is when they are taken to have seen the
 * contract: only a person asks for a code.
 * @returns where it was sent, most of it hidden, and until when it is good
 */
export async function sendCode(
  trx: StoreWrite,
  deps: Pick<Deps, 'clock' | 'config' | 'signature'>,
  jeton: string,
): Promise<{ courriel: string; expireLe: string }> {
  if (!seals(deps)) throw refus('signature_indisponible', { detail: IMPOSSIBLE.interrompue })
  const { clock, config } = deps
  const { circuit, moi, dossier } = await lockLien(trx, jeton)
  requireOpen(circuit, clock)
  if (moi.signe_le !== null) throw refus('transition_impossible', { detail: IMPOSSIBLE.signe })
  const code = newCode()
  const now = instant(clock)
  const expire = instantIn(clock, VIE_SECONDES)
  await trx
    .updateTable('signataire')
    .set({
      code_empreinte: codeEmpreinte(jeton, code),
      code_envoye_le: now,
      code_expire_le: expire,
      code_essais: 0,
      vu_le: moi.vu_le ?? now,
    })
    .where('circuit_id', '=', moi.circuit_id)
    .where('role', '=', moi.role)
    .execute()
  const noms = jointsOf(circuit, moi.role).map(({ nom }) => nom)
  await postLettre(trx, clock, [moi.courriel], lettreCode(code, noms, dossier.denomination, config.organisme))
  return { courriel: maskCourriel(moi.courriel), expireLe: expire }
}

/**
 * Counts a try of the code, then compares: 422 where it is not the one, past its time, or tried five times already.
 * @returns what the code is known by, to be spent with the signature
 */
export async function tryCode(
  { db, clock }: Pick<Deps, 'db' | 'clock'>,
  { circuit_id, role }: Qui,
  jeton: string,
  code: string,
): Promise<string> {
  const tried = await db
    .updateTable('signataire')
    .set((eb) => ({ code_essais: eb('code_essais', '+', 1) }))
    .where('circuit_id', '=', circuit_id)
    .where('role', '=', role)
    .where('code_empreinte', 'is not', null)
    .where('code_expire_le', '>', instant(clock))
    .where('code_essais', '<', ESSAIS_MAX)
    .returning(['code_empreinte', 'code_essais'])
    .executeTakeFirst()
  if (!tried?.code_empreinte) throw faux(CODES.perime)
  const given = codeEmpreinte(jeton, code)
  if (sameEmpreinte(tried.code_empreinte, given)) return given
  const left = ESSAIS_MAX - tried.code_essais
  throw faux(left > 0 ? CODES.faux(left) : CODES.perime)
}

const faux = (message: string) =>
  refus('code_invalide', {
    detail: message,
    erreurs: [{ chemin: 'code', code: 'code_invalide', message }],
  })

/** Gives a try of the right code back: it was not the person's fault that nothing was signed. */
export async function giveTryBack(db: Store, { circuit_id, role }: Qui): Promise<void> {
  await write(db, (trx) =>
    trx
      .updateTable('signataire')
      .set((eb) => ({ code_essais: eb('code_essais', '-', 1) }))
      .where('circuit_id', '=', circuit_id)
      .where('role', '=', role)
      .where('code_essais', '>', 0)
      .execute(),
  )
}

/** The code is used up by the signature that it allows. @returns false where it was replaced meanwhile */
export async function spendCode(
  trx: StoreWrite,
  { circuit_id, role }: Qui,
  code_empreinte: string,
  signature: Pick<TableSignataire, 'signe_le' | 'signe_sha256' | 'signe_rang' | 'consentement'>,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('signataire')
    .set({ ...signature, code_empreinte: null, code_expire_le: null })
    .where('circuit_id', '=', circuit_id)
    .where('role', '=', role)
    .where('signe_le', 'is', null)
    .where('code_empreinte', '=', code_empreinte)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

import type { EtapeSecondFacteur, SuiteSecondFacteur } from '@mon-espace/domain/api'
import type { z } from 'zod'
import type { Connecte } from '../acces/connecte.ts'
import { lienCompte } from '../comptes/liens.ts'
import { postLettre } from '../courriels/outbox.ts'
import type { Deps } from '../deps.ts'
import { refus } from '../http/refus.ts'
import { endOtherSessions } from '../sessions/sessions.ts'
import { instant } from '../store/clock.ts'
import { newId } from '../store/id.ts'
import type { TableSecondFacteur } from '../store/schema.ts'
import { type Store, type StoreWrite, write } from '../store/store.ts'
import { optionsToCreate, readCreee } from './cle.ts'
import { type CodesSecours, countCodes, drawCodes, openCodes, replaceCodes, sealCodes } from './codes.ts'
import { askDefi, readDefi, takeDefi } from './defi.ts'
import { codeInvalide } from './essayer.ts'
import { noteOwn } from './journal.ts'
import { lettres } from './lettres.ts'
import { listMoyens, MOYENS_MAX } from './moyens.ts'
import { traceQr } from './qr.ts'
import { TEXTES } from './textes.ts'
import { newTotpSecret, openTotp, sealTotp, stepOf, totpAddress } from './totp.ts'

type Etape = z.output<typeof EtapeSecondFacteur>
type Preparation = Omit<SuiteSecondFacteur, 'facteur'>

/** Recovery codes come before the means that they stand in for: with the first one, and where all were used. */
async function codesBefore({ db }: Deps, { compteId }: Connecte) {
  return (await countCodes(db, compteId)) > 0 ? null : drawCodes(compteId)
}

/**
 * A session begun by a password alone enrols the first means and no other: meanwhile the owner may have enrolled theirs.
 * @throws Refus `connexion_expiree`, also where the session ended
 */
async function requireEnrolable(
  db: Store,
  { sessionId }: Pick<Connecte, 'sessionId'>,
  known: readonly TableSecondFacteur[],
): Promise<void> {
  const session = await db
    .selectFrom('session')
    .select('facteur')
    .where('id', '=', sessionId)
    .executeTakeFirst()
  if (!session || (session.facteur !== null && known.length > 0))
    throw refus('connexion_expiree', { detail: TEXTES.entretemps })
}

/** Holds the account until the transaction ends: its first means is enrolled once, from one session. */
const holdCompte = (trx: StoreWrite, compteId: string) =>
  trx
    .updateTable('compte')
    .set((eb) => ({ email: eb.ref('email') }))
    .where('id', '=', compteId)
    .execute()

/** Prepares a means: nothing counts yet. */
export async function prepareMoyen(deps: Deps, compte: Connecte, type: 'totp' | 'cle'): Promise<Preparation> {
  const { db, clock, config, nirCipher } = deps
  const known = await listMoyens(db, compte.compteId)
  await requireEnrolable(db, compte, known)
  if (known.length >= MOYENS_MAX) throw refus('moyens_epuises')
  const codes = await codesBefore(deps, compte)
  const sealed = codes ? await sealCodes(nirCipher, compte.compteId, codes.gardes) : ''
  const asked = (defi: string) => askDefi(db, clock, compte.sessionId, { usage: type, defi, codes: sealed })
  const montres = codes && [...codes.montres]
  if (type === 'cle') {
    const options = await optionsToCreate(config, compte, known)
    await asked(options.challenge)
    return { codes: montres, totp: null, cle: { ...options } }
  }
  const secret = newTotpSecret()
  await asked(await sealTotp(nirCipher, secret, compte.compteId))
  const adresse = totpAddress(secret, compte.email)
  return { codes: montres, totp: { secret, adresse, qr: traceQr(adresse) }, cle: null }
}

type Prouve = Pick<
  TableSecondFacteur,
  'secret_scelle' | 'dernier_pas' | 'cle_id' | 'cle_publique' | 'compteur' | 'transports'
>
const RIEN: Prouve = {
  secret_scelle: null,
  dernier_pas: 0,
  cle_id: null,
  cle_publique: null,
  compteur: 0,
  transports: '[]',
}

/** What is not prepared is to be prepared; by whose session ended meanwhile, after signing in. */
async function requirePrepared<T>(
  db: Store,
  compte: Connecte,
  asked: T | null | undefined,
  type?: 'cle',
): Promise<T> {
  if (asked) return asked
  await requireEnrolable(db, compte, await listMoyens(db, compte.compteId))
  throw codeInvalide(TEXTES.preparation, type)
}

/** What the answer proves of the means being enrolled. @throws Refus `code_invalide`, `connexion_expiree` */
async function proven(
  { db, clock, config, nirCipher }: Deps,
  compte: Connecte,
  etape: Extract<Etape, { etape: 'confirmer' | 'confirmer_cle' }>,
): Promise<Prouve> {
  const { compteId, sessionId } = compte
  if (etape.etape === 'confirmer') {
    const asked = await requirePrepared(db, compte, await readDefi(db, clock, sessionId, 'totp'))
    const step = stepOf(clock, await openTotp(nirCipher, asked.defi, compteId), etape.code)
    if (step === null) throw codeInvalide(TEXTES.code)
    return { ...RIEN, secret_scelle: asked.defi, dernier_pas: step }
  }
  const asked = await requirePrepared(db, compte, await readDefi(db, clock, sessionId, 'cle'), 'cle')
  const cle = await readCreee(config, etape.cle, asked.defi)
  if (!cle) throw codeInvalide(TEXTES.cle, 'cle')
  return { ...RIEN, ...cle }
}

/**
 * One good answer was given: from now on the means counts, and the recovery codes that came with it. With the first one the
 * account’s other sessions end: none of them proved it.
 */
export async function confirmMoyen(
  deps: Deps,
  compte: Connecte,
  etape: Extract<Etape, { etape: 'confirmer' | 'confirmer_cle' }>,
): Promise<void> {
  const { db, clock, config, nirCipher, outbox } = deps
  const means = await proven(deps, compte, etape)
  const type = etape.etape === 'confirmer' ? 'totp' : 'cle'
  await write(db, async (trx) => {
    await holdCompte(trx, compte.compteId)
    const known = await listMoyens(trx, compte.compteId)
    await requireEnrolable(trx, compte, known)
    const asked = await takeDefi(trx, clock, compte.sessionId, type)
    if (!asked) throw codeInvalide(TEXTES.preparation)
    if (known.length >= MOYENS_MAX) throw refus('moyens_epuises')
    if (known.length === 0) await endOtherSessions(trx, compte.compteId, compte.sessionId)
    const now = instant(clock)
    const row = { id: newId(), compte_id: compte.compteId, type, nom: etape.nom, cree_le: now }
    await trx
      .insertInto('second_facteur')
      .values({ ...row, ...means, utilise_le: null })
      .execute()
    if (asked.codes !== '')
      await replaceCodes(
        trx,
        nirCipher,
        compte.compteId,
        await openCodes(nirCipher, compte.compteId, asked.codes),
      )
    await noteOwn(trx, clock, compte, 'second_facteur_ajoute', { moyen: row.id, type })
    await postLettre(trx, clock, [compte.email], lettres.ajoute(lienCompte(config.urlPublique)))
  })
  outbox.wake()
}

/** New recovery codes: those before are worth nothing. */
export async function renewCodes(
  trx: StoreWrite,
  { clock, config, nirCipher }: Pick<Deps, 'clock' | 'config' | 'nirCipher'>,
  compte: Connecte,
  codes: CodesSecours,
): Promise<void> {
  await replaceCodes(trx, nirCipher, compte.compteId, codes.gardes)
  await noteOwn(trx, clock, compte, 'codes_secours_renouveles')
  await postLettre(trx, clock, [compte.email], lettres.codes(lienCompte(config.urlPublique)))
}

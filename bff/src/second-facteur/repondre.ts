import type { ReponseSecondFacteur } from '@mon-espace/domain/api'
import type { z } from 'zod'
import { lienCompte } from '../comptes/liens.ts'
import { postLettre } from '../courriels/outbox.ts'
import type { Deps } from '../deps.ts'
import { instant } from '../store/clock.ts'
import type { TableCompte } from '../store/schema.ts'
import type { StoreWrite } from '../store/store.ts'
import { optionsToUse, readUtilisee } from './cle.ts'
import { countCodes, isCode, spendCode } from './codes.ts'
import { askDefi, takeDefi } from './defi.ts'
import { codeInvalide } from './essayer.ts'
import { lettres } from './lettres.ts'
import { listMoyens } from './moyens.ts'
import { TEXTES } from './textes.ts'
import { openTotp, stepOf } from './totp.ts'

/** Whose session waits for its second factor. */
export interface Entamee {
  readonly sessionId: string
  readonly compte: Pick<TableCompte, 'id' | 'email'>
}

/** Uses an answer up, in the transaction that opens the session; false when it was used meanwhile. */
type Spend = (trx: StoreWrite) => Promise<boolean>

/** What the browser needs to use one of the account’s passkeys. */
export async function askCle({ db, clock, config }: Deps, { sessionId, compte }: Entamee) {
  const options = await optionsToUse(config, await listMoyens(db, compte.id))
  await askDefi(db, clock, sessionId, { usage: 'connexion', defi: options.challenge })
  return { ...options }
}

/** Is it a right answer? @returns what uses it up @throws Refus `code_invalide` */
export function judgeReponse(
  deps: Deps,
  entamee: Entamee,
  reponse: z.output<typeof ReponseSecondFacteur>,
): Promise<Spend> {
  switch (reponse.type) {
    case 'totp':
      return judgeTotp(deps, entamee, reponse.code)
    case 'secours':
      return judgeSecours(deps, entamee, reponse.code)
    case 'cle':
      return judgeCle(deps, entamee, reponse.cle)
  }
}

async function judgeTotp({ db, clock, nirCipher }: Deps, { compte }: Entamee, code: string): Promise<Spend> {
  for (const { id, secret_scelle } of await listMoyens(db, compte.id)) {
    if (secret_scelle === null) continue
    const step = stepOf(clock, await openTotp(nirCipher, secret_scelle, compte.id), code)
    if (step === null) continue
    return async (trx) => {
      const { numUpdatedRows } = await trx
        .updateTable('second_facteur')
        .set({ dernier_pas: step, utilise_le: instant(clock) })
        .where('id', '=', id)
        .where('dernier_pas', '<', step)
        .executeTakeFirst()
      return numUpdatedRows > 0n
    }
  }
  throw codeInvalide(TEXTES.code)
}

async function judgeSecours(
  { db, clock, config, nirCipher }: Deps,
  { compte }: Entamee,
  code: string,
): Promise<Spend> {
  if (!(await isCode(db, nirCipher, compte.id, code))) throw codeInvalide(TEXTES.secours)
  return async (trx) => {
    if (!(await spendCode(trx, compte.id, code))) return false
    const lettre = lettres.secours(lienCompte(config.urlPublique), await countCodes(trx, compte.id))
    await postLettre(trx, clock, [compte.email], lettre)
    return true
  }
}

async function judgeCle(
  { db, clock, config }: Deps,
  { sessionId, compte }: Entamee,
  cle: Extract<z.output<typeof ReponseSecondFacteur>, { type: 'cle' }>['cle'],
): Promise<Spend> {
  // Taken whatever the answer: a challenge is asked once.
  const asked = await takeDefi(db, clock, sessionId, 'connexion')
  const known = (await listMoyens(db, compte.id)).find((moyen) => moyen.cle_id === cle?.id)
  const compteur = asked && known && cle ? await readUtilisee(config, known, cle, asked.defi) : null
  if (!known || compteur === null) throw codeInvalide(TEXTES.cle, 'cle')
  return async (trx) => {
    const { numUpdatedRows } = await trx
      .updateTable('second_facteur')
      .set({ compteur, utilise_le: instant(clock) })
      .where('id', '=', known.id)
      .where('compteur', '=', known.compteur)
      .executeTakeFirst()
    return numUpdatedRows > 0n
  }
}

/** The words for an answer that was used meanwhile. */
export const alreadyUsed = (type: 'totp' | 'secours' | 'cle') =>
  codeInvalide(type === 'totp' ? TEXTES.code : TEXTES[type], type === 'cle' ? 'cle' : 'code')

import { CALLS, type CorpsDe } from '@mon-espace/domain/api'
import { call } from '../api/index.ts'
import { signWithCle } from './cle.ts'

type Reponse = CorpsDe<typeof CALLS.answerSecondFacteur>
const send = (body: Reponse) => call(CALLS.answerSecondFacteur, { body })

/**
 * Answers with what was typed: six digits are a code of an application, anything else a recovery code.
 * @throws {ApiProblem} `code_invalide`, `connexion_expiree`, `trop_de_tentatives`
 */
export async function answerCode(typed: string): Promise<void> {
  const code = typed.replace(/\s/g, '')
  await send(/^\d{1,8}$/.test(code) ? { type: 'totp', code } : { type: 'secours', code })
}

/** Answers with a passkey. @throws {ApiProblem} as above; {CleAbandonnee} when none came */
export async function answerCle(): Promise<void> {
  const { cle } = await send({ type: 'cle' })
  const used = await signWithCle(cle ?? {})
  await send({ type: 'cle', cle: used as NonNullable<Extract<Reponse, { type: 'cle' }>['cle']> })
}

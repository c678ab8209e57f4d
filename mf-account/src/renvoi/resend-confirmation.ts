import { CALLS } from '@mon-espace/domain/api'
import { call } from '@mon-espace/module-kit/api'

/** Asks for a new confirmation mail; the answer is the same whether or not the address is known. */
export async function resendConfirmation(email: string): Promise<void> {
  await call(CALLS.resendConfirmation, { body: { email } })
}

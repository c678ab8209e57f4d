import type { Passwords } from '../deps.ts'
import { empreinte } from '../store/empreinte.ts'
import { newSecret } from '../store/secret.ts'

/** Passwords of mocks and tests: a salted hash, quick on purpose, refused by nothing but good sense in production. */
export const fastPasswords: Passwords = {
  hash: async (password) => {
    const sel = newSecret()
    return `sha256$${sel}$${empreinte(sel + password)}`
  },
  verify: async (known, password) => {
    const [, sel = '', hash] = (known ?? '').split('$')
    return empreinte(sel + password) === hash
  },
}

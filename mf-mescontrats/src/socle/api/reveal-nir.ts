import { CALLS } from '@mon-espace/domain/api'
import { call } from '@mon-espace/module-kit/api'

/** The apprentice's NIR in clear; the reveal is written in the journal. Never cached. */
export const revealNir = (id: string) => call(CALLS.revealNir, { params: { id } })

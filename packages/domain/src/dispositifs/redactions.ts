import { REDACTION as APPRENTISSAGE } from './apprentissage/redaction.ts'
import type { Redaction } from './dispositif.ts'
import { REDACTION as PROFESSIONNALISATION } from './professionnalisation/redaction.ts'

/** What of each kind pages need to write its contracts, by code, without what judges and prints them. */
export const REDACTIONS: ReadonlyMap<string, Redaction> = new Map(
  [APPRENTISSAGE, PROFESSIONNALISATION].map((redaction): [string, Redaction] => [redaction.code, redaction]),
)

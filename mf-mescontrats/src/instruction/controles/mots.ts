import type { Constat } from '@mon-espace/domain/api'
import { consignes as t } from './textes.ts'

/** An order given to the enterprise is no news for who checks its work. */
const CONSIGNE =
  /^(Acceptez|Adressez|Choisissez|Cochez|Écrivez|Indiquez|Renseignez|Retirez|Saisissez|Transmettez) /

/** What a rule says, in words for the case officer: what was found, not what the enterprise was asked to do. */
export function motsDuControle({ code, message }: Pick<Constat, 'code' | 'message'>): string {
  const own = Object.hasOwn(t.parCode, code) ? t.parCode[code] : undefined
  if (own) return own(message)
  return CONSIGNE.test(message) ? t.consigne(message) : message
}

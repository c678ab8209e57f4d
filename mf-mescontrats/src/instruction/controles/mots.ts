import type { Constat } from '@mon-espace/domain/api'
import { examenOf } from '../dispositifs/examen-dispositif.ts'
import { consignes as t } from './textes.ts'

/** An order given to the enterprise is no news for who checks its work. */
const CONSIGNE =
  /^(Acceptez|Adressez|Choisissez|Cochez|Écrivez|Indiquez|Renseignez|Retirez|Saisissez|Transmettez) /

/**
 * What a rule says, in words for the case officer: what was found, not what the enterprise was asked to do.
 * @param type of the dossier
 */
export function motsDuControle(type: string, { code, message }: Pick<Constat, 'code' | 'message'>): string {
  const { consignes } = examenOf(type)
  const own = Object.hasOwn(consignes, code) ? consignes[code] : undefined
  if (own) return own(message)
  return CONSIGNE.test(message) ? t.consigne(message) : message
}

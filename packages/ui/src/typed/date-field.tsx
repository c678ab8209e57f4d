import { formatDate, parseDate } from '@mon-espace/domain'
import { TypedField, type TypedFieldProps } from './typed-field.tsx'

const jour = { read: parseDate, write: formatDate }

/** Props of `DateField`: `value` is `YYYY-MM-DD`. */
export type DateFieldProps = TypedFieldProps<string>

/**
 * A day, typed as text: « 01/09/2026 », « 1/9/26 », « 1 septembre 2026 », « 01092026 » all mean `2026-09-01`.
 * No calendar is forced, and what is not understood stays as typed.
 */
export function DateField(props: DateFieldProps) {
  return <TypedField width={11} inputMode="numeric" autoComplete="off" {...props} writing={jour} />
}

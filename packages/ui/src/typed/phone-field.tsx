import { formatTelephone, parseTelephone } from '@mon-espace/domain'
import { TypedField, type TypedFieldProps } from './typed-field.tsx'

const telephone = { read: parseTelephone, write: formatTelephone }

/** Props of `PhoneField`: `value` is the ten figures of a French number, or any other number as typed. */
export type PhoneFieldProps = TypedFieldProps<string>

/** A phone number: « 01 40 00 00 00 » on the screen, `0140000000` for the form. */
export function PhoneField(props: PhoneFieldProps) {
  return <TypedField width={15} inputMode="tel" autoComplete="tel" {...props} writing={telephone} />
}

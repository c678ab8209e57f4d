import { formatHeures, parseHeures } from '@mon-espace/domain'
import { TypedField, type TypedFieldProps } from './typed-field.tsx'

const heures = { read: parseHeures, write: formatHeures }

/** Props of `HoursField`: `value` is minutes, in all. */
export type HoursFieldProps = TypedFieldProps<number>

/** Hours and minutes in one field: « 35 h 30 » on the screen, 2130 for the form; « 35,5 » and « 35:30 » are the same. */
export function HoursField(props: HoursFieldProps) {
  return <TypedField width={9} autoComplete="off" {...props} writing={heures} />
}

import { formatMontant, parseMontant } from '@mon-espace/domain'
import { TypedField, type TypedFieldProps } from './typed-field.tsx'

const montant = { read: parseMontant, write: formatMontant }

/** Props of `MoneyField`: `value` is integer cents. */
export type MoneyFieldProps = TypedFieldProps<number>

/** An amount in euros: « 504,10 » on the screen, 50410 (integer cents) for the form. */
export function MoneyField(props: MoneyFieldProps) {
  return (
    <TypedField width={11} inputMode="decimal" autoComplete="off" {...props} writing={montant} unit="€" />
  )
}

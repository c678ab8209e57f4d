import { formatNombre, parseNombre } from '@mon-espace/domain'
import type { ReactNode } from 'react'
import { TypedField, type TypedFieldProps } from './typed-field.tsx'

/** Props of `NumberField`: `value` is a number. Bounds are the rules' business: their verdict comes back as `error`. */
export interface NumberFieldProps extends TypedFieldProps<number> {
  /** Decimals allowed after the comma; 0 (whole numbers) unless told. */
  decimals?: number | undefined
  /** « heures », « mois », « % ». */
  unit?: ReactNode
}

/** A number, with a French decimal comma where decimals are allowed. */
export function NumberField({ decimals = 0, ...props }: NumberFieldProps) {
  const writing = {
    read: (text: string) =>
      parseNombre(text, decimals, typeof props.unit === 'string' ? props.unit : undefined),
    write: (value: number) => formatNombre(value, decimals),
  }
  return (
    <TypedField
      width={7}
      inputMode={decimals ? 'decimal' : 'numeric'}
      autoComplete="off"
      {...props}
      writing={writing}
    />
  )
}

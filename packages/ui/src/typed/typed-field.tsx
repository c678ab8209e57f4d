import type { ReactNode } from 'react'
import { Field } from '../field/field.tsx'
import { type FieldProps, splitFieldProps } from '../field/field-props.ts'
import { Input, type InputProps } from '../text/input.tsx'
import { type Typed, useTypedText, type Writing } from './use-typed-text.ts'

/** What fields typed as text but worth more than text (amounts, dates, numbers) take. `Controller`'s `field` fits. */
export interface TypedFieldProps<T>
  extends FieldProps,
    Omit<InputProps, 'value' | 'defaultValue' | 'onChange' | 'onBlur' | 'type'> {
  value: Typed<T> | undefined
  /** The value when understood, the text as typed when not (the rules then say so), null when empty. */
  onChange: (value: Typed<T>) => void
  onBlur?: (() => void) | undefined
  /** Grows each time the value was put there by something else than typing: the text is then that of the value. */
  resets?: number | undefined
}

/** The one body of LineField, MoneyField, NumberField, DateField, PhoneField and IdentifierField. */
export function TypedField<T extends string | number>({
  writing,
  unit,
  ...props
}: TypedFieldProps<T> & { writing: Writing<T>; unit?: ReactNode }) {
  const [frame, { value, resets, onChange, onBlur, ref, ...input }] = splitFieldProps(props)
  const typed = useTypedText(writing, { value, resets, onChange, onBlur, ref })
  const unitId = unit ? `champ-${frame.name}-unite` : undefined
  return (
    <Field {...frame} describedBy={unitId}>
      {(control) => (
        <div className="me-control">
          <Input {...input} {...control} {...typed} name={frame.name} />
          {unit ? (
            <span className="me-control__unit" id={unitId}>
              {unit}
            </span>
          ) : null}
        </div>
      )}
    </Field>
  )
}

import type { ReactNode } from 'react'
import { Field } from '../field/field.tsx'
import { type FieldProps, splitFieldProps } from '../field/field-props.ts'
import { Input, type InputProps } from './input.tsx'

/** A line of text. Takes `{...register('name')}` as is, or `value` and `onChange` like any input. */
export interface TextFieldProps extends FieldProps, InputProps {
  /** A unit or a sign after the control: « h », « % ». */
  unit?: ReactNode
}

/** A line of text with its label, help and error. */
export function TextField(props: TextFieldProps) {
  const [frame, { unit, ...input }] = splitFieldProps(props)
  return (
    <Field {...frame}>
      {(control) => (
        <div className="me-control">
          <Input {...input} {...control} name={frame.name} />
          {unit ? <span className="me-control__unit">{unit}</span> : null}
        </div>
      )}
    </Field>
  )
}

import type { ComponentProps } from 'react'
import { Field } from '../field/field.tsx'
import { type FieldProps, splitFieldProps } from '../field/field-props.ts'

/** Several lines of text; grows with what is typed. Takes `{...register('name')}` as is. */
export interface TextAreaProps
  extends FieldProps,
    Omit<ComponentProps<'textarea'>, 'className' | 'style' | 'id' | 'name' | 'children'> {}

/** Several lines of text with its label, help and error. */
export function TextArea(props: TextAreaProps) {
  const [frame, area] = splitFieldProps(props)
  return (
    <Field {...frame}>
      {(control) => <textarea className="me-input" rows={3} {...area} {...control} name={frame.name} />}
    </Field>
  )
}

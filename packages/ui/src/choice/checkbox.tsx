import './choice.css'
import type { ComponentProps } from 'react'
import { describe } from '../field/describe.ts'
import { FieldNotes } from '../field/field-notes.tsx'
import { type FieldProps, splitFieldProps } from '../field/field-props.ts'
import { champ } from '../textes.ts'
import '../field/field.css'

/** A box to tick. Takes `{...register('name')}` as is, or `checked` and `onChange`. */
export interface CheckboxProps
  extends FieldProps,
    Omit<ComponentProps<'input'>, 'className' | 'style' | 'id' | 'type' | 'name'> {}

/** A statement one agrees with by ticking it. */
export function Checkbox(props: CheckboxProps) {
  const [frame, input] = splitFieldProps(props)
  const { ids, control } = describe(frame)
  return (
    <div className="me-field" data-invalid={frame.error ? '' : undefined}>
      <div className="me-choice">
        <div className="me-choice__option">
          <input {...input} {...control} type="checkbox" name={frame.name} />
          <label htmlFor={control.id}>
            {frame.label}
            {frame.optional ? <span className="me-field__optional"> {champ.facultatif}</span> : null}
          </label>
          {frame.help ? (
            <p className="me-choice__hint" id={ids.help}>
              {frame.help}
            </p>
          ) : null}
        </div>
      </div>
      {frame.smallPrint ? (
        <p className="me-field__small" id={ids.smallPrint}>
          {frame.smallPrint}
        </p>
      ) : null}
      <FieldNotes error={frame.error} warning={frame.warning} prefilled={frame.prefilled} ids={ids} />
    </div>
  )
}

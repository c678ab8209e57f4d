import './field.css'
import type { ReactNode } from 'react'
import { champ } from '../textes.ts'
import { describe } from './describe.ts'
import { FieldNotes } from './field-notes.tsx'
import type { ControlProps, FieldProps } from './field-props.ts'

/**
 * The frame of one field: label above, help under it, then the control, then what to mend.
 * `children` receives the attributes that tie the control to all of that.
 */
export function Field({
  children,
  describedBy,
  ...frame
}: FieldProps & { children: (control: ControlProps) => ReactNode; describedBy?: string | undefined }) {
  const { ids, control } = describe(frame, describedBy)
  return (
    <div className="me-field" data-invalid={frame.error ? '' : undefined}>
      <div className="me-field__head">
        <label className="me-field__label" id={ids.label} htmlFor={control.id}>
          {frame.label}
          {frame.optional ? <span className="me-field__optional"> {champ.facultatif}</span> : null}
        </label>
        {frame.smallPrint ? (
          <p className="me-field__small" id={ids.smallPrint}>
            {frame.smallPrint}
          </p>
        ) : null}
      </div>
      {frame.help ? (
        <p className="me-field__help" id={ids.help}>
          {frame.help}
        </p>
      ) : null}
      {children(control)}
      <FieldNotes error={frame.error} warning={frame.warning} prefilled={frame.prefilled} ids={ids} />
    </div>
  )
}

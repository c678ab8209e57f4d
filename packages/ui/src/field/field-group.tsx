import './field.css'
import type { ReactNode } from 'react'
import { champ } from '../textes.ts'
import { describe } from './describe.ts'
import { FieldNotes } from './field-notes.tsx'
import type { FieldProps } from './field-props.ts'

/** The frame of a question answered by several controls (radio buttons). */
export function FieldGroup({ children, ...frame }: FieldProps & { children: ReactNode }) {
  const { ids, control } = describe(frame)
  return (
    <div
      className="me-field"
      role="radiogroup"
      aria-labelledby={ids.label}
      aria-describedby={control['aria-describedby']}
      aria-invalid={control['aria-invalid']}
      data-invalid={frame.error ? '' : undefined}
    >
      <div className="me-field__head">
        <span className="me-field__label" id={ids.label}>
          {frame.label}
          {frame.optional ? <span className="me-field__optional"> {champ.facultatif}</span> : null}
        </span>
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
      {children}
      <FieldNotes error={frame.error} warning={frame.warning} prefilled={frame.prefilled} ids={ids} />
    </div>
  )
}

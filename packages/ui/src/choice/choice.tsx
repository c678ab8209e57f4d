import './choice.css'
import type { ReactNode, Ref } from 'react'
import { FieldGroup } from '../field/field-group.tsx'
import { fieldId } from '../field/field-id.ts'
import { type FieldProps, splitFieldProps } from '../field/field-props.ts'

/** One answer among a few. */
export interface ChoiceOption<V extends string> {
  value: V
  label: ReactNode
  /** One sentence under the answer. */
  hint?: ReactNode
}

/** A question with a few answers, all in sight. `Controller`'s `field` fits. */
export interface ChoiceProps<V extends string> extends FieldProps {
  options: readonly ChoiceOption<V>[]
  value: V | null | undefined
  onChange: (value: V) => void
  onBlur?: (() => void) | undefined
  /** Side by side rather than one under the other: for answers of a word or two. */
  inline?: boolean | undefined
  disabled?: boolean | undefined
  /** The first answer, which takes the focus when an error sends her here. */
  ref?: Ref<HTMLInputElement> | undefined
}

/** Radio buttons, each a wide target. The first has the id `fieldId(name)`, so that summaries can link to it. */
export function Choice<V extends string>(props: ChoiceProps<V>) {
  const [frame, { options, value, onChange, onBlur, inline, disabled, ref }] = splitFieldProps(props)
  const id = fieldId(frame.name)
  return (
    <FieldGroup {...frame}>
      <div className="me-choice" data-inline={inline ? '' : undefined}>
        {options.map((option, rank) => {
          const optionId = rank ? `${id}-${rank}` : id
          return (
            <div className="me-choice__option" key={option.value}>
              <input
                type="radio"
                id={optionId}
                name={frame.name}
                value={option.value}
                checked={value === option.value}
                disabled={disabled}
                ref={rank ? undefined : ref}
                aria-describedby={option.hint ? `${optionId}-precision` : undefined}
                onChange={() => onChange(option.value)}
                onBlur={onBlur}
              />
              <label htmlFor={optionId}>{option.label}</label>
              {option.hint ? (
                <p className="me-choice__hint" id={`${optionId}-precision`}>
                  {option.hint}
                </p>
              ) : null}
            </div>
          )
        })}
      </div>
    </FieldGroup>
  )
}

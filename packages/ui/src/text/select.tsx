import type { ComponentProps } from 'react'
import { Field } from '../field/field.tsx'
import { type FieldProps, splitFieldProps } from '../field/field-props.ts'
import { Icon } from '../icons/icon.tsx'
import { champ } from '../textes.ts'
import './select.css'

/** One line of a list of codes. */
export interface SelectOption {
  value: string
  label: string
}

/** Options under a common heading (levels of diplomas…). */
export interface SelectOptionGroup {
  group: string
  options: readonly SelectOption[]
}

/** A native list. Takes `{...register('name')}` as is. */
export interface SelectProps
  extends FieldProps,
    Omit<ComponentProps<'select'>, 'className' | 'style' | 'id' | 'name' | 'children'> {
  options: readonly (SelectOption | SelectOptionGroup)[]
  /** The first, empty line; « Choisir… » unless told. `null` leaves it out (a list that always has a value). */
  emptyLabel?: string | null | undefined
}

const line = ({ value, label }: SelectOption) => (
  <option key={value} value={value}>
    {label}
  </option>
)

/** One code among many (seven or more: under that, prefer `Choice`). */
export function Select(props: SelectProps) {
  const [frame, { options, emptyLabel = champ.choisir, ...select }] = splitFieldProps(props)
  return (
    <Field {...frame}>
      {(control) => (
        <div className="me-select">
          <select className="me-input" {...select} {...control} name={frame.name}>
            {emptyLabel === null ? null : <option value="">{emptyLabel}</option>}
            {options.map((option) =>
              'group' in option ? (
                <optgroup key={option.group} label={option.group}>
                  {option.options.map(line)}
                </optgroup>
              ) : (
                line(option)
              ),
            )}
          </select>
          <Icon name="bas" />
        </div>
      )}
    </Field>
  )
}

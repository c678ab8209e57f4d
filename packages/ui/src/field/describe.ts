import { fieldId } from './field-id.ts'
import type { ControlProps, FieldProps } from './field-props.ts'

/** The ids of the small texts around a control, and the attributes that tie it to them. */
export function describe({ name, help, smallPrint, prefilled, error, warning }: FieldProps, extra?: string) {
  const id = fieldId(name)
  const ids = {
    label: `${id}-libelle`,
    help: `${id}-aide`,
    smallPrint: `${id}-cerfa`,
    prefilled: `${id}-repris`,
    error: `${id}-erreur`,
    warning: `${id}-avertissement`,
  }
  const said = [
    error ? ids.error : warning && ids.warning,
    help && ids.help,
    extra,
    prefilled && ids.prefilled,
    smallPrint && ids.smallPrint,
  ].filter(Boolean)
  const control: ControlProps = {
    id,
    'aria-describedby': said.length ? said.join(' ') : undefined,
    'aria-invalid': error ? true : undefined,
  }
  return { ids, control }
}

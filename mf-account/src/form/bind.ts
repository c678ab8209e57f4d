import type { FocusEvent } from 'react'
import type { FieldValues, Path, UseFormReturn } from 'react-hook-form'
import { afterPress } from './after-press.ts'

/**
 * What ties a native field to the form: value, error, and judgement on leaving it. A field left empty on the way is
 * not a fault yet: it is told when the person tries to send.
 */
export function bind<V extends FieldValues, O>(form: UseFormReturn<V, unknown, O>, name: Path<V>) {
  const { onBlur, ...field } = form.register(name)
  const error = form.getFieldState(name, form.formState).error?.message
  return {
    ...field,
    error,
    onBlur: (event: FocusEvent<HTMLInputElement>) => {
      if (event.target.value !== '' || error) afterPress(() => void onBlur(event))
    },
  }
}

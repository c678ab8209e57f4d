import type { ReactNode } from 'react'
import { Controller, type FieldValues, type Path, type UseFormReturn } from 'react-hook-form'
import { afterPress } from './after-press.ts'

/** What ties a field with a value of its own (SIRET, phone) to the form. */
export interface Control {
  name: string
  value: string | undefined
  onChange: (value: string | null) => void
  onBlur: () => void
  error: string | undefined
}

/** Same as `bind`, for fields that hand over a value rather than an event. */
export function Controlled<V extends FieldValues, O>({
  form,
  name,
  children,
}: {
  form: UseFormReturn<V, unknown, O>
  name: Path<V>
  children: (control: Control) => ReactNode
}) {
  return (
    <Controller
      control={form.control}
      name={name}
      render={({ field, fieldState: { error } }) => (
        <>
          {children({
            name,
            value: field.value,
            onChange: (value) => field.onChange(value ?? ''),
            onBlur: () => {
              if (field.value || error) afterPress(field.onBlur)
            },
            error: error?.message,
          })}
        </>
      )}
    />
  )
}

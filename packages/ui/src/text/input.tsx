import type { ComponentProps, CSSProperties } from 'react'

/** Attributes of the native input a text-like field lets through: `register('name')` of react-hook-form fits as is. */
export interface InputProps
  extends Omit<ComponentProps<'input'>, 'className' | 'style' | 'id' | 'width' | 'prefix' | 'name'> {
  /** Characters that fit: 6 for a postal code, 11 for a date. Absent: the whole column. */
  width?: number | undefined
}

/** The bare input, as wide as what goes in it. */
export function Input({ width, ...input }: InputProps & { id: string; name: string }) {
  return (
    <input
      className="me-input"
      type="text"
      data-width={width}
      style={width ? ({ '--me-ch': width } as CSSProperties) : undefined}
      {...input}
    />
  )
}

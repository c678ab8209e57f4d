import { type ChangeEvent, type Ref, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react'

/** How a kind of value is read from text and written back. `read` answers null when it does not understand. */
export interface Writing<T> {
  read: (text: string) => T | null
  write: (value: T) => string
}

/** Value of a field typed as text: the value when understood, the text as typed when not, null when empty. */
export type Typed<T> = T | string | null

interface Options<T> {
  value: Typed<T> | undefined
  /** Grows each time the value was put there by something else than typing, be it the one that was shown last. */
  resets?: number | undefined
  onChange: (value: Typed<T>) => void
  onBlur?: (() => void) | undefined
  ref?: Ref<HTMLInputElement> | undefined
}

/**
 * Leaves the text to the browser while a person types, tells the form what it means at each key, and tidies the text when she
 * leaves: a key waits for no render. The text is only replaced when the value changes from outside (a prefill, an undo): what is
 * typed is never erased.
 */
export function useTypedText<T extends string | number>(
  { read, write }: Writing<T>,
  { value = null, resets = 0, onChange, onBlur, ref }: Options<T>,
) {
  const input = useRef<HTMLInputElement>(null)
  useImperativeHandle(ref, () => input.current as HTMLInputElement)
  const known = useRef({ told: value, seen: value, resets })
  const show = (shown: Typed<T>) => {
    if (shown === null) return ''
    const meant = typeof shown === 'string' ? read(shown) : shown
    return meant === null ? String(shown) : write(meant)
  }
  const [depart] = useState(() => show(value))
  useLayoutEffect(() => {
    const { told, seen, resets: before } = known.current
    if (Object.is(value, seen) && resets === before) return
    known.current = { told: value, seen: value, resets }
    if (input.current && !Object.is(value, told)) input.current.value = show(value)
  })
  return {
    ref: input,
    defaultValue: depart,
    onChange: (event: ChangeEvent<HTMLInputElement>) => {
      const text = event.target.value
      known.current.told = text.trim() ? (read(text) ?? text) : null
      onChange(known.current.told)
    },
    onBlur: () => {
      const meant = read(input.current?.value ?? '')
      if (input.current && meant !== null) input.current.value = write(meant)
      onBlur?.()
    },
  }
}

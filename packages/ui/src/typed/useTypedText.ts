import { type ChangeEvent, useState } from 'react'

/** How a kind of value is read from text and written back. `read` answers null when it does not understand. */
export interface Writing<T> {
  read: (text: string) => T | null
  write: (value: T) => string
}

/** Value of a field typed as text: the value when understood, the text as typed when not, null when empty. */
export type Typed<T> = T | string | null

interface Options<T> {
  value: Typed<T> | undefined
  onChange: (value: Typed<T>) => void
  onBlur?: (() => void) | undefined
}

/**
 * Keeps the text while a person types, tells the form what it means at each key, and tidies the text when she leaves.
 * The text is only replaced when the value changes from outside (a prefill, an undo): what is typed is never erased.
 */
export function useTypedText<T extends string | number>(
  { read, write }: Writing<T>,
  { value = null, onChange, onBlur }: Options<T>,
) {
  const show = (shown: Typed<T>) => {
    if (shown === null) return ''
    const meant = typeof shown === 'string' ? read(shown) : shown
    return meant === null ? String(shown) : write(meant)
  }
  const [state, setState] = useState({ text: show(value), told: value, seen: value })
  if (!Object.is(value, state.seen)) {
    const fromOutside = !Object.is(value, state.told)
    setState({ text: fromOutside ? show(value) : state.text, told: value, seen: value })
  }
  return {
    value: state.text,
    onChange: (event: ChangeEvent<HTMLInputElement>) => {
      const text = event.target.value
      const meant = text.trim() ? (read(text) ?? text) : null
      setState({ ...state, text, told: meant })
      onChange(meant)
    },
    onBlur: () => {
      const meant = read(state.text)
      if (meant !== null) setState({ ...state, text: write(meant) })
      onBlur?.()
    },
  }
}

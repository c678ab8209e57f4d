import { createContext, use } from 'react'

/** Something just done, told in a sentence. */
export interface Toast {
  text: string
  /** Takes it back. A toast with an undo stays until it is used, closed, withdrawn, or the page is left. */
  undo?: (() => void) | undefined
  /** It did not go as asked. */
  failed?: boolean | undefined
  /** What it is about: of two toasts about the same thing, only the last one is true. */
  about?: string | undefined
}

/** What shows toasts. */
export interface Toasts {
  show: (toast: Toast) => void
  /** Takes away what is told about something, once it no longer holds. */
  withdraw: (about: string) => void
}

/** The nearest `ToastProvider`. */
export const ToastContext = createContext<Toasts | null>(null)

/** `useToasts().show({ text, undo })`. Throws when no `ToastProvider` stands above. */
export function useToasts(): Toasts {
  const toasts = use(ToastContext)
  if (!toasts) throw new Error('useToasts needs a <ToastProvider> above it')
  return toasts
}

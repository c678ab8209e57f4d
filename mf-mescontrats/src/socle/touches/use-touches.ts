import { useEffect, useRef } from 'react'

/** A key pressed while writing, choosing in a list, or with a dialog open, is not meant for the desk. */
const isElsewhere = (target: EventTarget | null): boolean =>
  document.querySelector('dialog[open]') !== null ||
  (target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('input:not([type="radio"], [type="checkbox"]), textarea, select')))

/** Calls what each key stands for, while `active`; letters with Ctrl, Alt or Meta are the browser's. */
export function useTouches(touches: Readonly<Record<string, () => void>>, active: boolean): void {
  const latest = useRef(touches)
  useEffect(() => {
    latest.current = touches
  })
  useEffect(() => {
    if (!active) return
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || isElsewhere(event.target)) return
      if (event.ctrlKey || event.altKey || event.metaKey) return
      const action = latest.current[event.key.toLowerCase()]
      if (!action) return
      event.preventDefault()
      action()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [active])
}

const FIELD = ':is(input, textarea, select):not([type="hidden"], [readonly], :disabled)'
/** Where Enter says « done »; anywhere else it ticks, opens, or begins a line. */
const LINE = 'input:not([type="checkbox"], [type="radio"], [type="file"], [type="button"])'

/** The main button of a dialog: the last of its actions. */
function mainAction(dialog: HTMLElement): HTMLButtonElement | undefined {
  return [...dialog.querySelectorAll<HTMLButtonElement>('.me-dialog__actions button')].at(-1)
}

function firstField(dialog: HTMLElement): HTMLElement | null {
  const field = dialog.querySelector<HTMLElement>(`.me-dialog__body ${FIELD}`)
  if (!(field instanceof HTMLInputElement) || field.type !== 'radio') return field
  return dialog.querySelector<HTMLElement>(`input[name="${CSS.escape(field.name)}"]:checked`) ?? field
}

/**
 * Where the focus begins: the first field, else the main action; before what cannot be undone, the way out of it. Null
 * where there is only something to look at.
 */
export function firstStop(dialog: HTMLElement): HTMLElement | null {
  const field = firstField(dialog)
  if (field) return field
  const main = mainAction(dialog)
  const final = main?.classList.contains('me-button--danger')
  return (final ? dialog.querySelector<HTMLElement>('.me-dialog__actions button') : main) ?? null
}

/** The keys of a dialog; what React and the DOM both call a keyboard event. */
type Press = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'repeat' | 'defaultPrevented' | 'preventDefault'
>

/**
 * Enter in a line of text, and Ctrl+Enter anywhere, do what the main button does. A form of its own answers for itself. A
 * key still held down from the button that opened the dialog answers nothing.
 */
export function pressMain(dialog: HTMLElement, target: Element, press: Press, composing: boolean): void {
  if (press.key !== 'Enter' || press.defaultPrevented || composing) return
  if (press.repeat && !target.matches('textarea')) {
    press.preventDefault()
    return
  }
  const alone = !press.ctrlKey && !press.metaKey && !press.shiftKey && !press.altKey
  if (target.closest('form') || !(press.ctrlKey || press.metaKey || (alone && target.matches(LINE)))) return
  const main = mainAction(dialog)
  if (!main) return
  press.preventDefault()
  main.click()
}

import './dialog.css'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { Icon } from '../icons/icon.tsx'
import { boite } from '../textes.ts'
import { firstStop, pressMain } from './stops.ts'

/** Props of `Dialog`. */
export interface DialogProps {
  open: boolean
  /** Escape, « Fermer », or a click beside it when `dismissable`. Set `open` to false here. */
  onClose: () => void
  title: ReactNode
  children?: ReactNode
  /** The buttons, the main one last. */
  actions?: ReactNode
  /** `sheet` slides from the side (from below on a phone): a summary, a filter. */
  shape?: 'dialog' | 'sheet' | undefined
  wide?: boolean | undefined
  /** A click beside it closes it too. Only where nothing typed would be lost. */
  dismissable?: boolean | undefined
}

/** The native modal dialog: the browser keeps the focus in it and gives it back. Its content lives only while open. */
export function Dialog({ open, ...props }: DialogProps) {
  return open ? <OpenDialog {...props} /> : null
}

function OpenDialog({
  onClose,
  title,
  children,
  actions,
  shape = 'dialog',
  wide,
  dismissable,
}: Omit<DialogProps, 'open'>) {
  const box = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  const pressedBeside = useRef(false)
  useEffect(() => {
    const dialog = box.current
    const before = document.activeElement
    dialog?.showModal()
    if (dialog) firstStop(dialog)?.focus()
    return () => {
      dialog?.close()
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return (
    <dialog
      className={`me-dialog me-dialog--${shape}`}
      ref={box}
      data-wide={wide ? '' : undefined}
      aria-labelledby={titleId}
      onCancel={(event) => {
        if (event.target !== box.current) return
        event.preventDefault()
        onClose()
      }}
      // The browser may close it by itself (a second Escape): the screen must know.
      onClose={() => {
        if (!box.current?.open) onClose()
      }}
      onKeyDown={(event) => {
        const { isComposing } = event.nativeEvent
        if (box.current && event.target instanceof Element)
          pressMain(box.current, event.target, event, isComposing)
      }}
      // A selection begun on the words and let go beside them is no click beside.
      onPointerDown={(event) => {
        pressedBeside.current = event.target === box.current
      }}
      onClick={(event) => {
        if (dismissable && pressedBeside.current && event.target === box.current) onClose()
      }}
    >
      <div className="me-dialog__inside">
        <div className="me-dialog__head">
          <h2 id={titleId}>{title}</h2>
          <button type="button" className="me-dialog__close" onClick={onClose}>
            <Icon name="croix" />
            <span className="me-visually-hidden">{boite.fermer}</span>
          </button>
        </div>
        {children ? <div className="me-dialog__body">{children}</div> : null}
        {actions ? <div className="me-dialog__actions">{actions}</div> : null}
      </div>
    </dialog>
  )
}

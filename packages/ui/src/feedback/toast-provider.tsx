import './toast.css'
import { type ReactNode, useMemo, useRef, useState } from 'react'
import { Button } from '../button/button.tsx'
import { Icon } from '../icons/icon.tsx'
import { notification } from '../textes.ts'
import { type Toast, ToastContext } from './toasts.ts'
import { useFadeAway } from './use-fade-away.ts'

interface Shown extends Toast {
  id: number
}

function ToastLine({ toast, onClose }: { toast: Shown; onClose: () => void }) {
  const hold = useFadeAway(!toast.undo, onClose)
  return (
    <li className="me-toast" data-failed={toast.failed ? '' : undefined} {...hold}>
      <Icon name={toast.failed ? 'alerte' : 'cocher'} />
      <span className="me-toast__text">{toast.text}</span>
      {toast.undo ? (
        <Button
          small
          icon="annuler"
          onClick={() => {
            toast.undo?.()
            onClose()
          }}
        >
          {notification.annuler}
        </Button>
      ) : null}
      <Button variant="quiet" small onClick={onClose}>
        {notification.fermer}
      </Button>
    </li>
  )
}

const without = (all: readonly Shown[], about: string | undefined) =>
  about !== undefined && all.some((toast) => toast.about === about)
    ? all.filter((toast) => toast.about !== about)
    : all

/** Shows what was just done at the bottom of the screen and tells it aloud. One per module, around its screens. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<readonly Shown[]>([])
  const nextId = useRef(1)
  const toasts = useMemo(
    () => ({
      show: (toast: Toast) => {
        const id = nextId.current++
        setShown((all) => [...without(all, toast.about).slice(-2), { ...toast, id }])
      },
      withdraw: (about: string) => setShown((all) => without(all, about)),
    }),
    [],
  )
  return (
    <ToastContext value={toasts}>
      {children}
      <section className="me-toasts" aria-label={notification.titre}>
        <span className="me-visually-hidden" role="status">
          {shown.at(-1)?.text}
        </span>
        <ul>
          {shown.map((toast) => (
            <ToastLine
              key={toast.id}
              toast={toast}
              onClose={() => setShown((all) => all.filter(({ id }) => id !== toast.id))}
            />
          ))}
        </ul>
      </section>
    </ToastContext>
  )
}

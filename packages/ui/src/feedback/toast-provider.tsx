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
    <li className="me-toast" {...hold}>
      <Icon name="cocher" />
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

/** Shows what was just done at the bottom of the screen and tells it aloud. One per module, around its screens. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<readonly Shown[]>([])
  const nextId = useRef(1)
  const toasts = useMemo(
    () => ({
      show: (toast: Toast) => {
        const id = nextId.current++
        setShown((all) => [...all.slice(-2), { ...toast, id }])
      },
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

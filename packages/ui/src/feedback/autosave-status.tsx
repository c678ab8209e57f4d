import './autosave.css'
import { useEffect, useState } from 'react'
import { formatTime } from '../format/heure.ts'
import { Icon } from '../icons/icon.tsx'
import type { IconName } from '../icons/traces.ts'
import { enregistrement } from '../textes.ts'

/** Where the saving of a draft stands. Instants are milliseconds since 1970, as `Date.now()` gives. */
export type Autosave =
  | { state: 'idle' }
  | { state: 'saving' }
  | { state: 'saved'; at: number }
  | { state: 'failed'; retryAt: number | null }
  | { state: 'offline' }

const icons: Record<Autosave['state'], IconName> = {
  idle: 'cocher',
  saving: 'horloge',
  saved: 'cocher',
  failed: 'alerte',
  offline: 'alerte',
}

/** What is told aloud: it changes once per event, never at each second. */
function spoken(status: Autosave): string {
  switch (status.state) {
    case 'idle':
      return ''
    case 'saving':
      return enregistrement.enCours
    case 'saved':
      return enregistrement.fait(formatTime(new Date(status.at)))
    case 'failed':
      return enregistrement.echec
    case 'offline':
      return enregistrement.horsLigne
  }
}

/** Whole seconds left before `instant`, counted down each second; null when there is nothing to wait for. */
function useSecondsLeft(instant: number | null): number | null {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    if (instant === null) return
    setNow(Date.now())
    const beat = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(beat)
  }, [instant])
  return instant === null ? null : Math.max(0, Math.ceil((instant - now) / 1000))
}

/** « Enregistré à 14:02 », « Enregistrement… », « Non enregistré : nouvel essai dans 5 s ». */
export function AutosaveStatus({ status }: { status: Autosave }) {
  const left = useSecondsLeft(status.state === 'failed' ? status.retryAt : null)
  const next = left === null ? '' : left > 0 ? enregistrement.essai(left) : enregistrement.essaiMaintenant
  return (
    <p className="me-autosave" data-state={status.state}>
      {status.state === 'idle' ? null : <Icon name={icons[status.state]} />}
      <span>
        <span role="status">{spoken(status)}</span>
        {next ? <span aria-hidden="true">{`\u00a0: ${next}`}</span> : null}
      </span>
    </p>
  )
}

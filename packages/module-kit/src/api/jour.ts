import { useSyncExternalStore } from 'react'
import { maintenant } from './heure.ts'

const jour = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' })

/** The day `YYYY-MM-DD` that an instant falls on where deadlines run: in metropolitan France, wherever the laptop is. */
export const jourDe = (instant: string | Date): string => jour.format(new Date(instant))

/** Today `YYYY-MM-DD` there, by the service's clock. */
export const aujourdhui = (): string => jourDe(maintenant())

/** A page that has slept hears of the day when it is shown again; one in sight, within the minute. */
const BATTEMENT_MS = 60_000

function subscribe(notify: () => void): () => void {
  const battement = setInterval(notify, BATTEMENT_MS)
  document.addEventListener('visibilitychange', notify)
  return () => {
    clearInterval(battement)
    document.removeEventListener('visibilitychange', notify)
  }
}

/** {@link aujourdhui}, followed: a page left open over midnight tells deadlines by the day it has become. */
export const useAujourdhui = (): string => useSyncExternalStore(subscribe, aujourdhui, aujourdhui)

import { useState } from 'react'

const CLE = 'mes-contrats.touches'

/** Whether the single keys of the desk act, and what changes it. */
export interface ReglageTouches {
  actives: boolean
  setActives: (actives: boolean) => void
}

/**
 * Whether the single keys act. It can be turned off (WCAG 2.1.4): a voice that dictates, or a hand that slips, types
 * letters it does not mean. The choice is kept on this device; it says nothing of anybody.
 */
export function useReglageTouches(): ReglageTouches {
  const [actives, setActives] = useState(() => read() !== 'non')
  return {
    actives,
    setActives: (choix) => {
      setActives(choix)
      try {
        localStorage.setItem(CLE, choix ? 'oui' : 'non')
      } catch {
        // Storage refused by the browser: the choice holds until the page is left.
      }
    },
  }
}

function read(): string | null {
  try {
    return localStorage.getItem(CLE)
  } catch {
    return null
  }
}

import { useReglage } from '../../socle/reglage/use-reglage.ts'

/** Whether the single keys of the desk act, and what changes it. */
export interface ReglageTouches {
  actives: boolean
  setActives: (actives: boolean) => void
}

/**
 * Whether the single keys act. It can be turned off (WCAG 2.1.4): a voice that dictates, or a hand that slips, types
 * letters it does not mean.
 */
export function useReglageTouches(): ReglageTouches {
  const [actives, setActives] = useReglage('touches', true)
  return { actives, setActives }
}

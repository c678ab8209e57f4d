import { createRoot, type Root } from 'react-dom/client'
import { FailureCard } from '../frame/failure-card.tsx'
import { textes } from '../frame/textes.ts'
import { OtherContract } from './other-contract.ts'

/** Shows, where an application should be, that it failed and what can be done. */
export interface Failures {
  show(error: unknown, retry: () => void): void
  clear(): void
}

/** Puts its cards in `place`, one at a time. */
export function createFailures(place: HTMLElement): Failures {
  let root: Root | undefined
  return {
    show(error, retry) {
      const other = error instanceof OtherContract
      root ??= createRoot(place)
      root.render(
        <FailureCard
          message={other ? textes.panne.contrat : textes.panne.message}
          action={other ? textes.panne.recharger : textes.panne.reessayer}
          onAction={other ? () => window.location.reload() : retry}
        />,
      )
    },
    clear() {
      root?.unmount()
      root = undefined
    },
  }
}

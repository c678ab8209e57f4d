import { createRoot, type Root } from 'react-dom/client'
import { FailureCard } from '../frame/failure-card.tsx'
import { textes } from '../frame/textes.ts'
import { OtherContract } from './other-contract.ts'

/** Shows, where an application should be, that it failed and what can be done. */
export interface Failures {
  show(error: unknown, retry: () => void, override?: string): void
  clear(): void
}

/** Takes the deployed module again in place of the developer's. */
function clearOverride(module: string): void {
  const back = new URLSearchParams({ module, vers: window.location.pathname })
  window.location.assign(`/dev/surcharge?${back}`)
}

/** What can be done about a failure, and how. */
function remedy(error: unknown, retry: () => void, override: string | undefined) {
  const { message, contrat, reessayer, recharger, surcharge, effacer } = textes.panne
  if (override !== undefined)
    return { message: surcharge(override), action: effacer, onAction: () => clearOverride(override) }
  if (error instanceof OtherContract)
    return { message: contrat, action: recharger, onAction: () => window.location.reload() }
  return { message, action: reessayer, onAction: retry }
}

/** Puts its cards in `place`, one at a time. */
export function createFailures(place: HTMLElement): Failures {
  let root: Root | undefined
  return {
    show(error, retry, override) {
      root ??= createRoot(place)
      root.render(<FailureCard {...remedy(error, retry, override)} />)
    },
    clear() {
      root?.unmount()
      root = undefined
    },
  }
}

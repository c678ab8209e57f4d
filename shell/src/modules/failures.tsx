import { createRoot, type Root } from 'react-dom/client'
import {
  addErrorHandler,
  getAppStatus,
  SKIP_BECAUSE_BROKEN,
  triggerAppChange,
  unloadApplication,
} from 'single-spa'
import { FailureCard } from '../frame/failure-card.tsx'
import { textes } from '../frame/textes.ts'
import { OtherContract } from './other-contract.ts'

/** Shows, in the place of an application that failed, what happened and a way to try again. */
export interface Failures {
  show(application: string, error: unknown): void
  /** Takes the card away when the person goes elsewhere. */
  clear(): void
}

/** Lets single-spa take a broken application up again, from its very beginning. */
async function retry(application: string): Promise<void> {
  if (getAppStatus(application) === SKIP_BECAUSE_BROKEN) await unloadApplication(application)
  await triggerAppChange()
}

/** Puts cards in `place`. Only the application that the address asks for gets one. */
export function createFailures(place: HTMLElement, isShown: (application: string) => boolean): Failures {
  let root: Root | undefined

  const failures: Failures = {
    show(application, error) {
      if (!isShown(application)) return
      root ??= createRoot(place)
      const other = error instanceof OtherContract
      root.render(
        <FailureCard
          message={other ? textes.panne.contrat : textes.panne.message}
          action={other ? textes.panne.recharger : textes.panne.reessayer}
          onAction={() => {
            if (other) return window.location.reload()
            failures.clear()
            void retry(application)
          }}
        />,
      )
    },
    clear() {
      root?.unmount()
      root = undefined
    },
  }
  addErrorHandler((error) => failures.show(error.appOrParcelName, error))
  return failures
}

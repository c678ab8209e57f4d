import { Button, Notice } from '@mon-espace/ui'
import type { ComponentType } from 'react'
import { partie as t } from './textes.ts'
import { useArrival } from './use-arrival.ts'

/** What is told of code that did not come, and the way to ask for it again. */
function Missing({ retry, pending }: { retry: () => void; pending: boolean }) {
  return (
    <Notice
      tone="warning"
      live
      title={t.titre}
      actions={
        <Button pending={pending} onClick={retry}>
          {t.reessayer}
        </Button>
      }
    >
      {t.detail}
    </Notice>
  )
}

/**
 * A component whose code comes apart, with `load` to fetch it ahead. Once it is there it is drawn at once: waiting for it
 * within React holds what follows back for a third of a second, so that no two states of waiting flicker by. Code that
 * does not come is told in its place, and asked for again: `React.lazy` would keep the failure for the life of the page.
 * @param Waiting what stands in its place meanwhile
 */
export function createPart<P extends object>(
  fetchCode: () => Promise<{ default: ComponentType<P> }>,
  Waiting: ComponentType,
) {
  let arrived: ComponentType<P> | undefined
  const load = async (): Promise<void> => {
    arrived = (await fetchCode()).default
  }

  const source = { read: () => arrived, load }

  function Part(props: P) {
    const { arrived: Composant, state, setState } = useArrival(source)
    if (Composant) return <Composant {...props} />
    if (state === 'waiting') return <Waiting />
    return <Missing retry={() => setState('retrying')} pending={state === 'retrying'} />
  }
  return Object.assign(Part, { load })
}

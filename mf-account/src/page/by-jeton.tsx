import { useJeton } from '@mon-espace/module-kit'
import type { ComponentType } from 'react'

/** What a page that a mail opens is given. */
export interface JetonProps {
  /** Null when the address bore none. */
  jeton: string | null
}

/** Shows a page with the token of the link followed; another token starts it over. */
export function ByJeton({ page: Page }: { page: ComponentType<JetonProps> }) {
  const jeton = useJeton()
  return <Page key={jeton} jeton={jeton} />
}

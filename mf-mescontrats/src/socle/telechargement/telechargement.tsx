import './telechargement.css'
import type { Call } from '@mon-espace/domain/api'
import { type AddressOptions, callForBlob, urlOf } from '@mon-espace/module-kit/api'
import { ButtonLink, type ButtonLook } from '@mon-espace/ui'
import { type ReactNode, useRef } from 'react'
import { Suite } from './suite.tsx'
import { useTelechargement } from './use-telechargement.ts'

/** What a download takes: the call that answers the file, and the name to save it under. */
export interface TelechargementProps<C extends Call> extends ButtonLook {
  operation: C
  adresse: AddressOptions<C>
  nom: string
  children: ReactNode
}

/**
 * A link to a file of the API. A plain click fetches it, so that an ended session or a busy service is told in words and
 * not by a page of JSON; any other click (new tab, « save as ») is the browser's.
 */
export function Telechargement<C extends Call>({
  operation,
  adresse,
  nom,
  children,
  ...look
}: TelechargementProps<C>) {
  const telechargement = useTelechargement(
    (options) => callForBlob(operation as Call, { ...adresse, ...options } as typeof options),
    nom,
  )
  const lien = useRef<HTMLAnchorElement>(null)
  return (
    <span className="mc-telechargement">
      <ButtonLink
        ref={lien}
        icon="telecharger"
        {...look}
        href={urlOf(operation, adresse)}
        download={nom}
        onClick={(event) => {
          if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
          event.preventDefault()
          if (!telechargement.pending) void telechargement.start()
        }}
      >
        {children}
      </ButtonLink>
      <Suite nom={nom} telechargement={telechargement} origine={lien} />
    </span>
  )
}

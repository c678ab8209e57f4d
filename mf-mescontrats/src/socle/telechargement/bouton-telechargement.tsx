import './telechargement.css'
import { Button } from '@mon-espace/ui'
import { type ReactNode, useRef } from 'react'
import { Suite } from './suite.tsx'
import type { Transfert } from './use-telechargement.ts'

/** A button for a file of the API whose call has no address: what is asked goes in its body. */
export function BoutonTelechargement({
  nom,
  telechargement,
  onStart,
  children,
}: {
  /** What the file is saved under. */
  nom: string
  telechargement: Transfert
  onStart: () => void
  children: ReactNode
}) {
  const bouton = useRef<HTMLButtonElement>(null)
  return (
    <span className="mc-telechargement">
      <Button
        ref={bouton}
        icon="telecharger"
        onClick={() => {
          if (!telechargement.pending) onStart()
        }}
      >
        {children}
      </Button>
      <Suite nom={nom} telechargement={telechargement} origine={bouton} />
    </span>
  )
}

import './telechargement.css'
import { Progress } from '@mon-espace/ui'
import type { RefObject } from 'react'
import { detailOf } from '../probleme/avis-probleme.tsx'
import { telechargement as t } from './textes.ts'
import type { Transfert } from './use-telechargement.ts'

/** How far a download is, with what stops it, and why it failed. */
export function Suite({
  nom,
  telechargement: { pending, avancement, error, cancel },
  origine,
}: {
  nom: string
  telechargement: Transfert
  /** What started it. */
  origine: RefObject<HTMLElement | null>
}) {
  return (
    <>
      {pending ? (
        <span className="mc-telechargement__attente">
          <Progress
            label={t.enCours(avancement.lignes)}
            value={avancement.part}
            onCancel={() => {
              cancel()
              // The button that was pressed goes away: a keyboard stays where it was.
              origine.current?.focus()
            }}
            cancelLabel={t.annuler(nom)}
          />
        </span>
      ) : null}
      {error ? (
        <span className="mc-telechargement__echec" role="alert">
          {detailOf(error)}
        </span>
      ) : null}
    </>
  )
}

import type { Dossier, Piece } from '@mon-espace/domain/api'
import { useToasts } from '@mon-espace/ui'
import { useEffect, useRef, useState } from 'react'
import { useJudgePiece } from '../../socle/api/judge-piece.ts'
import { isConflit } from '../../socle/conflit/conflit.ts'
import { useReprise } from '../../socle/conflit/use-reprise.ts'
import { detailOf } from '../../socle/probleme/avis-probleme.tsx'
import { examen as t } from '../textes.ts'
import { firstPiece, nextPiece } from './choix-piece.ts'

/** The officer's work on the documents of one dossier. */
export interface ExamenEnCours {
  piece: Piece | undefined
  choose: (id: string) => void
  /** Reasons being written, by document: none is lost by looking at another. */
  motif: (piece: string) => string
  writeMotif: (piece: string, motif: string) => void
  judge: (piece: Piece, conforme: boolean) => void
  pending: boolean
  error: unknown
  /** Version that was on the screen when somebody else's write outran it; null when none has. */
  conflit: number | null
  tellConflit: (error: unknown) => void
}

/** What a state goes back to; before a first verdict there was none. */
const VERDICTS: Readonly<Partial<Record<Piece['etat'], boolean>>> = { conforme: true, non_conforme: false }

/** Holds which document is looked at, what is being written of each, and sends the verdicts. */
export function useExamen(dossier: Dossier): ExamenEnCours {
  // Held from the start: a colleague's verdict, read in the background, changes no document under her eyes and her keys.
  const [choisie, choose] = useState(() => firstPiece(dossier.pieces)?.id)
  const [motifs, setMotifs] = useState<Readonly<Record<string, string>>>({})
  const [conflit, setConflit] = useState<number | null>(null)
  const verdict = useJudgePiece(dossier.id)
  const reread = useReprise(dossier.id)
  const toasts = useToasts()
  // An undo may come after other verdicts: it bears on the dossier as it is shown then.
  const shown = useRef(dossier.version)
  useEffect(() => {
    shown.current = dossier.version
  }, [dossier.version])
  const piece = dossier.pieces.find(({ id }) => id === choisie) ?? firstPiece(dossier.pieces)

  const tellConflit = (error: unknown) => {
    if (isConflit(error)) setConflit(dossier.version)
    reread(error)
  }
  // By its promise: what comes of it is told, even if she has left the desk meanwhile.
  const send = (jugee: Piece, conforme: boolean | null, motif: string, version: number, undoable: boolean) =>
    verdict
      .mutateAsync({ version, piece: jugee.id, conforme, ...(conforme === false ? { motif } : {}) })
      .then(
        (updated) => {
          setConflit(null)
          setMotifs(({ [jugee.id]: _, ...others }) => others)
          toasts.show({
            text: conforme === null ? t.retire(jugee.libelle) : t.fait(jugee.libelle, conforme),
            ...(undoable
              ? {
                  undo: () => {
                    choose(jugee.id)
                    void send(
                      jugee,
                      VERDICTS[jugee.etat] ?? null,
                      jugee.motif ?? '',
                      Math.max(shown.current, updated.version),
                      false,
                    )
                  },
                }
              : {}),
          })
          // She may have turned to another document meanwhile: her keys decide on what she sees.
          if (undoable)
            choose((now) => (now === choisie ? (nextPiece(updated.pieces, jugee.id)?.id ?? jugee.id) : now))
        },
        (error: unknown) => {
          tellConflit(error)
          if (!undoable) toasts.show({ text: `${t.nonRepris(jugee.libelle)} ${detailOf(error)}` })
        },
      )
  return {
    piece,
    choose,
    motif: (id) => motifs[id] ?? '',
    writeMotif: (id, motif) => setMotifs((all) => ({ ...all, [id]: motif })),
    judge: (jugee, conforme) => void send(jugee, conforme, motifs[jugee.id] ?? '', dossier.version, true),
    pending: verdict.isPending,
    error: isConflit(verdict.error) ? null : verdict.error,
    conflit,
    tellConflit,
  }
}

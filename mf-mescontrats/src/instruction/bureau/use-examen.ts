import type { Dossier, Piece } from '@mon-espace/domain/api'
import { useToasts } from '@mon-espace/ui'
import { useEffect, useRef, useState } from 'react'
import { useJudgePiece, type Verdict } from '../../socle/api/judge-piece.ts'
import { isConflit } from '../../socle/conflit/conflit.ts'
import { useReprise } from '../../socle/conflit/use-reprise.ts'
import { nomDossier } from '../../socle/lignes/nom-dossier.ts'
import { detailOf } from '../../socle/probleme/avis-probleme.tsx'
import { examen as t } from '../textes.ts'
import { firstPiece, nextPiece } from './choix-piece.ts'
import { formerVerdict, isReversible, type VerdictRendu, verdictRendu } from './verdict-rendu.ts'

/** The officer's work on the documents of one dossier. */
export interface ExamenEnCours {
  piece: Piece | undefined
  choose: (id: string) => void
  /** The reason against the document on the screen is being written. */
  refusing: boolean
  setRefusing: (asked: boolean) => void
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

/** What deciding on one document takes. */
export type ExamenPiece = Pick<
  ExamenEnCours,
  'refusing' | 'setRefusing' | 'motif' | 'writeMotif' | 'judge' | 'pending' | 'error'
>

/** What the toasts of the desk are about: one stands at a time. */
const VERDICT = 'verdict'

/** Which document is looked at, and whether its reason is being written: one found again asks with its two keys. */
function useChoixPiece(dossier: Dossier) {
  // Held from the start: a colleague's verdict, read in the background, changes no document under her eyes and her keys.
  const [choix, setChoix] = useState({ id: firstPiece(dossier.pieces)?.id, refusing: false })
  const piece = dossier.pieces.find(({ id }) => id === choix.id) ?? firstPiece(dossier.pieces)
  const choose = (id: string) => setChoix({ id, refusing: false })
  return {
    piece,
    choose,
    refusing: choix.refusing,
    setRefusing: (refusing: boolean) => setChoix({ id: piece?.id, refusing }),
    /** She may have turned to another document meanwhile: her keys decide on what she sees. */
    follow: (from: Piece, to: Piece | undefined) =>
      setChoix((now) => (now.id === from.id ? { id: (to ?? from).id, refusing: false } : now)),
  }
}

/** The dossier as it is shown now, for what comes back later; null once it has left the desk. */
function useShown(dossier: Dossier) {
  const shown = useRef<Dossier | null>(dossier)
  useEffect(() => {
    shown.current = dossier
  }, [dossier])
  useEffect(
    () => () => {
      shown.current = null
    },
    [],
  )
  return shown
}

/** Tells each verdict under the dossier's name, with its undo as long as there is something to undo. */
function useAnnonces(dossier: Dossier) {
  const toasts = useToasts()
  const [reversible, setReversible] = useState<VerdictRendu | null>(null)
  const nom = nomDossier(dossier)
  useEffect(() => {
    if (reversible === null || isReversible(reversible, dossier)) return
    setReversible(null)
    toasts.withdraw(VERDICT)
  }, [reversible, dossier, toasts])
  useEffect(() => () => toasts.withdraw(VERDICT), [toasts])
  return {
    done: (phrase: string, rendu: VerdictRendu | null, undo?: () => void) => {
      setReversible(rendu)
      toasts.show({ text: t.annonce(nom, phrase), undo, about: VERDICT })
    },
    failed: (phrase: string) => {
      setReversible(null)
      toasts.show({ text: t.annonce(nom, phrase), failed: true, about: VERDICT })
    },
  }
}

/** Holds which document is looked at, what is being written of each, and sends the verdicts. */
export function useExamen(dossier: Dossier): ExamenEnCours {
  const { piece, choose, refusing, setRefusing, follow } = useChoixPiece(dossier)
  const [motifs, setMotifs] = useState<Readonly<Record<string, string>>>({})
  const [conflit, setConflit] = useState<number | null>(null)
  const verdict = useJudgePiece(dossier.id)
  const reread = useReprise(dossier.id)
  const shown = useShown(dossier)
  const annonces = useAnnonces(dossier)

  const writeMotif = (id: string, motif: string) => setMotifs((all) => ({ ...all, [id]: motif }))
  const tellConflit = (error: unknown) => {
    if (isConflit(error)) setConflit(dossier.version)
    reread(error)
  }
  // By its promise: what comes of it is told, even if she has left the desk meanwhile.
  const send = (asked: Verdict) =>
    verdict.mutateAsync(asked).then(
      (updated) => {
        setConflit(null)
        return updated
      },
      (error: unknown) => {
        tellConflit(error)
        throw error
      },
    )

  const takeBack = async (rendu: VerdictRendu) => {
    const { avant, apres } = rendu
    const now = shown.current
    // Its toast is already going.
    if (!now || !isReversible(rendu, now)) return
    choose(avant.id)
    const { conforme, motif } = formerVerdict(rendu)
    const version = Math.max(now.version, rendu.version)
    try {
      await send({ version, piece: avant.id, conforme, ...(conforme === false ? { motif } : {}) })
      // What she had written is hers to send again.
      if (apres.motif) writeMotif(avant.id, apres.motif)
      annonces.done(conforme === null ? t.retire(avant.libelle) : t.fait(avant.libelle, conforme), null)
    } catch (error) {
      annonces.failed(`${t.nonRepris(avant.libelle)} ${detailOf(error)}`)
    }
  }

  const judge = async (jugee: Piece, conforme: boolean) => {
    const motif = motifs[jugee.id] ?? ''
    try {
      const updated = await send({
        version: dossier.version,
        piece: jugee.id,
        conforme,
        ...(conforme ? {} : { motif }),
      })
      setMotifs(({ [jugee.id]: _, ...others }) => others)
      const rendu = shown.current ? verdictRendu(jugee, updated) : undefined
      annonces.done(t.fait(jugee.libelle, conforme), rendu ?? null, rendu && (() => void takeBack(rendu)))
      follow(jugee, nextPiece(updated.pieces, jugee.id))
    } catch (error) {
      // Where the document stands it is told beside its two keys.
      if (!shown.current) annonces.failed(`${t.nonEnregistre(jugee.libelle)} ${detailOf(error)}`)
    }
  }

  return {
    piece,
    choose,
    refusing,
    setRefusing,
    motif: (id) => motifs[id] ?? '',
    writeMotif,
    judge: (jugee, conforme) => void judge(jugee, conforme),
    pending: verdict.isPending,
    error: isConflit(verdict.error) ? null : verdict.error,
    conflit,
    tellConflit,
  }
}

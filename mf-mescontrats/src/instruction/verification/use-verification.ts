import type { Dossier, Piece } from '@mon-espace/domain/api'
import { useToasts } from '@mon-espace/ui'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { judgePiece } from '../../socle/api/judge-piece.ts'
import { dossierQuery } from '../../socle/api/read-dossier.ts'
import { rememberDossier } from '../../socle/api/remember-dossier.ts'
import { isConflit } from '../../socle/conflit/conflit.ts'
import { useReprise } from '../../socle/conflit/use-reprise.ts'
import { nomDossier } from '../../socle/lignes/nom-dossier.ts'
import { detailOf } from '../../socle/probleme/avis-probleme.tsx'
import type { ExamenPiece } from '../bureau/use-examen.ts'
import { formerVerdict, isReversible, type VerdictRendu, verdictRendu } from '../bureau/verdict-rendu.ts'
import { examen } from '../textes.ts'
import { nextRang } from './a-verifier.ts'
import { verification as t } from './textes.ts'

const VERDICT = 'verdict'

/** Verdicts given here, by dossier. */
type Rendus = ReadonlyMap<string, boolean>

/** Which document of a series is looked at, what was decided of the others, and what is being written of each. */
export function useVerification(ids: readonly string[]) {
  const client = useQueryClient()
  const toasts = useToasts()
  // Null once none is left.
  const [rang, setRang] = useState<number | null>(0)
  const [refusing, setRefusing] = useState(false)
  const [rendus, setRendus] = useState<Rendus>(new Map())
  const [motifs, setMotifs] = useState<Readonly<Record<string, string>>>({})
  const [pending, setPending] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const id = rang === null ? null : (ids[rang] ?? null)
  const reread = useReprise(id ?? '')
  useEffect(() => () => toasts.withdraw(VERDICT), [toasts])

  const go = (to: number | null) => {
    setRang(to)
    setRefusing(false)
    setError(null)
  }
  const writeMotif = (of: string, motif: string) => setMotifs((all) => ({ ...all, [of]: motif }))

  /** Takes a verdict back as long as nothing was written over it, and shows the document again. */
  async function takeBack(of: string, rendu: VerdictRendu, jugee: Dossier) {
    const { avant, apres } = rendu
    const now = client.getQueryData(dossierQuery(of).queryKey) ?? jugee
    const annonce = (phrase: string) => examen.annonce(nomDossier(jugee), phrase)
    const failed = (phrase: string) => toasts.show({ text: annonce(phrase), failed: true, about: VERDICT })
    if (!isReversible(rendu, now)) return failed(t.depasse(avant.libelle))
    const { conforme, motif } = formerVerdict(rendu)
    try {
      const updated = await judgePiece(of, {
        version: Math.max(now.version, rendu.version),
        piece: avant.id,
        conforme,
        ...(conforme === false ? { motif } : {}),
      })
      await rememberDossier(client, updated)
      setRendus((all) => new Map([...all].filter(([one]) => one !== of)))
      if (apres.motif) writeMotif(of, apres.motif)
      go(ids.indexOf(of))
      toasts.show({ text: annonce(examen.retire(avant.libelle)), about: VERDICT })
    } catch (failure) {
      failed(`${examen.nonRepris(avant.libelle)} ${detailOf(failure)}`)
    }
  }

  async function judge(dossier: Dossier, piece: Piece, conforme: boolean) {
    const from = rang ?? 0
    setPending(true)
    setError(null)
    try {
      const motif = motifs[dossier.id] ?? ''
      const updated = await judgePiece(dossier.id, {
        version: dossier.version,
        piece: piece.id,
        conforme,
        ...(conforme ? {} : { motif }),
      })
      await rememberDossier(client, updated)
      const faits = new Map(rendus).set(dossier.id, conforme)
      setRendus(faits)
      const rendu = verdictRendu(piece, updated)
      toasts.show({
        text: examen.annonce(nomDossier(dossier), examen.fait(piece.libelle, conforme)),
        undo: rendu && (() => void takeBack(dossier.id, rendu, updated)),
        about: VERDICT,
      })
      go(nextRang(ids, from, (one) => faits.has(one)))
    } catch (failure) {
      setError(failure)
      reread(failure)
    } finally {
      setPending(false)
    }
  }

  return {
    id,
    rang,
    rendus,
    conflit: isConflit(error),
    /** Another document of the series: the one before, or the next that waits. */
    previous: () => go(Math.max(0, (rang ?? 0) - 1)),
    pass: () => go(nextRang(ids, rang ?? 0, (one) => rendus.has(one))),
    examenOf: (dossier: Dossier): ExamenPiece => ({
      refusing,
      setRefusing,
      motif: () => motifs[dossier.id] ?? '',
      writeMotif: (_, motif) => writeMotif(dossier.id, motif),
      judge: (piece, conforme) => void judge(dossier, piece, conforme),
      pending,
      error: isConflit(error) ? null : error,
    }),
  }
}

import { Motif, type Piece } from '@mon-espace/domain/api'
import { Button, fieldId, focusField, TextArea } from '@mon-espace/ui'
import { useEffect, useState } from 'react'
import { appendMotif, Motifs } from '../../socle/motif/motifs.tsx'
import { useFocusPerdu } from '../../socle/navigation/use-focus-perdu.ts'
import { AvisProbleme } from '../../socle/probleme/avis-probleme.tsx'
import { Touche } from '../../socle/touches/touche.tsx'
import { useTouches } from '../../socle/touches/use-touches.ts'
import type { ExamenPiece } from '../bureau/use-examen.ts'
import { motifsNonConformite } from '../dispositifs/examen-dispositif.ts'
import { examen as t } from '../textes.ts'
import { CaseTouches } from './case-touches.tsx'
import type { ReglageTouches } from './reglage-touches.ts'

const NAME = 'motif-piece'

/** Two ways to decide, two keys; « non conforme » asks what the enterprise is to do. */
export function Verdict({
  dispositif,
  piece,
  examen,
  touches,
}: {
  /** `type` of the dossier. */
  dispositif: string
  piece: Piece
  examen: ExamenPiece
  touches: ReglageTouches
}) {
  const { refusing, setRefusing } = examen
  // The reason goes a moment after the verdict is known, and its button with it.
  const refuge = useFocusPerdu(`${piece.id} ${piece.etat} ${piece.versions.length} ${refusing}`)
  const { actives } = touches
  const accept = () => {
    if (!examen.pending) examen.judge(piece, true)
  }
  useTouches({ c: accept, n: () => setRefusing(true) }, actives)
  return (
    <>
      <section
        ref={refuge}
        tabIndex={-1}
        aria-label={t.verdict(piece.libelle)}
        className="mc-verdict"
        data-refus={refusing ? '' : undefined}
      >
        {examen.error ? <AvisProbleme titre={t.echec} error={examen.error} /> : null}
        <div className="mc-verdict__choix">
          <Button
            icon="oui"
            variant="primary"
            aria-keyshortcuts={actives ? 'c' : undefined}
            pending={examen.pending && !refusing}
            onClick={accept}
          >
            {t.conforme} <Touche lettre="C" visible={actives} />
          </Button>
          <Button
            icon="non"
            aria-keyshortcuts={actives ? 'n' : undefined}
            aria-expanded={refusing}
            onClick={() => setRefusing(!refusing)}
          >
            {t.nonConforme} <Touche lettre="N" visible={actives} />
          </Button>
        </div>
        {refusing ? <Refus key={piece.id} dispositif={dispositif} piece={piece} examen={examen} /> : null}
      </section>
      <CaseTouches libelle={t.touches} touches={touches} />
    </>
  )
}

function Refus({ dispositif, piece, examen }: { dispositif: string; piece: Piece; examen: ExamenPiece }) {
  const motif = examen.motif(piece.id)
  const [faute, setFaute] = useState<string>()
  const write = (texte: string) => examen.writeMotif(piece.id, texte)
  useEffect(() => {
    document.getElementById(fieldId(NAME))?.focus()
  }, [])
  const declare = () => {
    const lu = Motif.safeParse(motif)
    setFaute(lu.error?.issues[0]?.message)
    if (!lu.success) focusField(NAME)
    else if (!examen.pending) examen.judge(piece, false)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the button below, which is there for all.
    <div
      className="mc-verdict__refus"
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.repeat) return
        event.preventDefault()
        declare()
      }}
    >
      <Motifs
        motifs={motifsNonConformite(dispositif, piece.type)}
        onChoose={(propose) => write(appendMotif(motif, propose))}
      />
      <TextArea
        name={NAME}
        label={t.motif}
        help={t.motifAide}
        error={faute}
        value={motif}
        onChange={(event) => write(event.currentTarget.value)}
      />
      <Button variant="danger" aria-keyshortcuts="Control+Enter" pending={examen.pending} onClick={declare}>
        {t.declarer}
      </Button>
    </div>
  )
}

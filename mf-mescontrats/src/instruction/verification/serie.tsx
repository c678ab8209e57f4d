import type { Dossier, Piece, TypePiece } from '@mon-espace/domain/api'
import { Link } from '@mon-espace/module-kit'
import { Button, Card, EmptyState, Notice, PageTitle, Skeleton } from '@mon-espace/ui'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useCallback, useEffect, useState } from 'react'
import { chemins } from '../../routes/chemins.ts'
import { ApercuFichier } from '../../socle/apercu/apercu-fichier.tsx'
import { dossierOuvertQuery } from '../../socle/api/read-dossier.ts'
import { nomDossier } from '../../socle/lignes/nom-dossier.ts'
import { BoutonLien } from '../../socle/navigation/bouton-lien.tsx'
import { Retour } from '../../socle/navigation/retour.tsx'
import { FichierPiece } from '../../socle/pieces/fichier-piece.tsx'
import { AvisProbleme } from '../../socle/probleme/avis-probleme.tsx'
import { keepSelection } from '../../socle/selection/selection-gardee.ts'
import { Touche } from '../../socle/touches/touche.tsx'
import { useTouches } from '../../socle/touches/use-touches.ts'
import { A_INSTRUIRE, adresseBureau } from '../adresse.ts'
import type { ExamenPiece } from '../bureau/use-examen.ts'
import { PreuveAttendue } from '../examen/preuve-attendue.tsx'
import { type ReglageTouches, useReglageTouches } from '../examen/reglage-touches.ts'
import { SignaturesLues } from '../examen/signatures-lues.tsx'
import { Verdict } from '../examen/verdict.tsx'
import { verification as t } from './textes.ts'
import { useVerification } from './use-verification.ts'

/** The documents of one type, one after the other: each is shown, judged, and makes way for the next. */
export function Serie({ type, libelle, ids }: { type: TypePiece; libelle: string; ids: readonly string[] }) {
  // Those that waited when it began: a verdict does not change how many there are.
  const [suite] = useState(ids)
  const verification = useVerification(suite)
  const touches = useReglageTouches()
  const { id, rang, rendus } = verification
  useTouches(id === null ? {} : { s: verification.pass }, touches.actives)
  useEffect(() => {
    if (id === null) keepSelection('verification', [])
  }, [id])
  if (id === null) return <Fin rendus={[...rendus.values()]} />
  return (
    <div className="mc-instruction mc-bureau">
      <header className="mc-bureau__tete">
        <Retour to={chemins.instruction}>{t.arreter}</Retour>
        <div className="mc-verification__pas">
          <strong aria-live="polite">
            {libelle} · {t.rang((rang ?? 0) + 1, suite.length)}
          </strong>
          <Button small variant="quiet" icon="gauche" onClick={verification.previous}>
            {t.precedent}
          </Button>
          <Button
            small
            variant="quiet"
            iconAfter="droite"
            aria-keyshortcuts={touches.actives ? 's' : undefined}
            onClick={verification.pass}
          >
            {t.passer} <Touche lettre="S" visible={touches.actives} />
          </Button>
        </div>
      </header>
      <UnDossier
        key={id}
        id={id}
        type={type}
        conflit={verification.conflit}
        touches={touches}
        examenOf={verification.examenOf}
      />
    </div>
  )
}

function Fin({ rendus }: { rendus: readonly boolean[] }) {
  const conformes = rendus.filter(Boolean).length
  return (
    <div className="mc-instruction">
      <PageTitle focus>{t.finTitre}</PageTitle>
      <EmptyState
        title={t.fin(conformes, rendus.length - conformes)}
        actions={<BoutonLien to={chemins.instruction}>{t.retour}</BoutonLien>}
      />
    </div>
  )
}

interface UnDossierProps {
  id: string
  type: TypePiece
  conflit: boolean
  touches: ReglageTouches
  examenOf: (dossier: Dossier) => ExamenPiece
}

function UnDossier({ id, type, conflit, touches, examenOf }: UnDossierProps) {
  const { data: dossier, error, refetch } = useQuery(dossierOuvertQuery(id))
  if (!dossier)
    return error ? (
      <AvisProbleme titre={t.illisible} error={error} onRetry={() => void refetch()} />
    ) : (
      <Skeleton lines={8} />
    )
  const piece = dossier.pieces.find((one) => one.type === type)
  return (
    <>
      <PageTitle
        over={dossier.numero ? `${t.dossier(dossier.numero)} · ${dossier.denomination}` : undefined}
        focus
      >
        {nomDossier(dossier)}
      </PageTitle>
      {conflit ? (
        <Notice tone="warning" live title={t.conflitTitre}>
          {t.conflit}
        </Notice>
      ) : null}
      <Document dossier={dossier} piece={piece} touches={touches} examen={examenOf(dossier)}>
        <Link to={adresseBureau(id, { vue: A_INSTRUIRE })}>{t.ouvrir}</Link>
      </Document>
    </>
  )
}

/** The paper and what it must prove; the two keys come once it is on the screen. */
function Document({
  dossier,
  piece,
  touches,
  examen,
  children,
}: {
  dossier: Dossier
  piece: Piece | undefined
  touches: ReglageTouches
  examen: ExamenPiece
  children: ReactNode
}) {
  const last = piece?.versions.toSorted((a, b) => b.n - a.n)[0]
  const [montree, setMontree] = useState<number | null>(null)
  const n = last?.n ?? null
  const onMontre = useCallback(() => setMontree(n), [n])
  if (!piece || !last || piece.etat !== 'deposee' || !dossier.droits.includes('instruire'))
    return (
      <Notice tone="warning" title={t.autreTitre} actions={children}>
        {t.autre}
      </Notice>
    )
  return (
    <div className="mc-bureau__vues">
      <section aria-label={t.document} className="mc-bureau__gauche">
        <div className="mc-bureau__document">
          <FichierPiece id={dossier.id} piece={piece} version={last} />
          <ApercuFichier
            key={last.n}
            id={dossier.id}
            piece={piece}
            version={last}
            touches={touches.actives}
            onMontre={onMontre}
          />
        </div>
      </section>
      <section aria-label={t.verdict} className="mc-bureau__droite">
        <Card title={piece.libelle} actions={children}>
          <PreuveAttendue type={piece.type} dossier={dossier} />
          <SignaturesLues id={dossier.id} piece={piece} version={last} />
          {montree === last.n ? (
            <Verdict dispositif={dossier.type} piece={piece} examen={examen} touches={touches} />
          ) : (
            <p>{t.affichage}</p>
          )}
        </Card>
      </section>
    </div>
  )
}

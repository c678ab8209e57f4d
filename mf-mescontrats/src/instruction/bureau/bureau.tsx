import type { Dossier } from '@mon-espace/domain/api'
import { useLocation } from '@mon-espace/module-kit'
import { ApiProblem } from '@mon-espace/module-kit/api'
import { EmptyState, PageTitle, Skeleton } from '@mon-espace/ui'
import { useQuery } from '@tanstack/react-query'
import { chemins } from '../../routes/chemins.ts'
import { dossierQuery } from '../../socle/api/read-dossier.ts'
import { Differences } from '../../socle/avenant/differences.tsx'
import { Messages } from '../../socle/messages/messages.tsx'
import { BoutonLien } from '../../socle/navigation/bouton-lien.tsx'
import { useFocusPerdu } from '../../socle/navigation/use-focus-perdu.ts'
import { AvisProbleme } from '../../socle/probleme/avis-probleme.tsx'
import { Versements } from '../../socle/versements/versements.tsx'
import { fileOf } from '../adresse.ts'
import { Controles } from '../controles/controles.tsx'
import { Decision } from '../decision/decision.tsx'
import { Examen } from '../examen/examen.tsx'
import { useReglageTouches } from '../examen/reglage-touches.ts'
import { bureau as t } from '../textes.ts'
import { Changements } from './changements.tsx'
import { Gauche } from './gauche.tsx'
import { Tete } from './tete.tsx'
import { useExamen } from './use-examen.ts'

/** Two officers on one dossier see each other's changes within this time. */
const RELECTURE_MS = 15_000

/** A dossier on the desk: its documents at left, what each must prove at right, and the decision. */
export function Bureau({ id }: { id: string }) {
  const { data: dossier, error, refetch } = useQuery({ ...dossierQuery(id), refetchInterval: RELECTURE_MS })
  if (dossier) return <Ouvert dossier={dossier} />
  return (
    <div className="mc-instruction">
      {error ? <Absent error={error} onRetry={() => void refetch()} /> : <Skeleton lines={8} />}
    </div>
  )
}

function Absent({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const unknown = error instanceof ApiProblem && error.status === 404
  return (
    <>
      <PageTitle focus>{unknown ? t.introuvableTitre : t.erreur}</PageTitle>
      {unknown ? (
        <EmptyState
          title={t.introuvable}
          actions={<BoutonLien to={chemins.instruction}>{t.retour}</BoutonLien>}
        />
      ) : (
        <AvisProbleme error={error} onRetry={onRetry} />
      )}
    </>
  )
}

function Ouvert({ dossier }: { dossier: Dossier }) {
  const { search } = useLocation()
  const examen = useExamen(dossier)
  const touches = useReglageTouches()
  const refuge = useFocusPerdu(dossier.decision === null)
  return (
    <div className="mc-instruction mc-bureau">
      <Tete
        dossier={dossier}
        file={fileOf(search)}
        touches={touches.actives}
        onConflit={examen.tellConflit}
      />
      {examen.conflit !== null ? <Changements dossier={dossier} depuis={examen.conflit} /> : null}
      <div className="mc-bureau__vues">
        <Gauche dossier={dossier} piece={examen.piece} touches={touches.actives} onChoose={examen.choose} />
        <section ref={refuge} tabIndex={-1} aria-label={t.droite} className="mc-bureau__droite">
          {examen.piece ? (
            <Examen dossier={dossier} piece={examen.piece} examen={examen} touches={touches} />
          ) : null}
          <Differences dossier={dossier} />
          <Controles dossier={dossier} />
          <Decision
            dossier={dossier}
            file={fileOf(search)}
            touches={touches.actives}
            onConflit={examen.tellConflit}
            onPiece={examen.choose}
          />
          <Versements dossier={dossier} />
          <Messages dossier={dossier} onPiece={examen.choose} />
        </section>
      </div>
    </div>
  )
}

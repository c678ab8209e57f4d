import type { Dossier } from '@mon-espace/domain/api'
import './dossier.css'
import { ApiProblem } from '@mon-espace/module-kit/api'
import { EmptyState, PageTitle, Skeleton } from '@mon-espace/ui'
import { chemins } from '../routes/chemins.ts'
import { useDossier } from '../socle/api/read-dossier.ts'
import { Differences } from '../socle/avenant/differences.tsx'
import { Messages } from '../socle/messages/messages.tsx'
import { BoutonLien } from '../socle/navigation/bouton-lien.tsx'
import { useFocusPerdu } from '../socle/navigation/use-focus-perdu.ts'
import { AvisProbleme } from '../socle/probleme/avis-probleme.tsx'
import { Versements } from '../socle/versements/versements.tsx'
import { Actions } from './actions/actions.tsx'
import { Contrats } from './contrats.tsx'
import { Documents } from './documents.tsx'
import { Historique } from './historique.tsx'
import { Pieces, showPiece } from './pieces.tsx'
import { Resume } from './resume.tsx'
import { Rupture } from './rupture.tsx'
import { Signature } from './signature.tsx'
import { Situation } from './situation/situation.tsx'
import { Tete } from './tete.tsx'
import { page as t } from './textes.ts'

/** One dossier: where it stands, its documents, its history, and what may be done with it. */
export default function DossierPage({ id }: { id: string }) {
  const { data: dossier, error, refetch } = useDossier(id)
  if (error && !dossier) return <Absent error={error} onRetry={() => void refetch()} />
  if (!dossier)
    return (
      <div className="mc-dossier">
        <Skeleton lines={6} />
      </div>
    )
  return <Ouvert dossier={dossier} />
}

function Ouvert({ dossier }: { dossier: Dossier }) {
  const refuge = useFocusPerdu(dossier.etat)
  return (
    <div className="mc-dossier">
      <Tete dossier={dossier} />
      <div className="mc-dossier__colonnes">
        <section ref={refuge} tabIndex={-1} aria-label={t.suivi} className="mc-dossier__corps">
          <Situation dossier={dossier} />
          <Differences dossier={dossier} />
          <Contrats dossier={dossier} />
          <Rupture dossier={dossier} />
          <Versements dossier={dossier} />
          <Signature dossier={dossier} />
          <Pieces dossier={dossier} />
          {dossier.valideLe ? <Messages dossier={dossier} onPiece={showPiece} /> : null}
          <Historique dossier={dossier} />
        </section>
        <aside className="mc-dossier__cote">
          <Resume dossier={dossier} />
          <Documents dossier={dossier} />
          <Actions dossier={dossier} />
        </aside>
      </div>
    </div>
  )
}

function Absent({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const unknown = error instanceof ApiProblem && error.status === 404
  return (
    <div className="mc-dossier">
      <PageTitle focus>{unknown ? t.introuvableTitre : t.erreur}</PageTitle>
      {unknown ? (
        <EmptyState title={t.introuvable} actions={<BoutonLien to={chemins.liste}>{t.retour}</BoutonLien>} />
      ) : (
        <AvisProbleme error={error} onRetry={onRetry} />
      )}
    </div>
  )
}

import type { Dossier } from '@mon-espace/domain/api'
import { Link, useSession } from '@mon-espace/module-kit'
import { PageTitle } from '@mon-espace/ui'
import { chemins } from '../routes/chemins.ts'
import { avenant } from '../socle/avenant/textes.ts'
import { EtatTag } from '../socle/etat/etat-tag.tsx'
import { nomDossier } from '../socle/lignes/nom-dossier.ts'
import { LienNonLus } from '../socle/messages/lien-non-lus.tsx'
import { Retour } from '../socle/navigation/retour.tsx'
import { page as t } from './textes.ts'

/** Whose dossier it is, its number and its state. The tab bears the number, never the name. */
export function Tete({ dossier }: { dossier: Dossier }) {
  const { role } = useSession()
  const numero = dossier.numero ? t.dossier(dossier.numero) : t.sansNumero
  return (
    <header className="mc-dossier__tete">
      <nav>
        <Retour to={chemins.liste}>{t.retour}</Retour>
        {role === 'gestionnaire' ? (
          <Link to={`${chemins.instruction}?dossier=${encodeURIComponent(dossier.id)}`}>{t.instruire}</Link>
        ) : null}
        {dossier.dossierInitialId ? (
          <Link to={chemins.dossier(dossier.dossierInitialId)}>{t.initial}</Link>
        ) : null}
      </nav>
      <PageTitle title={numero} over={numero} focus>
        {nomDossier(dossier)}
      </PageTitle>
      {dossier.avenant ? <p>{avenant.nom(dossier.avenant.rang, dossier.avenant.initial)}</p> : null}
      <div className="mc-dossier__etat">
        <EtatTag etat={dossier.etat} />
        <LienNonLus nombre={dossier.messagesNonLus} />
      </div>
    </header>
  )
}

import type { Dossier } from '@mon-espace/domain/api'
import { Link, useNavigate } from '@mon-espace/module-kit'
import { useAujourdhui } from '@mon-espace/module-kit/api'
import { Icon, PageTitle } from '@mon-espace/ui'
import { chemins } from '../../routes/chemins.ts'
import { EcheanceTexte } from '../../socle/echeance/echeance-texte.tsx'
import { EtatTag } from '../../socle/etat/etat-tag.tsx'
import { nomDossier } from '../../socle/lignes/nom-dossier.ts'
import { LienNonLus } from '../../socle/messages/lien-non-lus.tsx'
import { Touche } from '../../socle/touches/touche.tsx'
import { useTouches } from '../../socle/touches/use-touches.ts'
import { adresseBureau, adresseFile, type FileInstruction } from '../adresse.ts'
import { Affectation } from '../affectation/affectation.tsx'
import { bureau as t } from '../textes.ts'
import { useSuivant } from './use-suivant.ts'

/** Whose dossier is on the desk, where it stands, and the way to the next one. */
export function Tete({
  dossier,
  file,
  touches,
  onConflit,
}: {
  dossier: Dossier
  file: FileInstruction
  touches: boolean
  /** Tells a failed write, a colleague's change among others. */
  onConflit: (error: unknown) => void
}) {
  const suivant = useSuivant(dossier.id, file)
  const navigate = useNavigate()
  const jour = useAujourdhui()
  useTouches(suivant ? { s: () => navigate(adresseBureau(suivant, file)) } : {}, touches)
  const numero = t.dossier(dossier.numero ?? '')
  return (
    <header className="mc-bureau__tete">
      <nav>
        <Link to={adresseFile(file)}>
          <Icon name="gauche" />
          {t.retour}
        </Link>
        <Link to={chemins.dossier(dossier.id)}>{t.suivi}</Link>
        {suivant ? (
          <Link to={adresseBureau(suivant, file)} aria-keyshortcuts={touches ? 's' : undefined}>
            {t.suivant} <Touche lettre="S" visible={touches} />
            <Icon name="droite" />
          </Link>
        ) : null}
      </nav>
      <PageTitle title={numero} over={`${numero} · ${dossier.denomination}`} focus>
        {nomDossier(dossier)}
      </PageTitle>
      <div className="mc-bureau__etat">
        <EtatTag etat={dossier.etat} />
        <LienNonLus nombre={dossier.messagesNonLus} />
        <Affectation dossier={dossier} onConflit={onConflit} />
        {dossier.echeances.map((echeance) => (
          <EcheanceTexte key={echeance.code} echeance={echeance} aujourdhui={jour} />
        ))}
      </div>
    </header>
  )
}

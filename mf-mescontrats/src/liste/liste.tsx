import './liste.css'
import type { LigneDossier } from '@mon-espace/domain/api'
import { createPart, Link, useLocation, useNavigate, useSession } from '@mon-espace/module-kit'
import { PageTitle } from '@mon-espace/ui'
import { useQuery } from '@tanstack/react-query'
import { chemins } from '../routes/chemins.ts'
import { comptesListeQuery } from '../socle/api/count-dossiers.ts'
import { Liste } from '../socle/lignes/liste.tsx'
import { BoutonLien } from '../socle/navigation/bouton-lien.tsx'
import { useEtroit } from '../socle/navigation/use-etroit.ts'
import { useMots } from '../socle/recherche/use-mots.ts'
import { Case } from '../socle/selection/case.tsx'
import { useSelection } from '../socle/selection/use-selection.ts'
import { VuesGardees } from '../socle/vues/vues-gardees.tsx'
import { Affichage, useAffichage } from './affichage.tsx'
import { Etapes, total } from './etapes.tsx'
import { Exporter } from './export.tsx'
import { Filtres } from './filtres.tsx'
import { adresseOf, filtresOf, isFiltre } from './filtres-adresse.ts'
import { Nouveau } from './nouveau.tsx'
import { Onglets } from './onglets.tsx'
import { accueil as t } from './textes.ts'
import { Vide } from './vide.tsx'

/** What is done with several is fetched when one is ticked. */
const Barre = createPart(
  () => import('./lot/barre.tsx'),
  () => null,
)

/** Drafts are validated, the others printed or sent to be signed, all handed over; what was given up is none of these. */
const isSelectable = ({ etat }: LigneDossier): boolean => etat !== 'annule'

/** A draft is taken up again from its row. */
const resume = ({ id, etat, apprenti }: LigneDossier) =>
  etat === 'brouillon' ? (
    <Link to={chemins.reprise(id)}>
      {t.reprendre}
      <span className="me-visually-hidden"> {apprenti}</span>
    </Link>
  ) : null

/** Home of the module: begin a contract, or find one. Filters live in the address, the searched words in memory only: both are there on coming back. */
export default function Accueil() {
  const { role } = useSession()
  const { search } = useLocation()
  const navigate = useNavigate()
  const [saisie, setSaisie] = useMots('liste')
  const affichage = useAffichage()
  const filtres = filtresOf(search)
  const employeur = role !== 'gestionnaire'
  const selection = useSelection(isSelectable)
  const { data: comptes } = useQuery(comptesListeQuery(filtres))
  // Nothing to look for among no dossier at all.
  const rien = comptes !== undefined && total(comptes) === 0 && !isFiltre(filtres) && saisie === ''
  const etroit = useEtroit()
  const ailleurs = (
    <>
      {/* Who hesitates compares the kinds before anything begins. */}
      {employeur ? (
        <BoutonLien small variant="quiet" to={chemins.comparer(filtres.type)}>
          {t.comparer}
        </BoutonLien>
      ) : null}
      <BoutonLien small variant="quiet" to={chemins.chiffres}>
        {t.chiffres}
      </BoutonLien>
    </>
  )
  return (
    <div className="mc-contrats">
      <header className="mc-contrats__tete">
        <PageTitle over={t.module} focus>
          {t.titre}
        </PageTitle>
        {employeur ? (
          <Nouveau type={filtres.type} />
        ) : (
          <BoutonLien variant="primary" to={chemins.instruction}>
            {t.instruction}
          </BoutonLien>
        )}
      </header>
      <div className="mc-contrats__genres">
        <Onglets filtres={filtres} />
        {etroit ? null : ailleurs}
      </div>
      {rien ? null : (
        <>
          <Filtres
            filtres={filtres}
            saisie={saisie}
            onSaisie={setSaisie}
            onFiltres={(choisis) => navigate(chemins.liste + adresseOf(choisis), { replace: true })}
          />
          <div className="mc-contrats__outils">
            <Etapes filtres={filtres} comptes={comptes} />
            {employeur ? (
              <VuesGardees filtres={filtres} adresse={(gardes) => chemins.liste + adresseOf(gardes)} />
            ) : null}
            <Exporter filtres={filtres} saisie={saisie} />
            <Affichage reglages={affichage} employeur={employeur} />
          </div>
        </>
      )}
      <Liste
        filtres={filtres}
        saisie={saisie}
        serree={affichage.serrees}
        details={affichage.details}
        to={({ id }) => chemins.dossier(id)}
        action={resume}
        {...(employeur
          ? {
              choix: (ligne: LigneDossier, lignes: readonly LigneDossier[]) => (
                <Case ligne={ligne} lignes={lignes} selection={selection} />
              ),
            }
          : {})}
        vide={(mots) => <Vide filtres={filtres} mots={mots} />}
      />
      {etroit ? <div className="mc-contrats__ailleurs">{ailleurs}</div> : null}
      {selection.choisis.size > 0 ? <Barre selection={selection} /> : null}
    </div>
  )
}

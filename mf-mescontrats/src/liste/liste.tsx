import './liste.css'
import type { LigneDossier } from '@mon-espace/domain/api'
import { Link, useLocation, useNavigate, useSession } from '@mon-espace/module-kit'
import { PageTitle } from '@mon-espace/ui'
import { useState } from 'react'
import { chemins } from '../routes/chemins.ts'
import { Liste } from '../socle/lignes/liste.tsx'
import { BoutonLien } from '../socle/navigation/bouton-lien.tsx'
import { VuesGardees } from '../socle/vues/vues-gardees.tsx'
import { Exporter } from './export.tsx'
import { Filtres } from './filtres.tsx'
import { adresseOf, filtresOf } from './filtres-adresse.ts'
import { Nouveau } from './nouveau.tsx'
import { Onglets } from './onglets.tsx'
import { accueil as t } from './textes.ts'
import { Vide } from './vide.tsx'

/** A draft is taken up again from its row. */
const resume = ({ id, etat, apprenti }: LigneDossier) =>
  etat === 'brouillon' ? (
    <Link to={chemins.reprise(id)}>
      {t.reprendre}
      <span className="me-visually-hidden"> {apprenti}</span>
    </Link>
  ) : null

/** Home of the module: begin a contract, or find one. Filters live in the address, the searched words in memory only. */
export default function Accueil() {
  const { role } = useSession()
  const { search } = useLocation()
  const navigate = useNavigate()
  const [saisie, setSaisie] = useState('')
  const filtres = filtresOf(search)
  return (
    <div className="mc-contrats">
      <header className="mc-contrats__tete">
        <PageTitle over={t.module} focus>
          {t.titre}
        </PageTitle>
        {role === 'gestionnaire' ? (
          <BoutonLien variant="primary" to={chemins.instruction}>
            {t.instruction}
          </BoutonLien>
        ) : (
          <Nouveau />
        )}
      </header>
      <Onglets filtres={filtres} />
      <Filtres
        filtres={filtres}
        saisie={saisie}
        onSaisie={setSaisie}
        onFiltres={(choisis) => navigate(chemins.liste + adresseOf(choisis), { replace: true })}
      />
      <div className="mc-contrats__outils">
        {role === 'gestionnaire' ? null : (
          <VuesGardees filtres={filtres} adresse={(gardes) => chemins.liste + adresseOf(gardes)} />
        )}
        <Exporter filtres={filtres} saisie={saisie} />
      </div>
      <Liste
        filtres={filtres}
        saisie={saisie}
        to={({ id }) => chemins.dossier(id)}
        action={resume}
        vide={(mots) => <Vide filtres={filtres} mots={mots} />}
      />
    </div>
  )
}

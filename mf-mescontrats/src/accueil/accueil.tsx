import './accueil.css'
import { useLocation, useNavigate, useSession } from '@mon-espace/module-kit'
import { PageTitle } from '@mon-espace/ui'
import { useState } from 'react'
import { BoutonLien } from '../dossiers/navigation/bouton-lien.tsx'
import { chemins } from '../routes/chemins.ts'
import { Filtres } from './filtres.tsx'
import { adresseOf, filtresOf } from './filtres-adresse.ts'
import { Liste } from './liste.tsx'
import { Nouveau } from './nouveau.tsx'
import { Onglets } from './onglets.tsx'
import { accueil as t } from './textes.ts'

/** Home of the module: begin a contract, or find one. Filters live in the address, the searched words in memory only. */
export default function Accueil() {
  const { role } = useSession()
  const { search } = useLocation()
  const navigate = useNavigate()
  const [saisie, setSaisie] = useState('')
  const filtres = filtresOf(search)
  return (
    <div className="mc-accueil">
      <header className="mc-accueil__tete">
        <PageTitle>{t.titre}</PageTitle>
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
        onFiltres={(choisis) => navigate(chemins.accueil + adresseOf(choisis), { replace: true })}
      />
      <Liste filtres={filtres} saisie={saisie} />
    </div>
  )
}

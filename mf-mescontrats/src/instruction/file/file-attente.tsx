import { Link, useLocation } from '@mon-espace/module-kit'
import { EmptyState, PageTitle, TextField } from '@mon-espace/ui'
import { useState } from 'react'
import { Liste } from '../../dossiers/liste/liste.tsx'
import { A_INSTRUIRE, adresseBureau, adresseFile, filtresOf, type Vue, vueOf } from '../adresse.ts'
import { file as t, vues } from '../textes.ts'

/** The dossiers that wait, what is due first on top. */
export function FileAttente() {
  const { search } = useLocation()
  const [saisie, setSaisie] = useState('')
  const vue = vueOf(search)
  return (
    <div className="mc-instruction">
      <PageTitle lead={t.chapeau} focus>
        {t.titre}
      </PageTitle>
      <nav className="mc-vues" aria-label={t.vues}>
        {(Object.keys(vues) as Vue[]).map((nom) => (
          <Link key={nom} to={adresseFile(nom)} aria-current={nom === vue ? 'page' : undefined}>
            {vues[nom]}
          </Link>
        ))}
      </nav>
      <search className="mc-recherche">
        <TextField
          name="recherche"
          type="search"
          label={t.chercher}
          help={t.chercherAide}
          autoComplete="off"
          value={saisie}
          onChange={(event) => setSaisie(event.currentTarget.value)}
        />
      </search>
      <Liste
        filtres={filtresOf(vue)}
        saisie={saisie}
        to={({ id }) => adresseBureau(id, vue)}
        vide={(mots) => <Vide vue={vue} mots={mots} />}
      />
    </div>
  )
}

function Vide({ vue, mots }: { vue: Vue; mots: string }) {
  if (mots) return <EmptyState title={t.rechercheTitre}>{t.rechercheTexte}</EmptyState>
  if (vue === A_INSTRUIRE) return <EmptyState title={t.videTitre}>{t.videTexte}</EmptyState>
  return <EmptyState title={t.videAutre} />
}

import { useLocation } from '@mon-espace/module-kit'
import { EmptyState, PageTitle } from '@mon-espace/ui'
import { useState } from 'react'
import { Liste } from '../../socle/lignes/liste.tsx'
import { VuesGardees } from '../../socle/vues/vues-gardees.tsx'
import {
  A_INSTRUIRE,
  adresseBureau,
  adresseFile,
  type FileInstruction,
  fileDeFiltres,
  fileOf,
  filtresOf,
} from '../adresse.ts'
import { Prendre } from '../affectation/take.tsx'
import { file as t } from '../textes.ts'
import { FiltresFile } from './filtres-file.tsx'

/** The dossiers that wait, what is due first on top. */
export function FileAttente() {
  const { search } = useLocation()
  const [saisie, setSaisie] = useState('')
  const file = fileOf(search)
  const filtres = filtresOf(file)
  return (
    <div className="mc-instruction">
      <PageTitle lead={t.chapeau} focus>
        {t.titre}
      </PageTitle>
      <FiltresFile file={file} saisie={saisie} onSaisie={setSaisie} />
      <VuesGardees filtres={filtres} adresse={(gardes) => adresseFile(fileDeFiltres(gardes))} />
      <Liste
        filtres={filtres}
        saisie={saisie}
        to={({ id }) => adresseBureau(id, file)}
        action={(dossier) => <Prendre dossier={dossier} />}
        vide={(mots) => <Vide file={file} mots={mots} />}
      />
    </div>
  )
}

function Vide({ file, mots }: { file: FileInstruction; mots: string }) {
  if (mots) return <EmptyState title={t.rechercheTitre}>{t.rechercheTexte}</EmptyState>
  if (file.affectation || file.guichet)
    return <EmptyState title={t.videFiltre}>{t.videFiltreTexte}</EmptyState>
  if (file.vue === A_INSTRUIRE) return <EmptyState title={t.videTitre}>{t.videTexte}</EmptyState>
  return <EmptyState title={t.videAutre} />
}

import { useLocation, useSession } from '@mon-espace/module-kit'
import { EmptyState, PageTitle } from '@mon-espace/ui'
import { chemins } from '../routes/chemins.ts'
import { BoutonLien } from '../socle/navigation/bouton-lien.tsx'
import { Bureau } from './bureau/bureau.tsx'
import { FileAttente } from './file/file-attente.tsx'
import './instruction.css'
import { file as t } from './textes.ts'

/** The case officer's side: the queue, or the dossier that the address names (`?dossier=`). */
export default function Instruction() {
  const { role } = useSession()
  const { search } = useLocation()
  const id = search.get('dossier')
  if (role !== 'gestionnaire') return <Reserve />
  return id ? <Bureau key={id} id={id} /> : <FileAttente />
}

function Reserve() {
  return (
    <div className="mc-instruction">
      <PageTitle focus>{t.reserveTitre}</PageTitle>
      <EmptyState
        title={t.reserveTexte}
        actions={<BoutonLien to={chemins.liste}>{t.reserveLien}</BoutonLien>}
      />
    </div>
  )
}

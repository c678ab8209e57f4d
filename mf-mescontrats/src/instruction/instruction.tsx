import { createPart, useLocation, useSession } from '@mon-espace/module-kit'
import { EmptyState, PageTitle, Skeleton } from '@mon-espace/ui'
import { chemins } from '../routes/chemins.ts'
import { BoutonLien } from '../socle/navigation/bouton-lien.tsx'
import { Bureau } from './bureau/bureau.tsx'
import { FileAttente } from './file/file-attente.tsx'
import './instruction.css'
import { file as t } from './textes.ts'

/** Many documents judged in a row: its code comes when it is opened. */
const Verification = createPart(
  () => import('./verification/verification.tsx'),
  () => <Skeleton lines={8} />,
)

/** The case officer's side: the queue, the dossier that the address names (`?dossier=`), or a type of document to judge over several (`?verifier=`). */
export default function Instruction() {
  const { role } = useSession()
  const { search } = useLocation()
  const id = search.get('dossier')
  const verifier = search.get('verifier')
  if (role !== 'gestionnaire') return <Reserve />
  if (verifier !== null) return <Verification key={verifier} type={verifier} />
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

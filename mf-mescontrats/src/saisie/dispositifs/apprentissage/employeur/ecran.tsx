import { EcranEmployeur } from '../../../employeur/ecran-employeur.tsx'
import { GROUPES_EMPLOYEUR } from './groupes.ts'

/** Screen 1 « Données employeur ». */
export default function Ecran() {
  return <EcranEmployeur groupes={GROUPES_EMPLOYEUR} />
}

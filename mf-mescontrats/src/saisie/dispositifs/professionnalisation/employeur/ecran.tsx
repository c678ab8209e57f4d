import { EcranEmployeur } from '../../../employeur/ecran-employeur.tsx'
import { ChampRepris } from '../../../habitudes/champ-habituel.tsx'
import { GROUPES_EMPLOYEUR } from './groupes.ts'

const PROPRES = { 'employeur.caisseRetraite': ChampRepris }

/** Screen 1 « Données employeur ». */
export default function Ecran() {
  return <EcranEmployeur groupes={GROUPES_EMPLOYEUR} propres={PROPRES} />
}

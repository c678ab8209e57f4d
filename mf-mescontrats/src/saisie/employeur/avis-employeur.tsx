import AvisOpco from '../../socle/opco/avis-opco.tsx'
import { valueAt } from '../brouillon/arbre.ts'
import { useContrat } from '../contexte.ts'
import { SelonRegistre } from './selon-registre.tsx'

/** What the State says of the establishment that employs, where there is something to tell. */
function AvisEmployeur() {
  const siret = useContrat((contrat) => valueAt(contrat, 'employeur.siret'))
  if (typeof siret !== 'string') return null
  return (
    <div className="mc-avis-employeur">
      <AvisOpco siret={siret} />
      <SelonRegistre key={siret} siret={siret} />
    </div>
  )
}

/** Its control; there is always one. */
export const avisEmployeur = () => AvisEmployeur

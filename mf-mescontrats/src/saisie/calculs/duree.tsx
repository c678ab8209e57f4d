import { dureeContrat, formatDuree, isDateIso } from '@mon-espace/domain'
import { Icon } from '@mon-espace/ui'
import { valueAt } from '../brouillon/arbre.ts'
import { useContrat, useSaisie } from '../contexte.ts'
import { duree as t } from './textes.ts'

/** The length of the contract, which fills itself in from its first and last day. */
export function Duree() {
  const { reperes } = useSaisie().parcours.dispositif
  const debut = useContrat((contrat) => valueAt(contrat, reperes.dateDebut))
  const fin = useContrat((contrat) => valueAt(contrat, reperes.dateFin))
  const connue = isDateIso(debut) && isDateIso(fin) && fin >= debut
  return (
    <p className="mc-calcul" role="status">
      <Icon name="calendrier" />
      {connue ? t.connue(formatDuree(dureeContrat(debut, fin))) : t.inconnue}
    </p>
  )
}

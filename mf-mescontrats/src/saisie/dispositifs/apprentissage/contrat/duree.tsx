import { dureeContrat, formatDuree, isDateIso } from '@mon-espace/domain'
import { Icon } from '@mon-espace/ui'
import { useContrat } from '../contexte.ts'
import { ecran as t } from './textes.ts'

/** The length of the contract, which fills itself in from its first and last day. */
export function Duree() {
  const debut = useContrat(({ contrat }) => contrat.dateDebutExecution)
  const fin = useContrat(({ contrat }) => contrat.dateFin)
  const connue = isDateIso(debut) && isDateIso(fin) && fin >= debut
  return (
    <p className="mc-calcul" role="status">
      <Icon name="calendrier" />
      {connue ? t.duree(formatDuree(dureeContrat(debut, fin))) : t.dureeInconnue}
    </p>
  )
}

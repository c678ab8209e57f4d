import type { EcheanceDossier } from '@mon-espace/domain/api'
import { formatRelativeDeadline, Icon } from '@mon-espace/ui'
import './echeance.css'

/** What is due and by when: in days when near, as a date when far; late is said in words and drawn. */
export function EcheanceTexte({ echeance, aujourdhui }: { echeance: EcheanceDossier; aujourdhui: string }) {
  const { text, urgency } = formatRelativeDeadline(echeance.date, aujourdhui)
  return (
    <p className="mc-echeance" data-urgence={echeance.depassee ? 'passee' : urgency}>
      <Icon name={echeance.depassee || urgency === 'passee' ? 'alerte' : 'horloge'} />
      <span>
        {echeance.libelle} <span className="mc-echeance__quand">{text}</span>
      </span>
    </p>
  )
}

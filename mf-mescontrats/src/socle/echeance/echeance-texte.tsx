import './echeance.css'
import { isSilence } from '@mon-espace/domain'
import type { EcheanceDossier } from '@mon-espace/domain/api'
import { Icon } from '@mon-espace/ui'
import { quand } from './quand.ts'

/** What is due and by when: in days when near, as a date when far; late is said in words and drawn. */
export function EcheanceTexte({
  echeance,
  aujourdhui,
  libelle,
}: {
  echeance: EcheanceDossier
  aujourdhui: string
  /** In other words than those of the rule; the day is then always told. */
  libelle?: string | undefined
}) {
  const { text, urgency } = quand(echeance.date, aujourdhui)
  const late = echeance.depassee || urgency === 'passee'
  return (
    <p className="mc-echeance" data-urgence={late ? 'passee' : urgency}>
      <Icon name={late ? 'alerte' : 'horloge'} />
      <span>
        {libelle ?? echeance.libelle}
        {isSilence(echeance) && libelle === undefined ? null : (
          <>
            {'\u00a0: '}
            <span className="mc-echeance__quand">{text}</span>
          </>
        )}
      </span>
    </p>
  )
}

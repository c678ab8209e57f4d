import { Icon } from '@mon-espace/ui'
import { useControle } from '../../contexte.ts'
import { isSousMinimum } from '../../controle/sous-minimum.ts'

/** What is wrong with the pay, under it; nothing where it is lawful. */
export function SousMinimum() {
  const point = useControle(({ tous }) => tous.find(isSousMinimum))
  if (!point) return null
  return (
    <span className="me-field__error">
      <Icon name="erreur" />
      <span>{point.message}</span>
    </span>
  )
}

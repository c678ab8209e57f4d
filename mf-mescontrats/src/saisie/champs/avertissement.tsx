import { Icon } from '@mon-espace/ui'
import { usePoint } from '../contexte.ts'
import { point as t } from './textes.ts'

/** What a rule asks to verify at a field without blocking anything. */
export function Avertissement({ chemin }: { chemin: string }) {
  const point = usePoint(chemin)
  if (point?.gravite !== 'avertissement') return null
  return (
    <p className="mc-avertissement">
      <Icon name="alerte" />
      <span>
        <strong>{t.avertissement}</strong> {point.message}
      </span>
    </p>
  )
}

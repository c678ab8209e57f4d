import { Icon } from '@mon-espace/ui'
import { usePoint } from '../contexte.ts'
import { Avertissement } from './avertissement.tsx'

/** What the rules say of a block as a whole, which no field of its own could tell. */
export function PointDeBloc({ chemin }: { chemin: string }) {
  const point = usePoint(chemin)
  if (point?.gravite !== 'bloquant') return <Avertissement chemin={chemin} />
  return (
    <p className="me-field__error">
      <Icon name="erreur" />
      <span>{point.message}</span>
    </p>
  )
}

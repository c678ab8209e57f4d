import { fieldId, Icon } from '@mon-espace/ui'
import { usePoint } from '../contexte.ts'
import { point as t } from './textes.ts'

/** Id of what is said of a block, for the control that answers for it (`aria-describedby`). */
export const pointDeBlocId = (chemin: string) => `${fieldId(chemin)}-point`

/** What the rules say of a block as a whole, which no field of its own could tell; told aloud when it appears. */
export function PointDeBloc({ chemin }: { chemin: string }) {
  const point = usePoint(chemin)
  const bloquant = point?.gravite === 'bloquant'
  return (
    <div role="status" id={pointDeBlocId(chemin)}>
      {point ? (
        <p className={bloquant ? 'me-field__error' : 'me-field__warning'}>
          <Icon name={bloquant ? 'erreur' : 'alerte'} />
          <span>
            {bloquant ? null : <strong>{t.avertissement}</strong>} {point.message}
          </span>
        </p>
      ) : null}
    </div>
  )
}

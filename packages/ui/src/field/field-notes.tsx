import { Icon } from '../icons/icon.tsx'
import { champ } from '../textes.ts'
import type { FieldProps } from './field-props.ts'
import { Prefilled } from './prefilled.tsx'

interface Ids {
  prefilled: string
  error: string
  warning: string
}

/** What is told under a control: the error with what to do, else what to verify; and where the value came from. */
export function FieldNotes({
  error,
  warning,
  prefilled,
  ids,
}: Pick<FieldProps, 'error' | 'warning' | 'prefilled'> & { ids: Ids }) {
  return (
    <>
      {error ? (
        <p className="me-field__error" id={ids.error}>
          <Icon name="erreur" />
          <span className="me-visually-hidden">{champ.erreur} </span>
          <span>{error}</span>
        </p>
      ) : null}
      {warning && !error ? (
        <p className="me-field__warning" id={ids.warning}>
          <Icon name="alerte" />
          <span>
            <strong>{champ.attention}</strong> {warning}
          </span>
        </p>
      ) : null}
      {prefilled ? <Prefilled from={prefilled} id={ids.prefilled} /> : null}
    </>
  )
}

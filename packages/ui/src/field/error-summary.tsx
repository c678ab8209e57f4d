import './error-summary.css'
import { useEffect, useRef } from 'react'
import { Icon } from '../icons/icon.tsx'
import { bilanErreurs } from '../textes.ts'
import { fieldId, focusField } from './field-id.ts'

/** One thing to mend: the name of the field and the very words told at the field. */
export interface FieldErrorItem {
  name: string
  message: string
}

/**
 * What is left to mend, each line a link to its field. Takes the focus whenever `attempt` changes while there are errors:
 * raise it at each try to send (react-hook-form's `formState.submitCount` does). Renders nothing without errors.
 */
export function ErrorSummary({
  errors,
  attempt,
  title = bilanErreurs.titre(errors.length),
}: {
  errors: readonly FieldErrorItem[]
  attempt: number
  title?: string | undefined
}) {
  const box = useRef<HTMLElement>(null)
  const seen = useRef(0)
  const any = errors.length > 0
  useEffect(() => {
    if (!any || attempt === seen.current) return
    seen.current = attempt
    box.current?.focus()
  }, [any, attempt])
  if (!any) return null
  return (
    <section className="me-summary" ref={box} tabIndex={-1} aria-labelledby="me-bilan-erreurs">
      <h2 id="me-bilan-erreurs">
        <Icon name="erreur" />
        {title}
      </h2>
      <ul>
        {errors.map(({ name, message }) => (
          <li key={`${name} ${message}`}>
            <a
              href={`#${fieldId(name)}`}
              onClick={(event) => {
                if (focusField(name)) event.preventDefault()
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

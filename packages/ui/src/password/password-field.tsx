import './password.css'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Field } from '../field/field.tsx'
import { type FieldProps, splitFieldProps } from '../field/field-props.ts'
import { Icon } from '../icons/icon.tsx'
import { Input, type InputProps } from '../text/input.tsx'
import { motDePasse } from './textes.ts'

/** A password. Takes `{...register('name')}` as is. `autoComplete` is `current-password` or `new-password`. */
export interface PasswordFieldProps extends FieldProps, Omit<InputProps, 'type' | 'autoComplete'> {
  autoComplete: 'current-password' | 'new-password'
  /** What judges the password as it is typed, `<PasswordMeter>`: shown under the control. */
  meter?: ReactNode
}

/** Hides the password again when its form is sent, or the browser would keep it among the texts it proposes. */
function useHideOnSubmit(hide: () => void) {
  const box = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `hide` only sets state.
  useEffect(() => {
    const form = box.current?.closest('form')
    form?.addEventListener('submit', hide)
    return () => form?.removeEventListener('submit', hide)
  }, [])
  return box
}

/** A password one may look at before sending it. Pasting is welcome: password managers paste. */
export function PasswordField(props: PasswordFieldProps) {
  const [frame, { meter, ...input }] = splitFieldProps(props)
  const [shown, setShown] = useState(false)
  const box = useHideOnSubmit(() => setShown(false))
  return (
    <div className="me-password" ref={box}>
      <Field {...frame}>
        {(control) => (
          <div className="me-password__control">
            <Input
              spellCheck={false}
              autoCapitalize="none"
              autoCorrect="off"
              {...input}
              {...control}
              name={frame.name}
              type={shown ? 'text' : 'password'}
            />
            <button
              type="button"
              className="me-password__show"
              aria-controls={control.id}
              aria-label={shown ? motDePasse.cacherLong : motDePasse.montrerLong}
              onClick={() => setShown(!shown)}
            >
              <Icon name={shown ? 'oeilBarre' : 'oeil'} />
              {shown ? motDePasse.cacher : motDePasse.montrer}
            </button>
            <span className="me-visually-hidden" role="status">
              {shown ? motDePasse.affiche : ''}
            </span>
          </div>
        )}
      </Field>
      {meter}
    </div>
  )
}

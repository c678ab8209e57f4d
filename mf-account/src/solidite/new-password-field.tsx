import { PasswordField, PasswordMeter } from '@mon-espace/ui'
import { type FieldValues, type Path, type PathValue, type UseFormReturn, useWatch } from 'react-hook-form'
import { bind } from '../form/bind.ts'
import { nouveauMotDePasse } from './textes.ts'
import { useVerdict } from './use-verdict.ts'

/** A new password, judged and advised as it is typed. */
export function NewPasswordField<V extends FieldValues, O>({
  form,
  name,
  known = [],
}: {
  form: UseFormReturn<V, unknown, O>
  name: Path<V>
  /** What is already known of the person, and so easily guessed. */
  known?: readonly string[]
}) {
  const typed: PathValue<V, Path<V>> = useWatch({ control: form.control, name })
  const { verdict, prepare } = useVerdict(String(typed ?? ''), known)
  return (
    <PasswordField
      {...bind(form, name)}
      label={nouveauMotDePasse.label}
      help={nouveauMotDePasse.aide}
      autoComplete="new-password"
      onFocus={prepare}
      meter={<PasswordMeter score={verdict?.score ?? null} advice={verdict?.advice} />}
    />
  )
}

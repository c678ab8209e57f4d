import { Choice, PhoneField, TextField } from '@mon-espace/ui'
import type { FieldValues, Path, UseFormReturn } from 'react-hook-form'
import { bind } from '../form/bind.ts'
import { Controlled } from '../form/controlled.tsx'
import { identite as t } from './textes.ts'

const civilites = [
  { value: 'Mme', label: t.madame },
  { value: 'M.', label: t.monsieur },
] as const

interface Fields<V extends FieldValues, O> {
  /** A form that has these fields, among others. */
  form: UseFormReturn<V, unknown, O>
}

type Name = 'civilite' | 'prenom' | 'nom' | 'fonction' | 'telephone'

/** Title, first name and name; of the person themselves, browsers fill them in. */
export function NomFields<V extends FieldValues & Partial<Record<Name, unknown>>, O>({
  form,
  own,
}: Fields<V, O> & { own: boolean }) {
  const at = (name: Name) => name as Path<V>
  return (
    <>
      <Controlled form={form} name={at('civilite')}>
        {(control) => (
          <Choice
            {...control}
            value={civilites.find(({ value }) => value === control.value)?.value}
            label={t.civilite}
            options={civilites}
            inline
          />
        )}
      </Controlled>
      <div className="mfa-pair">
        <TextField {...bind(form, at('prenom'))} label={t.prenom} autoComplete={own ? 'given-name' : 'off'} />
        <TextField {...bind(form, at('nom'))} label={t.nom} autoComplete={own ? 'family-name' : 'off'} />
      </div>
    </>
  )
}

/** Who one is for the service: name, function and telephone. */
export function IdentiteFields<V extends FieldValues & Partial<Record<Name, unknown>>, O>({
  form,
}: Fields<V, O>) {
  const at = (name: Name) => name as Path<V>
  return (
    <>
      <NomFields form={form} own />
      <TextField
        {...bind(form, at('fonction'))}
        label={t.fonction}
        help={t.fonctionAide}
        autoComplete="organization-title"
        optional
      />
      <Controlled form={form} name={at('telephone')}>
        {(control) => <PhoneField {...control} label={t.telephone} />}
      </Controlled>
    </>
  )
}

import { formatIdentifiant, GROUPES, parseIdentifiant } from '@mon-espace/domain'
import { TypedField, type TypedFieldProps } from './typed-field.tsx'

const WIDTH = { siren: 12, siret: 18, nir: 21 }

/** Props of `IdentifierField`: `value` is the identifier without spaces. */
export interface IdentifierFieldProps extends TypedFieldProps<string> {
  kind: keyof typeof GROUPES
}

/** A SIREN, a SIRET or a NIR, cut in groups when she leaves it: « 999 123 458 00013 ». Typed or pasted as one likes. */
export function IdentifierField({ kind, ...props }: IdentifierFieldProps) {
  const writing = {
    read: parseIdentifiant,
    write: (value: string) => formatIdentifiant(value, GROUPES[kind]),
  }
  return (
    <TypedField
      width={WIDTH[kind]}
      inputMode={kind === 'nir' ? 'text' : 'numeric'}
      autoComplete="off"
      spellCheck={false}
      {...props}
      writing={writing}
    />
  )
}

import './annuaire.css'
import { Icon, IdentifierField } from '@mon-espace/ui'
import { useQuery } from '@tanstack/react-query'
import type { FieldValues, Path, UseFormReturn } from 'react-hook-form'
import { Controlled } from '../form/controlled.tsx'
import { annuaireQuery, isWhole } from './read-annuaire.ts'
import { annuaire } from './textes.ts'

/** Which enterprise the SIRET is, so that one sees it is the right one. */
function Found({ siret }: { siret: string }) {
  const { data, isFetching, isError } = useQuery(annuaireQuery(siret))
  if (isFetching) return <>{annuaire.cherche}</>
  if (isError) return <>{annuaire.indisponible}</>
  if (!data)
    return (
      <>
        {annuaire.nouvelle} <a href="/coordonnees">{annuaire.contact}</a>
      </>
    )
  return (
    <strong>
      <Icon name="entreprise" /> {annuaire.trouvee(data.denomination, data.commune)}
    </strong>
  )
}

/** A SIRET, with the enterprise that bears it as soon as it is whole. */
export function SiretField<V extends FieldValues, O>({
  form,
  name,
  label = annuaire.label,
  announced,
}: {
  form: UseFormReturn<V, unknown, O>
  name: Path<V>
  label?: string
  /** The SIRET that the portal gave, if any: said to come from there as long as it is left as it is. */
  announced?: string | undefined
}) {
  return (
    <Controlled form={form} name={name}>
      {(control) => (
        <div className="mfa-siret">
          <IdentifierField
            {...control}
            kind="siret"
            label={label}
            help={annuaire.aide}
            prefilled={announced && control.value === announced ? annuaire.repris : undefined}
          />
          <p className="mfa-siret__found" role="status">
            {isWhole(control.value ?? '') ? <Found siret={control.value ?? ''} /> : null}
          </p>
        </div>
      )}
    </Controlled>
  )
}

import { Checkbox, FormSection } from '@mon-espace/ui'
import { copies as t } from './textes.ts'

/** What the contract copied swears, to be sworn again for each person. */
export function Attestations({
  textes,
  cochees,
  fixees,
  onChange,
}: {
  textes: readonly string[]
  cochees: readonly string[]
  /** They hold for all the contracts of a table: they do not change among them. */
  fixees: boolean
  onChange: (cochees: readonly string[]) => void
}) {
  return (
    <FormSection title={t.attestations} intro={fixees ? t.attestationsFixees : t.attestationsAide}>
      {textes.map((texte, rang) => (
        <Checkbox
          key={texte}
          name={`attestation-${rang}`}
          label={texte}
          disabled={fixees}
          checked={cochees.includes(texte)}
          onChange={({ target }) =>
            onChange(target.checked ? [...cochees, texte] : cochees.filter((un) => un !== texte))
          }
        />
      ))}
    </FormSection>
  )
}

import {
  Checkbox,
  ChoiceYesNo,
  DateField,
  IdentifierField,
  MoneyField,
  NumberField,
  PhoneField,
  TextField,
} from '@mon-espace/ui'
import { memo } from 'react'
import { ChampCode } from './champ-code.tsx'
import { ChampCodePostal } from './champ-code-postal.tsx'
import { ChampEtablissement } from './champ-etablissement.tsx'
import { ChampNir } from './champ-nir.tsx'
import { ChampRecherche } from './champ-recherche.tsx'
import type { DefinitionChamp } from './definition.ts'
import { useChamp } from './use-champ.ts'

/** A value as the fields typed as text take it. */
const typed = (valeur: unknown) => valeur as string | null
const texte = (valeur: unknown) => (valeur as string | null) ?? ''

function Controle({ definition }: { definition: DefinitionChamp }) {
  const lie = useChamp(definition)
  const { frame, value, onChange, width } = lie
  const { genre } = definition
  switch (genre.type) {
    case 'date':
      return <DateField {...frame} value={typed(value)} onChange={onChange} />
    case 'telephone':
      return <PhoneField {...frame} autoComplete="off" value={typed(value)} onChange={onChange} />
    case 'montant':
      return <MoneyField {...frame} value={value as number | null} onChange={onChange} />
    case 'nombre':
      return (
        <NumberField
          {...frame}
          unit={genre.unite}
          decimals={genre.decimales}
          value={value as number | null}
          onChange={onChange}
        />
      )
    case 'identifiant':
      return <IdentifierField {...frame} kind={genre.forme} value={typed(value)} onChange={onChange} />
    case 'ouiNon':
      return <ChoiceYesNo {...frame} value={value as boolean | null} onChange={onChange} />
    case 'case':
      return <Checkbox {...frame} checked={value === true} onChange={(e) => onChange(e.target.checked)} />
    case 'code':
      return <ChampCode lie={lie} genre={genre} />
    case 'codePostal':
      return <ChampCodePostal lie={lie} adresse={genre.adresse} />
    case 'recherche':
      return <ChampRecherche lie={lie} genre={genre} />
    case 'nir':
      return <ChampNir lie={lie} />
    case 'etablissement':
      return <ChampEtablissement lie={lie} />
    default:
      return (
        <TextField
          {...frame}
          width={width}
          inputMode={genre.type === 'courriel' ? 'email' : 'text'}
          autoComplete="off"
          value={texte(value)}
          onChange={(e) => onChange(e.target.value)}
        />
      )
  }
}

/** One question: its control, in the box that its line is made of. */
export const Champ = memo(function Champ({ definition }: { definition: DefinitionChamp }) {
  return (
    <div className="mc-champ">
      <Controle definition={definition} />
    </div>
  )
})

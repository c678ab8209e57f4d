import {
  Checkbox,
  ChoiceYesNo,
  DateField,
  IdentifierField,
  LineField,
  MoneyField,
  NumberField,
  PhoneField,
} from '@mon-espace/ui'
import { type ComponentType, memo } from 'react'
import { ChampCode } from './champ-code.tsx'
import { ChampCodePostal } from './champ-code-postal.tsx'
import { ChampRecherche } from './champ-recherche.tsx'
import { ChampVoie } from './champ-voie.tsx'
import { ChampHeures, ChampNir } from './champs-apart.tsx'
import type { DefinitionChamp } from './definition.ts'
import { type ChampLie, useChamp } from './use-champ.ts'

/** A value as the fields typed as text take it. */
const typed = (valeur: unknown) => valeur as string | null

interface ChampProps {
  definition: DefinitionChamp
  /** A control of its own, in place of that of its kind. */
  Propre?: ComponentType<{ lie: ChampLie }> | undefined
}

function Saisie({ definition, Propre }: ChampProps) {
  const lie = useChamp(definition)
  const { frame, value, onChange, typing, width } = lie
  const { genre } = definition
  if (Propre) return <Propre lie={lie} />
  switch (genre.type) {
    case 'date':
      return <DateField {...frame} {...typing} value={typed(value)} />
    case 'telephone':
      return <PhoneField {...frame} {...typing} autoComplete="off" value={typed(value)} />
    case 'montant':
      return <MoneyField {...frame} {...typing} value={value as number | null} />
    case 'nombre':
      return (
        <NumberField
          {...frame}
          {...typing}
          unit={genre.unite}
          decimals={genre.decimales}
          value={value as number | null}
        />
      )
    case 'heures':
      return <ChampHeures lie={lie} minutes={genre.minutes} />
    case 'identifiant':
      return <IdentifierField {...frame} {...typing} kind={genre.forme} value={typed(value)} />
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
    default: {
      const ligne = (
        <LineField
          {...frame}
          {...typing}
          tidy={definition.tidy}
          width={width}
          inputMode={genre.type === 'courriel' ? 'email' : 'text'}
          autoComplete="off"
          value={typed(value)}
        />
      )
      return genre.type === 'voie' ? <ChampVoie lie={lie}>{ligne}</ChampVoie> : ligne
    }
  }
}

/** One question: its control, in the box that its line is made of. */
export const Champ = memo(function Champ(props: ChampProps) {
  return (
    <div className="mc-champ">
      <Saisie {...props} />
    </div>
  )
})

import { champ } from '../textes.ts'
import { Choice, type ChoiceProps } from './choice.tsx'

/** Props of `ChoiceYesNo`: `value` is true, false, or null while not answered. */
export interface ChoiceYesNoProps
  extends Omit<ChoiceProps<'oui' | 'non'>, 'options' | 'value' | 'onChange' | 'inline'> {
  value: boolean | null | undefined
  onChange: (value: boolean) => void
}

const options = [
  { value: 'oui', label: champ.oui },
  { value: 'non', label: champ.non },
] as const

/** A question answered by « Oui » or « Non »; nothing is chosen for her. */
export function ChoiceYesNo({ value, onChange, ...props }: ChoiceYesNoProps) {
  const chosen = value === true ? 'oui' : value === false ? 'non' : null
  return (
    <Choice
      {...props}
      inline
      options={options}
      value={chosen}
      onChange={(word) => onChange(word === 'oui')}
    />
  )
}

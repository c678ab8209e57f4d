import './field.css'
import type { ReactNode } from 'react'
import { Icon } from '../icons/icon.tsx'
import { champ } from '../textes.ts'

/** Says where answers came from: `true` for « repris de votre fiche entreprise », or your own words; then what `children` add. */
export function Prefilled({
  from,
  id,
  children,
}: {
  from: true | string
  id?: string | undefined
  children?: ReactNode
}) {
  return (
    <p className="me-field__prefilled" id={id}>
      <Icon name={from === true ? 'entreprise' : 'info'} />
      <span>
        {from === true ? champ.repris : from}
        {children}
      </span>
    </p>
  )
}

import type { CompteEntreprise, EtatCompte } from '@mon-espace/domain/api'
import { StateTag, type Tone } from '@mon-espace/ui'
import type { ReactNode } from 'react'
import { formatDay } from '../page/instant.ts'
import { compte } from './textes.ts'

const { collegues: textes, profil } = compte

const tones: Record<EtatCompte, Tone> = {
  en_attente_confirmation: 'neutral',
  en_attente_activation: 'warning',
  actif: 'success',
  suspendu: 'error',
  refuse: 'neutral',
}

export const nameOf = ({ prenom, nom }: CompteEntreprise): string => `${prenom} ${nom}`

/** Somebody of the enterprise: who, in what role, since when, and where the account stands. */
export function CollegueLine({
  collegue,
  isMe,
  limite,
  children,
}: {
  collegue: CompteEntreprise
  isMe: boolean
  /** Names of the establishments that the access is limited to; empty for the whole enterprise. */
  limite: string
  /** What can be done about it. */
  children: ReactNode
}) {
  // One’s own is told at the top of the page.
  const ecartee = isMe ? null : collegue.adresseEcartee
  return (
    <li>
      <div>
        <p className="mfa-list__who">
          <strong>{nameOf(collegue)}</strong>
          {isMe ? <span>({textes.vous})</span> : null}
          <StateTag tone={tones[collegue.etat]}>{textes.etats[collegue.etat]}</StateTag>
        </p>
        <p className="mfa-quiet">
          {collegue.email}
          <br />
          {profil.roles[collegue.role]}. {textes.depuis(formatDay(collegue.creeLe))}
        </p>
        {limite ? <p>{textes.etendue.limite(limite)}</p> : null}
        {ecartee ? <p>{textes.adresseEcartee[ecartee.motif](formatDay(ecartee.le))}</p> : null}
        {collegue.courrielPerduLe && !ecartee ? (
          <p>{textes.courrielPerdu(formatDay(collegue.courrielPerduLe))}</p>
        ) : null}
      </div>
      {children}
    </li>
  )
}

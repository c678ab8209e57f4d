import type { Dossier, Message } from '@mon-espace/domain/api'
import { useSession } from '@mon-espace/module-kit'

export type Cote = 'entreprise' | 'operateur'

/** The side that a message was written on. */
export const coteOf = ({ role }: Pick<Message, 'role'>): Cote =>
  role === 'gestionnaire' ? 'operateur' : 'entreprise'

/** The side that the person is on: whoever acts for the enterprise of the dossier is on its side, officer or not. */
export function useCote({ siret }: Pick<Dossier, 'siret'>): Cote {
  const { entreprises } = useSession()
  return entreprises.some(({ siren }) => siret.startsWith(siren)) ? 'entreprise' : 'operateur'
}

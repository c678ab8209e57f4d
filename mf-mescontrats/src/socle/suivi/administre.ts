import type { Session } from '@mon-espace/domain/api'

/** Does this person administer the enterprise of this establishment? */
export const administre = ({ entreprises }: Pick<Session, 'entreprises'>, siret: string): boolean =>
  entreprises.some(({ siren, role }) => role === 'administrateur' && siret.startsWith(siren))

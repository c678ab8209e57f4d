import type { Role } from '@mon-espace/domain/api'
import type { TableDossier } from '../store/schema.ts'

/** The two sides of a dossier: its enterprise, and the OPCO. */
export type Cote = 'entreprise' | 'operateur'

/** The side on which somebody of this role writes and reads. */
export const coteOf = (role: Role): Cote => (role === 'gestionnaire' ? 'operateur' : 'entreprise')

export const autreCote = (cote: Cote): Cote => (cote === 'operateur' ? 'entreprise' : 'operateur')

type Comptes = Pick<TableDossier, 'non_lus_entreprise' | 'non_lus_operateur'>

/** Column of a dossier that counts what a side has not read. */
export const colonneNonLus = (cote: Cote): keyof Comptes => `non_lus_${cote}`

/** Messages that a side has not read. */
export const nonLusOf = (row: Comptes, cote: Cote): number => row[colonneNonLus(cote)]

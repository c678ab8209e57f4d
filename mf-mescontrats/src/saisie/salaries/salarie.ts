import type { CALLS, CorpsDe } from '@mon-espace/domain/api'

/** An employee to add to the list. */
export type NouveauSalarie = CorpsDe<typeof CALLS.createSalarie>

/** « Ada Okafor ». */
export const nameOf = ({ prenom, nomNaissance }: Omit<Identite, 'dateNaissance'>): string =>
  [prenom, nomNaissance].filter(Boolean).join(' ')

/** What names a person. */
export interface Identite {
  readonly nomNaissance: string | null
  readonly prenom: string | null
  readonly dateNaissance: string | null
}

/** What tells one person from another: name, first name and day of birth. */
export const identityOf = (qui: Identite | null): string | null =>
  qui && [qui.nomNaissance, qui.prenom, qui.dateNaissance].join('|')

/** True when a block of the contract says nothing of anybody yet. */
export const isBlank = (bloc: object): boolean =>
  Object.values(bloc).every((valeur) => valeur === null || valeur === '')

/** Who stands in a block, as a new employee; null while what identifies a person is missing. */
export function salarieOf<R extends Omit<NouveauSalarie, 'nomNaissance' | 'prenom' | 'dateNaissance'>>(
  qui: Identite & R,
): NouveauSalarie | null {
  const { nomNaissance, prenom, dateNaissance } = qui
  if (!nomNaissance || !prenom || !/^\d{4}-\d{2}-\d{2}$/.test(dateNaissance ?? '')) return null
  return { ...qui, nomNaissance, prenom, dateNaissance: dateNaissance ?? '' }
}

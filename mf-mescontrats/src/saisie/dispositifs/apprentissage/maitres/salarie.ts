import type { Contrat, Maitre } from '@mon-espace/domain'
import type { CALLS, CorpsDe, Salarie } from '@mon-espace/domain/api'

/** An employee of the list as a maître of the contract. */
export function toMaitre(salarie: Salarie): Maitre {
  const { id, nomNaissance, prenom, dateNaissance, courriel, emploi, diplome, niveauDiplome } = salarie
  return { salarieId: id, nomNaissance, prenom, dateNaissance, courriel, emploi, diplome, niveauDiplome }
}

/** A maître as a new employee of the list; null while what identifies a person is missing. */
export function toSalarie(maitre: Maitre): CorpsDe<typeof CALLS.createSalarie> | null {
  const { salarieId: _, nomNaissance, prenom, dateNaissance, ...reste } = maitre
  if (!nomNaissance || !prenom || !/^\d{4}-\d{2}-\d{2}$/.test(dateNaissance ?? '')) return null
  return { nomNaissance, prenom, dateNaissance: dateNaissance ?? '', ...reste }
}

/** « Ada Okafor ». */
export const nameOf = ({ prenom, nomNaissance }: Pick<Maitre, 'prenom' | 'nomNaissance'>): string =>
  [prenom, nomNaissance].filter(Boolean).join(' ')

/** What tells one person from another: name, first name and day of birth. */
export const identityOf = (maitre: Maitre | null): string | null =>
  maitre && [maitre.nomNaissance, maitre.prenom, maitre.dateNaissance].join('|')

/** True when nothing has been said of this maître yet. */
export const isBlank = (maitre: Contrat['maitres']['maitre1']): boolean =>
  Object.values(maitre).every((valeur) => valeur === null || valeur === '')

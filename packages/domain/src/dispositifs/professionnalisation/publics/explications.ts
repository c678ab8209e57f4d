import type { Explication } from '../../../explication.ts'
import type { Public } from './publics.ts'
import { TEXTES_PUBLICS as T } from './textes.ts'

/** Which public a person is of, and what it opens, as it is told while one types. */
export function explainPublic({ ouvertures, priorites }: Public): Explication[] {
  const raisons = ouvertures.map((nom) => T.ouvertures[nom]).join(' ; ')
  const ouverture: Explication =
    raisons === ''
      ? { code: 'public_ferme', article: 'L6325-1', titre: T.titreFerme, texte: T.ferme }
      : { code: 'public', article: 'L6325-1', titre: T.titreOuvert, texte: T.ouvert(raisons) }
  if (priorites.length === 0) return [ouverture]
  const texte = T.prioritaire(priorites.map((nom) => T.priorites[nom]).join(' ; '))
  return [ouverture, { code: 'public_prioritaire', article: 'L6325-1-1', titre: T.titrePrioritaire, texte }]
}

import { FAUTES_LECTURE, LETTRES_PERDUES } from '@mon-espace/domain'
import type { LigneImport, ProblemeImport } from '@mon-espace/domain/api'
import { CASES_ILLISIBLES, LETTRES_REMPLACEES } from './textes.ts'

/** What some lines have in common, at the head of the file: among what a line lacks, nobody would see it before the drafts are made. */
function tell(
  code: string,
  lignes: readonly LigneImport[],
  concerns: (probleme: ProblemeImport) => boolean,
  message: (lignes: readonly number[]) => string,
): ProblemeImport[] {
  const siennes = lignes.filter(({ problemes }) => problemes.some(concerns))
  if (siennes.length === 0) return []
  const dit = message(siennes.map(({ n }) => n))
  return [{ code, gravite: 'avertissement', chemin: '', message: dit, colonne: null }]
}

/** Letters that a program replaced, and cells that stay empty in the drafts of their lines. */
export const tellCases = (lignes: readonly LigneImport[]): ProblemeImport[] => [
  ...tell(LETTRES_PERDUES, lignes, ({ code }) => code === LETTRES_PERDUES, LETTRES_REMPLACEES),
  ...tell(
    'cases_illisibles',
    lignes.filter(({ etat }) => etat !== 'a_corriger'),
    ({ code }) => Object.hasOwn(FAUTES_LECTURE, code),
    CASES_ILLISIBLES,
  ),
]

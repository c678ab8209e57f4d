import { LETTRES_PERDUES as CODE } from '@mon-espace/domain'
import type { LigneImport, ProblemeImport } from '@mon-espace/domain/api'
import { LETTRES_PERDUES } from './textes.ts'

/** Lost letters told at the head of the file too: the whole of it was saved so, and a line that has them may be complete. */
export function tellLettresPerdues(lignes: readonly LigneImport[]): ProblemeImport[] {
  const perdues = lignes.filter(({ problemes }) => problemes.some(({ code }) => code === CODE))
  if (perdues.length === 0) return []
  const message = LETTRES_PERDUES(perdues.map(({ n }) => n))
  return [{ code: CODE, gravite: 'avertissement', chemin: '', message, colonne: null }]
}

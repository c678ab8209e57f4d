import { expect, it } from 'vitest'
import { toTitre } from './lecture.ts'

it.each([
  ['entreprise de travail temporaire', 'Entreprise de travail temporaire'],
  ['Etudiant', 'Étudiant'],
  ['Etranger hors Union européenne', 'Étranger hors Union européenne'],
  ['Service de l’Etat', 'Service de l’État'],
  ['Etablissement public hospitalier', 'Établissement public hospitalier'],
  ['l’apprenti a suivi la dernière année', 'L’apprenti a suivi la dernière année'],
])('%s → %s', (notice, titre) => expect(toTitre(notice)).toBe(titre))

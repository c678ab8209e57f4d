import { expect, it } from 'vitest'
import { toTitre } from './titre.ts'

it.each([
  ['entreprise de travail temporaire', 'Entreprise de travail temporaire'],
  ['Etudiant', 'Étudiant'],
  ['Etranger hors Union européenne', 'Étranger hors Union européenne'],
  ['Service de l’Etat', 'Service de l’État'],
  ['Etablissement public hospitalier', 'Établissement public hospitalier'],
  ['Age de l’apprenti inférieur à 16 ans', 'Âge de l’apprenti inférieur à 16 ans'],
  ['classe de 3è', 'Classe de 3e'],
  ['la 1ère année du cycle', 'La 1re année du cycle'],
  ['inscrite ou non à Pôle Emploi', 'Inscrite ou non à France Travail'],
  ['CAP - Electricien', 'CAP - Électricien'],
  ['BAC PRO - Etudes et définition', 'BAC PRO - Études et définition'],
  ['Eco-responsable', 'Éco-responsable'],
  ['Employé de vente', 'Employé de vente'],
  ['l’apprenti a suivi la dernière année', 'L’apprenti a suivi la dernière année'],
])('%s → %s', (notice, titre) => expect(toTitre(notice)).toBe(titre))

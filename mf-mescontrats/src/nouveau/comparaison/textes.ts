import type { SujetCompare } from '@mon-espace/domain/comparaison'

/** What is asked of each kind, in the order that it is told. */
export const SUJETS: Readonly<Record<SujetCompare, string>> = {
  ages: 'Pour qui',
  duree: 'Durée',
  formation: 'Formation',
  financement: 'Qui paie quoi',
  suivi: 'Qui suit la personne',
  documents: 'Documents à déposer',
  envoi: 'Délai pour déposer',
  silence: 'Sans réponse de l’OPCO',
}

/** Words of the comparison of the kinds of contract. */
export const comparaison = {
  titre: 'Les contrats côte à côte',
  sujet: 'Question',
  naissance: 'Date de naissance de la personne que vous pensez embaucher',
  naissanceAide:
    'JJ/MM/AAAA. Elle sert à calculer la rémunération minimale ici, et n’est pas enregistrée. Sans elle, le reste de la comparaison s’affiche.',
  naissanceFausse: 'Indiquez une date de naissance, par exemple 20/05/2004.',
  ouverture: 'Pour cette personne',
  paie: 'Rémunération brute minimale',
  sansNaissance: 'Indiquez la date de naissance pour la connaître.',
  part: (taux: string) => `${taux} du SMIC`,
  mois: (montant: string) => `${montant} par mois`,
  heure: (montant: string, mois: string) => `${montant} de l’heure, soit ${mois} par mois`,
  pour: '35\u00a0heures par semaine, pour un contrat qui commencerait aujourd’hui. Un âge atteint en cours de contrat peut augmenter la rémunération.',
  calculee: (age: number) => `Rémunération calculée pour une personne de ${age}\u00a0ans.`,
  choisir: (titre: string) => `Choisir plutôt\u00a0: ${titre.charAt(0).toLowerCase()}${titre.slice(1)}`,
} as const

import type { TypePiece } from '@mon-espace/domain/api'

export const libelles = {
  apprenti: 'Apprenti(e)',
  naissance: 'Né(e) le',
  employeur: 'Employeur',
  siretEmployeur: 'SIRET de l’employeur',
  conclusion: 'Conclu le',
  execution: 'Contrat',
  cfa: 'CFA responsable',
  siretCfa: 'SIRET du CFA',
  diplome: 'Diplôme ou titre visé',
  codes: 'Codes diplôme et RNCP',
  formation: 'Formation',
  heures: 'Durée de la formation',
  maitre: (rang: number) => `Maître d’apprentissage ${rang}`,
  representant: 'Représentant légal',
  duree: 'Durée hebdomadaire',
  salaire: 'Salaire brut à l’embauche',
  annee: (annee: number) => `Rémunération, année ${annee}`,
  nationalite: 'Nationalité',
  derogation: 'Dérogation',
  dureeContrat: 'Durée du contrat',
  utilisatrice: 'Entreprise utilisatrice',
  siretUtilisatrice: 'SIRET de l’entreprise utilisatrice',
  mission: 'Première mission',
}

export const valeur = {
  du: (debut: string, fin: string) => `du ${debut} au ${fin}`,
  a: (date: string, commune: string) => `${date}, à ${commune}`,
  heures: (total: string) => `${total}\u00a0h`,
  dontDistance: (total: string, distance: string) => `${total}\u00a0h, dont ${distance}\u00a0h à distance`,
  dureeHebdo: (heures: number, minutes: string) => `${heures}\u00a0h\u00a0${minutes}`,
  periode: (taux: string, base: string, debut: string, fin: string) =>
    `${taux} du ${base}, du ${debut} au ${fin}`,
  rncp: (code: string) => `RNCP${code}`,
  aucune: 'aucune',
}

/** What to look at on each document, beside the values to compare. */
export const regards: Readonly<Record<TypePiece, readonly string[]>> = {
  cerfa_signe: [
    'Les deux pages sont là, lisibles, et correspondent à la dernière version du contrat.',
    'L’employeur et l’apprenti(e) ont signé, avec une date de conclusion.',
    'Le CFA a apposé son visa.',
  ],
  convention_formation: [
    'L’employeur et le CFA l’ont signée.',
    'Le prix de la formation et ses modalités y figurent.',
  ],
  annexe_pedagogique_financiere: [
    'Elle émane du CFA d’entreprise.',
    'Les moyens et le coût de la formation y figurent.',
  ],
  convention_amenagement_duree: [
    'L’employeur, le CFA et l’apprenti(e) l’ont signée.',
    'La durée retenue et son motif y figurent (art. L6222-7-1 du code du travail).',
  ],
  convention_mobilite: [
    'Toutes les parties l’ont signée.',
    'Les dates et le lieu de la mobilité y figurent.',
  ],
  declaration_projet_creation: [
    'L’apprenti(e) l’a datée et signée.',
    'Le projet de création ou de reprise est décrit, et le diplôme visé lui est nécessaire.',
  ],
  rqth: ['La reconnaissance est en cours de validité au début du contrat.'],
  titre_sejour: [
    'Le titre est en cours de validité au début du contrat.',
    'Il permet de travailler, ou une autorisation de travail l’accompagne.',
  ],
  identite: ['Le document est en cours de validité et lisible.'],
  autre: ['Le document répond à ce qui a été demandé.'],
}

/** In place of the first look at a Cerfa whose temporary work is told in an annex. */
export const regardAnnexe =
  'Les deux pages et l’annexe du travail temporaire sont là, lisibles, et correspondent à la dernière version du contrat.'

export const regardRepresentant = 'Le représentant légal a signé.'

import { regardsCommuns } from '../textes.ts'

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
  dontDistance: (total: string, distance: string) => `${total}\u00a0h, dont ${distance}\u00a0h à distance`,
  periode: (taux: string, base: string, debut: string, fin: string) =>
    `${taux} du ${base}, du ${debut} au ${fin}`,
  aucune: 'aucune',
}

/** What to look at on each document, beside the values to compare. */
export const regards = {
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
  ...regardsCommuns,
}

/** In place of the first look at a Cerfa whose temporary work is told in an annex. */
export const regardAnnexe =
  'Les deux pages et l’annexe du travail temporaire sont là, lisibles, et correspondent à la dernière version du contrat.'

export const regardRepresentant = 'Le représentant légal a signé.'

export const niveau = {
  libelle: 'Niveau annuel de prise en charge',
  origine: {
    branche: (version: string) => `Fixé par la branche, selon le référentiel «\u00a0${version}\u00a0».`,
    carence: (version: string) =>
      `Fixé par l’État en l’absence de niveau de branche, selon le référentiel «\u00a0${version}\u00a0».`,
    amorcage: (version: string) =>
      `Montant forfaitaire, aucun niveau n’étant encore fixé, selon le référentiel «\u00a0${version}\u00a0».`,
    indeterminee: () => 'Notre référentiel ne connaît pas cette formation\u00a0: indiquez le niveau retenu.',
  },
  erreur: 'Le niveau n’a pas pu être calculé\u00a0: indiquez-le vous-même.',
}

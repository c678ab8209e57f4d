import { regardsCommuns } from '../textes.ts'

export const libelles = {
  salarie: 'Salarié(e)',
  naissance: 'Né(e) le',
  employeur: 'Employeur',
  siretEmployeur: 'SIRET de l’employeur',
  tuteur: 'Tuteur de l’employeur',
  tuteurUtilisatrice: 'Tuteur de l’entreprise utilisatrice',
  nature: 'Nature du contrat',
  emploi: 'Emploi occupé',
  conclusion: 'Conclu le',
  execution: 'Contrat',
  duree: 'Durée hebdomadaire',
  salaireMensuel: 'Salaire brut mensuel à l’embauche',
  salaireHoraire: 'Salaire brut horaire à l’embauche',
  organisme: 'Organisme de formation',
  siretOrganisme: 'SIRET de l’organisme',
  qualification: 'Qualification visée',
  codes: 'Code RNCP',
  formation: 'Formation',
  heures: 'Durée de la formation',
  utilisatrice: 'Entreprise utilisatrice',
  siretUtilisatrice: 'SIRET de l’entreprise utilisatrice',
  representant: 'Représentant légal',
}

const nature: Readonly<Record<string, string>> = {
  cdi: 'CDI',
  cdd: 'CDD',
  travail_temporaire: 'Travail temporaire',
}

export const valeur = {
  nature,
  dontEnseignements: (total: string, dont: string) => `${total}\u00a0h, dont ${dont}\u00a0h d’enseignements`,
}

/** What to look at on each document, beside the values to compare. */
export const regards = {
  cerfa_signe: [
    'Les deux pages sont là, lisibles, et correspondent à la dernière version du contrat.',
    'L’employeur et le salarié ou la salariée ont signé, avec une date de conclusion.',
  ],
  annexe_programme: [
    'Les objectifs, le programme et l’organisation de la formation y figurent (art. D6325-11 du code du travail).',
    'Les modalités d’évaluation et de sanction de la formation y figurent.',
  ],
  convention_tripartite: [
    'Les deux employeurs et le salarié ou la salariée l’ont signée (art. L6325-4-1 du code du travail).',
    'La répartition des périodes et la désignation de l’employeur responsable y figurent.',
  ],
  accord_representant_legal: ['Le représentant légal l’a daté et signé.'],
  ...regardsCommuns,
}

/** In place of the first look at a Cerfa whose user company is told in an annex. */
export const regardAnnexe =
  'Les deux pages et l’annexe sont là, lisibles, et correspondent à la dernière version du contrat.'

export const niveau = {
  libelle: 'Montant total de la prise en charge',
  branche: (horaire: string, version: string) =>
    `Fixé par la branche\u00a0: ${horaire} l’heure, selon le référentiel «\u00a0${version}\u00a0».`,
  forfait_legal: (horaire: string) =>
    `Forfait légal de ${horaire} l’heure, à défaut de montant de branche (art. D6332-86 du code du travail).`,
  inconnu: 'Le montant n’a pas pu être calculé\u00a0: indiquez-le vous-même.',
}

import { aides as employeur } from '../../../employeur/textes.ts'

/** Words of screen 3, first half. */
export const titres = {
  nature: { titre: 'Nature du contrat' },
  precedent: {
    titre: 'Contrat précédent',
    intro:
      'La rémunération ne peut pas baisser d’un contrat au suivant\u00a0: ces réponses servent à le vérifier.',
  },
  dates: { titre: 'Dates du contrat' },
  travail: { titre: 'Temps de travail' },
  travailTemporaire: {
    titre: 'Travail temporaire',
    intro: 'Ces informations n’ont pas de case sur le Cerfa\u00a0: elles sont imprimées dans une annexe.',
  },
  remuneration: { titre: 'Rémunération' },
  avantages: { titre: 'Salaire à l’embauche, retraite et avantages' },
  subrogation: { titre: 'Subrogation' },
} as const

export const aides = {
  'contrat.type': '11 pour un premier contrat d’apprentissage.',
  'contrat.dateEffetAvenant': 'JJ/MM/AAAA.',
  'contrat.numeroContratPrecedent':
    'Le numéro de dépôt du contrat précédent ou de celui que cet avenant modifie.',
  'contrat.typeDerogation': 'Seulement si une dérogation existe pour ce contrat.',
  'contrat.precedent.dateFin': 'JJ/MM/AAAA.',
  'contrat.precedent.dernierTaux': 'Celui de sa dernière période.',
  'contrat.dateConclusion': 'Le jour où le contrat est signé par toutes les parties. JJ/MM/AAAA.',
  'contrat.dateDebutExecution': 'Premier jour, en entreprise ou au CFA.',
  'contrat.dateDebutFormationPratique': 'Premier jour dans l’entreprise.',
  'contrat.dureeHebdoHeures': 'Par exemple 35\u00a0h, 35\u00a0h\u00a030 ou 35,5.',
  'contrat.travailTemporaire.experienceMaitreMois': 'Deux ans au moins, soit 24\u00a0mois.',
  'contrat.travailTemporaire.entrepriseUtilisatrice.denomination':
    'Le client chez qui l’apprenti(e) travaillera. Tapez son nom ou son SIRET\u00a0: ceux de vos contrats sont proposés.',
  'contrat.travailTemporaire.entrepriseUtilisatrice.codeApe':
    'Sur un chantier de bâtiment, de travaux publics ou d’espaces paysagers, un mineur peut travailler plus de 35\u00a0heures.',
  'contrat.travailTemporaire.mission.debut': 'JJ/MM/AAAA.',
  'contrat.travailTemporaire.mission.fin': 'JJ/MM/AAAA.',
  'contrat.anneesDejaEffectuees': '0 pour une entrée en première année.',
  'contrat.majoration15':
    'Contrat d’un an au plus, pour un diplôme de même niveau et en rapport direct avec celui déjà obtenu.',
  'contrat.base': 'Le SMC est le salaire minimum conventionnel correspondant à l’emploi occupé.',
  'contrat.smcMensuelCentimes': 'Pour 35\u00a0heures par semaine.',
  'contrat.salaireBrutMensuelCentimes': 'Laissez vide pour retenir le montant calculé ci-dessus.',
  'contrat.caisseRetraite': employeur.caisseRetraite,
  'contrat.subrogation':
    'L’OPCO règle les frais de formation directement au CFA\u00a0: vous n’avancez rien. Elle est obligatoire pour la prise en charge.',
} as const

/** What each base means for the person who fills the form in. */
export const basePrecisions = {
  SMIC: 'Les pourcentages et les montants se calculent tout seuls.',
  SMC: 'Salaire minimum de votre branche\u00a0: vous saisissez le pourcentage de chaque période.',
} as const

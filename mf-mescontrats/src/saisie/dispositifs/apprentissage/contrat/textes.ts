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

export const champs = {
  modeContractuel: { libelle: 'Mode contractuel de l’apprentissage' },
  type: { libelle: 'Type de contrat ou d’avenant', aide: '11 pour un premier contrat d’apprentissage.' },
  dateEffetAvenant: { libelle: 'Date d’effet de l’avenant', aide: 'JJ/MM/AAAA.' },
  numeroContratPrecedent: {
    libelle: 'Numéro du contrat précédent',
    aide: 'Le numéro de dépôt du contrat précédent ou de celui que cet avenant modifie.',
    cerfa: 'Numéro du contrat précédent ou du contrat sur lequel porte l’avenant',
  },
  typeDerogation: {
    libelle: 'Type de dérogation',
    aide: 'Seulement si une dérogation existe pour ce contrat.',
    facultatif: true,
  },
  memeEmployeur: {
    court: 'Même employeur',
    libelle: 'Le contrat précédent était-il avec le même employeur\u00a0?',
  },
  diplomeObtenu: { court: 'Diplôme obtenu', libelle: 'Le diplôme préparé a-t-il été obtenu\u00a0?' },
  niveauPrecedent: { libelle: 'Diplôme ou titre préparé', facultatif: true },
  dateFinPrecedent: { libelle: 'Fin du contrat précédent', aide: 'JJ/MM/AAAA.', facultatif: true },
  dernierTaux: { libelle: 'Dernier pourcentage de rémunération', aide: 'Celui de sa dernière période.' },
  dernierSalaire: { libelle: 'Dernier salaire brut mensuel', facultatif: true },
  dateConclusion: {
    libelle: 'Date de conclusion',
    aide: 'Le jour où le contrat est signé par toutes les parties. JJ/MM/AAAA.',
    cerfa: 'Date de conclusion (date de signature du présent contrat)',
  },
  dateDebutExecution: {
    libelle: 'Début d’exécution du contrat',
    aide: 'Premier jour, en entreprise ou au CFA.',
    cerfa: 'Date de début d’exécution du contrat',
  },
  dateDebutFormationPratique: {
    libelle: 'Début de la formation pratique chez l’employeur',
    aide: 'Premier jour dans l’entreprise.',
  },
  dateFin: { libelle: 'Fin du contrat ou de la période d’apprentissage' },
  dureeHebdoHeures: { libelle: 'Durée hebdomadaire du travail\u00a0: heures' },
  dureeHebdoMinutes: { libelle: 'Durée hebdomadaire du travail\u00a0: minutes', facultatif: true },
  travauxDangereux: {
    libelle: 'Travail sur machines dangereuses ou exposition à des risques particuliers',
  },
  experienceMaitreMois: {
    libelle: 'Expérience du maître de l’agence dans le travail temporaire',
    aide: 'Deux ans au moins, soit 24\u00a0mois.',
  },
  entrepriseUtilisatrice: { libelle: 'Entreprise utilisatrice', aide: 'Celle où l’apprenti(e) travaillera.' },
  siretUtilisatrice: { libelle: 'SIRET de l’entreprise utilisatrice' },
  missionDebut: { libelle: 'Début de la mission', aide: 'JJ/MM/AAAA.' },
  missionFin: { libelle: 'Fin de la mission', aide: 'JJ/MM/AAAA.' },
  anneesDejaEffectuees: {
    facultatif: true,
    libelle: 'Années du cycle déjà effectuées',
    aide: '0 pour une entrée en première année.',
  },
  majoration15: {
    facultatif: true,
    libelle: 'Majoration de 15\u00a0points',
    aide: 'Contrat d’un an au plus, pour un diplôme de même niveau et en rapport direct avec celui déjà obtenu.',
  },
  licencePro: {
    court: 'Licence professionnelle',
    facultatif: true,
    libelle: 'Le contrat prépare-t-il une licence professionnelle en un an\u00a0?',
  },
  base: {
    libelle: 'Base de la rémunération',
    aide: 'Le SMC est le salaire minimum conventionnel correspondant à l’emploi occupé.',
  },
  smcMensuel: { libelle: 'Salaire minimum conventionnel mensuel', aide: 'Pour 35\u00a0heures par semaine.' },
  salaireBrutMensuel: {
    libelle: 'Salaire brut mensuel à l’embauche, si vous payez plus',
    court: 'Salaire brut mensuel à l’embauche',
    aide: 'Laissez vide pour retenir le montant calculé ci-dessus.',
    facultatif: true,
  },
  caisseRetraite: {
    libelle: 'Caisse de retraite complémentaire',
    aide: 'Par exemple «\u00a0MALAKOFF HUMANIS AGIRC-ARRCO\u00a0».',
  },
  nourriture: { libelle: 'Nourriture, par repas', facultatif: true },
  logement: { libelle: 'Logement, par mois', facultatif: true },
  autreAvantage: { libelle: 'Autre avantage en nature', facultatif: true },
  subrogation: {
    libelle: 'Subrogation',
    aide: 'L’OPCO règle les frais de formation directement au CFA\u00a0: vous n’avancez rien. Elle est obligatoire pour la prise en charge.',
  },
} as const

/** What each base means for the person who fills the form in. */
export const basePrecisions = {
  SMIC: 'Les pourcentages et les montants se calculent tout seuls.',
  SMC: 'Salaire minimum de votre branche\u00a0: vous saisissez le pourcentage de chaque période.',
} as const

export const ecran = {
  titre: 'Données contrat',
  duree: (duree: string) => `Durée du contrat\u00a0: ${duree}`,
  dureeInconnue: 'La durée se calcule dès que le début et la fin sont indiqués.',
} as const

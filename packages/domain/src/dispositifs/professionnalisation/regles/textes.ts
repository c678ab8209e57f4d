/** French texts of the checks: each tells what to do. One entry per verdict. */
export const MESSAGES = {
  numeroUrssaf: 'Indiquez le numéro URSSAF du particulier-employeur.',
  particulierInterim:
    'Répondez « non » à particulier-employeur, ou changez la nature du contrat : le travail temporaire est réservé aux agences.',
  interimIdcc: 'Vérifiez le code IDCC : celui des intérimaires est 2378.',
  nirAbsentEtranger:
    'Indiquez le NIR dès que le salarié l’aura reçu : né à l’étranger, il peut ne pas l’avoir encore.',
  ageMinimum: 'Vérifiez les dates : le salarié doit avoir au moins 16 ans à la conclusion du contrat.',
  publicFerme:
    'À partir de 26 ans, indiquez à quel titre le contrat est ouvert : inscription à France Travail, minimum social (RSA, ASS, AAH) ou contrat aidé avant celui-ci.',
  saisonnierAge:
    'Le contrat saisonnier avec deux employeurs est ouvert de 16 à 25 ans : choisissez un autre type de contrat.',
  saisonnierNature: 'Choisissez un CDD : le contrat saisonnier avec deux employeurs en est un.',
  numeroFranceTravail: 'Indiquez le numéro d’inscription à France Travail dès que vous le connaissez.',
  diplomeAPreciser:
    'Dites si ce diplôme est à finalité professionnelle : le taux de la rémunération en dépend. Sans réponse, le taux le plus élevé est retenu.',
  representantLegal:
    'Le salarié est mineur à la conclusion du contrat : renseignez son représentant légal, dont l’accord sera joint au dossier.',
  attestationTuteur:
    'Cochez l’attestation : le tuteur répond à l’ensemble des critères d’éligibilité à cette fonction.',
  tuteurUtilisatrice:
    'Renseignez le tuteur de l’entreprise utilisatrice : en travail temporaire, il en faut un là-bas et un dans l’agence.',
  personnesParTuteur: (qui: string, nombre: number, limite: number) =>
    `Vérifiez qui suit le salarié : ${qui || 'ce tuteur'} suivrait ${nombre} personnes, ${limite} au plus.`,
  finAvantDebut: 'La date de fin doit suivre la date de début d’exécution du contrat.',
  dureeMinimale: (duree: string) =>
    `Le CDD, ou l’action de professionnalisation du CDI, dure 6 mois au moins : celui-ci en dure ${duree}.`,
  dureeMaximale: (duree: string, mois: number) =>
    `Le CDD, ou l’action de professionnalisation du CDI, dure ${mois} mois au plus : celui-ci en dure ${duree}.`,
  accordDuree:
    'Au-delà de 12 mois, indiquez l’accord de branche ou interprofessionnel qui le permet : sans lui, la prise en charge peut être refusée.',
  conclusionTardive:
    'Vérifiez la date de conclusion : le contrat écrit se signe avant son début d’exécution.',
  effetAvenant: 'Indiquez la date d’effet de l’avenant (JJ/MM/AAAA).',
  effetAvenantHors: 'L’avenant prend effet un jour du contrat, entre son début et sa fin.',
  renouvellementCdi:
    'Vérifiez le type de contrat : seul un CDD se renouvelle, une fois. Pour un CDI, choisissez un contrat initial.',
  transmission: (date: string) =>
    `Transmettez le dossier sans attendre : il devait l’être au plus tard le ${date} (5 jours après le début du contrat).`,
  contratTermine: 'Vérifiez la date de fin : ce contrat est déjà terminé.',
  essai: (jours: number) =>
    `Vérifiez la période d’essai : ${jours} jours au plus pour un contrat de cette nature et de cette durée.`,
  heuresMineur: 'Un salarié mineur travaille 35 heures par semaine au plus.',
  entrepriseUtilisatrice:
    'Indiquez le nom et le SIRET de l’entreprise utilisatrice dès qu’elle est connue : le salarié doit en être informé dans les 30 jours.',
  salaireMinimum: (montant: string, unite: string) =>
    `Indiquez un salaire brut à l’embauche d’au moins ${montant} ${unite}, le minimum légal.`,
  salaireHoraire: 'Vérifiez le salaire : en travail temporaire, il se dit de l’heure et non du mois.',
  minimumConventionnel:
    'Indiquez le minimum conventionnel de l’emploi : à partir de 26 ans, 85 % de ce montant sont dus s’ils dépassent le SMIC.',
  heuresMinimales: (minimum: string, base: string) =>
    `Indiquez au moins ${minimum} heures de formation : 15 % de la durée du contrat (${base} heures), et jamais moins de 150.`,
  heuresMaximales: (maximum: string, part: number, base: string) =>
    `Au-delà de ${maximum} heures (${part} % des ${base} heures du contrat), indiquez l’accord de branche qui le permet.`,
  heuresPublic:
    'Au-delà de 25 %, l’accord de branche ne vise que certains publics et certaines qualifications : vérifiez que le salarié en est.',
  heuresContrat: 'Vérifiez les heures de formation : elles dépassent la durée du contrat.',
  heuresEnseignements:
    'Les enseignements sont compris dans la durée totale de la formation : indiquez-en autant ou moins.',
  qualificationAbrogee: 'Choisissez un autre type de qualification : celui-ci est abrogé.',
  qualificationClose: (date: string) =>
    `Choisissez un autre type de qualification : l’expérimentation est ouverte aux contrats conclus jusqu’au ${date}.`,
  qualificationInconnue: 'Choisissez le type de qualification dans la liste.',
  rncpInconnu: 'Vérifiez le code RNCP : notre référentiel ne le connaît pas.',
  rncpExpire:
    'Vérifiez le code RNCP auprès de l’organisme de formation : cette certification n’était plus enregistrée à la date de conclusion.',
  specialite: 'Indiquez les 3 chiffres de la spécialité de formation (nomenclature NSF), par exemple 255.',
  numeroDeclaration: 'Indiquez le numéro de déclaration d’activité de l’organisme de formation.',
  attestationServiceInterne:
    'Cochez l’attestation : votre service de formation interne dispose des moyens nécessaires.',
  nombreOrganismes: 'Comptez au moins un organisme de formation : le principal, ou votre service interne.',
  epreuvesAvant: 'La fin des épreuves doit suivre le début du cycle de formation.',
  epreuvesAvantContrat: 'La fin des épreuves doit suivre le début du contrat : corrigez l’une de ces dates.',
  epreuvesApres:
    'Vérifiez la fin des épreuves : elle dépasse la fin du contrat ou de l’action de professionnalisation.',
  finTardive: 'Vérifiez la date de fin : elle dépasse de plus de 2 mois la fin des épreuves.',
  formationHorsContrat: 'Le cycle de formation doit se tenir pendant le contrat : vérifiez ces deux dates.',
} as const

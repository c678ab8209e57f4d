/** French texts of the checks: each tells what to do. One entry per verdict. */

/** Fields that every contract holds, by path. */
export const CHAMPS_REQUIS: Readonly<Record<string, string>> = {
  'employeur.prive': 'Indiquez si l’employeur est privé ou public.',
  'employeur.denomination': 'Indiquez la dénomination de l’employeur.',
  'employeur.siret': 'Indiquez le SIRET de l’établissement d’exécution du contrat (14 chiffres).',
  'employeur.telephone': 'Indiquez le téléphone de l’employeur (10 chiffres).',
  'employeur.courriel': 'Indiquez l’adresse e-mail de l’employeur.',
  'employeur.typeEmployeur': 'Choisissez le type d’employeur.',
  'employeur.employeurSpecifique': 'Choisissez l’employeur spécifique, ou « Aucun de ces cas ».',
  'employeur.codeApe': 'Indiquez le code APE (NAF) de l’établissement, par exemple 7820Z.',
  'employeur.effectif': 'Indiquez l’effectif salarié total de l’entreprise.',
  'employeur.codeIdcc': 'Indiquez le code IDCC de la convention collective (9999 s’il n’y en a pas).',
  'apprenti.nomNaissance': 'Indiquez le nom de naissance de l’apprenti.',
  'apprenti.prenom': 'Indiquez le premier prénom de l’apprenti.',
  'apprenti.sexe': 'Choisissez le sexe de l’apprenti, tel qu’à l’état civil.',
  'apprenti.dateNaissance': 'Indiquez la date de naissance de l’apprenti (JJ/MM/AAAA).',
  'apprenti.departementNaissance': 'Indiquez le département de naissance (099 pour l’étranger).',
  'apprenti.communeNaissance': 'Indiquez la commune de naissance.',
  'apprenti.nationalite': 'Choisissez la nationalité de l’apprenti.',
  'apprenti.regimeSocial': 'Choisissez le régime social de l’apprenti.',
  'apprenti.telephone': 'Indiquez le téléphone de l’apprenti (10 chiffres).',
  'apprenti.courriel': 'Indiquez l’adresse e-mail de l’apprenti.',
  'apprenti.sportifHautNiveau': 'Indiquez si l’apprenti est inscrit comme sportif de haut niveau.',
  'apprenti.rqth': 'Indiquez si l’apprenti a la reconnaissance de travailleur handicapé.',
  'apprenti.situationAvantContrat': 'Choisissez la situation de l’apprenti avant ce contrat.',
  'apprenti.dernierDiplomePrepare': 'Choisissez le dernier diplôme ou titre préparé.',
  'apprenti.derniereClasse': 'Choisissez la dernière année ou classe suivie.',
  'apprenti.intituleDernierDiplome': 'Indiquez l’intitulé précis du dernier diplôme ou titre préparé.',
  'apprenti.diplomePlusEleve': 'Choisissez le diplôme ou titre le plus élevé obtenu.',
  'contrat.modeContractuel': 'Choisissez le mode contractuel de l’apprentissage.',
  'contrat.type': 'Choisissez le type de contrat ou d’avenant.',
  'contrat.dateConclusion': 'Indiquez la date de conclusion du contrat (JJ/MM/AAAA).',
  'contrat.dateDebutExecution': 'Indiquez la date de début d’exécution du contrat (JJ/MM/AAAA).',
  'contrat.dateDebutFormationPratique':
    'Indiquez la date de début de formation pratique chez l’employeur (JJ/MM/AAAA).',
  'contrat.dateFin': 'Indiquez la date de fin du contrat (JJ/MM/AAAA).',
  'contrat.dureeHebdoHeures': 'Indiquez la durée hebdomadaire de travail.',
  'contrat.travauxDangereux':
    'Indiquez si l’apprenti travaille sur des machines dangereuses ou est exposé à des risques particuliers.',
  'contrat.base': 'Choisissez la base de la rémunération : SMIC ou SMC.',
  'contrat.caisseRetraite': 'Indiquez la caisse de retraite complémentaire.',
  'formation.cfaEntreprise': 'Indiquez s’il s’agit d’un CFA d’entreprise.',
  'formation.cfaEstLieuPrincipal': 'Indiquez si le CFA responsable est le lieu principal de formation.',
  'formation.diplomeVise': 'Choisissez le diplôme ou titre visé.',
  'formation.intitule': 'Indiquez l’intitulé précis de la certification visée.',
  'formation.codeDiplome': 'Indiquez le code du diplôme (8 caractères, donné par le CFA).',
  'formation.codeRncp': 'Indiquez le code RNCP (les chiffres seulement, donnés par le CFA).',
  'formation.dateDebut': 'Indiquez la date de début de formation en CFA (JJ/MM/AAAA).',
  'formation.dateFinEpreuves': 'Indiquez la date prévue de fin des épreuves ou examens (JJ/MM/AAAA).',
  'formation.dureeHeures': 'Indiquez la durée de la formation en heures.',
  'formation.faitA': 'Indiquez le lieu de signature du contrat.',
}

const ADRESSE: Readonly<Record<string, string>> = {
  voie: 'Indiquez la voie',
  codePostal: 'Indiquez le code postal',
  commune: 'Indiquez la commune',
}
const MAITRE: Readonly<Record<string, string>> = {
  nomNaissance: 'Indiquez le nom de naissance',
  prenom: 'Indiquez le prénom',
  dateNaissance: 'Indiquez la date de naissance (JJ/MM/AAAA)',
  emploi: 'Indiquez l’emploi occupé',
  courriel: 'Indiquez l’adresse e-mail',
}
const LIEU: Readonly<Record<string, string>> = {
  denomination: 'Indiquez la dénomination',
  uai: 'Indiquez le numéro UAI (7 chiffres et une lettre)',
  siret: 'Indiquez le SIRET (14 chiffres)',
}

/** Fields of a block, with whose they are. */
export const QUI = {
  adresse: (qui: string) => (champ: string) => `${ADRESSE[champ]} de l’adresse ${ofWhom(qui)}.`,
  maitre: (qui: string) => (champ: string) => `${MAITRE[champ]} ${qui}.`,
  lieu: (qui: string) => (champ: string) => `${LIEU[champ]} ${qui}.`,
} as const

function ofWhom(qui: string): string {
  return qui.startsWith('d') ? qui : `de ${qui}`
}

/** The legal representative, field by field. */
export const CHAMPS_REPRESENTANT: Readonly<Record<string, string>> = {
  nom: 'Indiquez le nom du représentant légal.',
  prenom: 'Indiquez le prénom du représentant légal.',
  'adresse.voie': 'Indiquez la voie de l’adresse du représentant légal.',
  'adresse.codePostal': 'Indiquez le code postal de l’adresse du représentant légal.',
  'adresse.commune': 'Indiquez la commune de l’adresse du représentant légal.',
}

/** Texts that are not of their kind, with what they are of where the contract has several. */
export const FORMATS = {
  date_invalide: (quoi: string) => `Indiquez une date ${quoi} qui existe, au format JJ/MM/AAAA.`,
  siret_invalide: (quoi: string) =>
    `Vérifiez le SIRET ${quoi} : 14 chiffres, dont le dernier est une clé de contrôle.`,
  code_postal_invalide: (quoi: string) =>
    `Indiquez un code postal français à 5 chiffres pour l’adresse ${quoi}.`,
  courriel_invalide: (quoi: string) =>
    `Complétez l’adresse e-mail ${quoi}, par exemple prenom.nom@entreprise.fr.`,
  telephone_invalide: (quoi: string) =>
    `Vérifiez le numéro de téléphone ${quoi} : 10 chiffres, par exemple 01 40 00 00 00.`,
  uai_invalide: (quoi: string) =>
    `Vérifiez le numéro UAI ${quoi} : 7 chiffres et une lettre, par exemple 0750001U.`,
  departement_invalide:
    'Indiquez un numéro de département : 01 à 95, 2A, 2B, 971 à 978, ou 099 pour l’étranger.',
  ape_invalide: 'Vérifiez le code APE : 4 chiffres et une lettre, par exemple 7820Z.',
  idcc_invalide: 'Vérifiez le code IDCC : 4 chiffres, par exemple 2378.',
  rncp_invalide: 'Vérifiez le code RNCP : de 2 à 5 chiffres, sans « RNCP ».',
  code_diplome_invalide: 'Vérifiez le code du diplôme : 8 caractères, par exemple 50025524.',
  numero_contrat_invalide:
    'Vérifiez le numéro du contrat précédent : il figure sur l’accord de l’opérateur de compétences, par exemple 075202209000123.',
} as const

/** Differences between the NIR and the identity. */
export const ECARTS_NIR = {
  sexe: 'Vérifiez le NIR : son premier chiffre (1 ou 2) ne correspond pas au sexe indiqué.',
  annee: 'Vérifiez le NIR : ses chiffres 2 et 3 ne correspondent pas à l’année de naissance.',
  mois: 'Vérifiez le NIR : ses chiffres 4 et 5 ne correspondent pas au mois de naissance.',
  departement: 'Vérifiez le NIR : il ne correspond pas au département de naissance.',
} as const

/** All other verdicts. */
export const MESSAGES = {
  attestationMaitre:
    'Cochez l’attestation : le maître d’apprentissage répond à l’ensemble des critères d’éligibilité.',
  attestationPieces:
    'Cochez l’attestation : vous disposez de l’ensemble des pièces justificatives nécessaires au dépôt du contrat.',
  subrogation: 'Acceptez la subrogation : l’opérateur de compétences règle directement le CFA.',
  codeInconnu: 'Choisissez une valeur de la liste.',
  nonImprimable:
    'Écrivez ce texte en lettres que nos documents savent imprimer (latines, grecques ou cyrilliques).',
  siretHorsEntreprise:
    'Choisissez un établissement de votre entreprise, ou demandez le rattachement de celui-ci à votre compte.',
  typeEmployeur: 'Choisissez un type d’employeur qui correspond au secteur (privé ou public) indiqué.',
  effectif: 'Indiquez l’effectif de l’entreprise en nombre entier.',
  idccAbroge: 'Vérifiez le code IDCC : cette convention collective n’est plus en vigueur.',
  idccInconnu: 'Vérifiez le code IDCC : notre référentiel ne le connaît pas.',
  commune: 'Vérifiez le code postal : il n’est pas du même département que la commune.',
  naissanceFuture: 'Vérifiez la date de naissance : elle est dans le futur.',
  ageMinimum: 'Vérifiez les dates : l’apprenti doit avoir au moins 15 ans au début du contrat.',
  collegeInacheve:
    'Avant 16 ans, l’apprenti doit avoir achevé le collège : vérifiez la dernière classe suivie, ou faites débuter le contrat à ses 16 ans.',
  ageMaximum:
    'À partir de 30 ans, le contrat n’est possible que dans certains cas : travailleur handicapé, sportif de haut niveau, projet de création ou de reprise d’entreprise, suite d’un contrat d’apprentissage vers un diplôme supérieur ou rompu. Indiquez lequel.',
  ageMaximum35:
    'À la suite d’un contrat précédent, l’apprenti doit avoir 35 ans au plus à la conclusion du nouveau contrat.',
  finPrecedent:
    'Indiquez la date de fin du contrat précédent : le nouveau doit être conclu dans l’année qui suit.',
  delaiPrecedent:
    'Le nouveau contrat doit être conclu dans l’année qui suit la fin du précédent : vérifiez ces deux dates.',
  derogation11: 'Retirez la dérogation 11 : elle ne vise que les apprentis de moins de 16 ans.',
  derogation12: 'Retirez la dérogation 12 : elle ne vise que les apprentis de plus de 29 ans.',
  derogation11Requise:
    'Choisissez la dérogation 11 (ou 50) : l’apprenti a moins de 16 ans au début du contrat.',
  derogation12Requise:
    'Choisissez la dérogation 12 (ou 50) : l’apprenti a plus de 29 ans au début du contrat.',
  representantLegal:
    'Renseignez le représentant légal : l’apprenti est mineur. S’il est émancipé, indiquez-le.',
  nirAbsent: 'Indiquez le numéro de sécurité sociale (NIR) : 13 caractères, sans la clé.',
  nirAbsentEtranger:
    'Indiquez le numéro de sécurité sociale (NIR) dès que l’apprenti en aura un, même provisoire.',
  nirInvalide: 'Vérifiez le NIR : 13 caractères, sans la clé, tels que sur la carte Vitale.',
  nirAvecCle: 'Retirez les deux derniers chiffres du NIR : la clé n’est pas demandée.',
  nirProvisoire: 'Ce NIR est provisoire : transmettez le numéro définitif dès que l’apprenti l’aura reçu.',
  nationalite:
    'Assurez-vous que l’apprenti est autorisé à travailler en France : le document vous sera demandé avec les pièces.',
  projet: 'Avant 30 ans, le projet de création ou de reprise d’entreprise n’a pas à être déclaré.',
  maitreMineur: 'Choisissez un maître d’apprentissage majeur au début du contrat.',
  apprentisParMaitre: (nom: string, nombre: number, limite: number, article: string) =>
    `Avec ce contrat, ${nom || 'ce maître d’apprentissage'} suivrait ${nombre} apprentis, pour ${limite} au plus (art. ${article}) : choisissez un autre maître, ou vérifiez que ses autres contrats sont toujours en cours.`,
  finAvantDebut: 'Indiquez une date de fin postérieure au début du contrat.',
  dureeMinimale: (duree: string) =>
    `Le contrat durerait ${duree} : prolongez-le à 6 mois au moins, sauf à la suite d’une rupture (type 23).`,
  dureeMaximale: (duree: string, mois: number) =>
    `Le contrat durerait ${duree} : ramenez-le à ${mois} mois au plus.`,
  conclusionTardive:
    'Le contrat se signe avant l’embauche : indiquez une date de conclusion au plus tard le jour du début d’exécution.',
  pratiqueAvant: 'La formation pratique ne peut pas commencer avant le début d’exécution du contrat.',
  pratiqueTardive: 'La formation pratique doit commencer dans les 3 mois qui suivent le début d’exécution.',
  pratiqueApresFin: 'La formation pratique doit commencer avant la fin du contrat.',
  theorieTardive: 'La formation en CFA doit commencer dans les 3 mois qui suivent le début d’exécution.',
  theoriePrecoce: 'La formation en CFA peut commencer 3 mois au plus avant le début d’exécution du contrat.',
  theorieAvant:
    'La formation en CFA commence avant le contrat : vérifiez la situation de l’apprenti avant le contrat (stagiaire de la formation professionnelle, par exemple).',
  epreuvesAvant: 'La fin des épreuves doit suivre le début de la formation en CFA.',
  epreuvesAvantContrat: 'La fin des épreuves doit suivre le début du contrat : corrigez l’une de ces dates.',
  dureeFormation: (duree: string) =>
    `Vérifiez les dates de la formation : elle durerait ${duree}, de son début à la fin des épreuves.`,
  epreuvesApres: 'La fin des épreuves doit précéder la fin du contrat : prolongez-le ou corrigez cette date.',
  finTardive: 'Vérifiez la date de fin : elle dépasse de plus de 3 mois la fin des épreuves.',
  effetAvenant: 'Indiquez la date d’effet de l’avenant (JJ/MM/AAAA).',
  effetAvenantHors: 'L’avenant prend effet un jour du contrat, entre son début et sa fin.',
  numeroRequis: 'Indiquez le numéro du contrat que cet avenant modifie.',
  numeroConseille: 'Indiquez le numéro du contrat précédent si vous le connaissez.',
  premierContrat:
    'L’apprenti était déjà en contrat d’apprentissage : vérifiez le type de contrat (21, 22 ou 23 plutôt que 11).',
  transmission: (date: string) =>
    `Transmettez le dossier sans attendre : il devait l’être au plus tard le ${date} (5 jours ouvrables après le début du contrat).`,
  contratTermine: 'Vérifiez la date de fin : ce contrat est déjà terminé.',
  aidePerdue: (date: string) =>
    `L’aide à l’embauche suppose un contrat transmis au plus tard le ${date} : elle pourrait ne plus être versée.`,
  minutes: 'Indiquez les minutes entre 0 et 59.',
  heures: 'Indiquez la durée hebdomadaire en heures entières, puis en minutes.',
  heuresMax: 'La durée hebdomadaire ne peut pas dépasser 48 heures.',
  heuresMineur:
    'Un apprenti mineur travaille 35 heures par semaine au plus, hors chantiers de bâtiment, de travaux publics et d’espaces paysagers.',
  heuresMineurChantier: 'Même sur un chantier, un apprenti mineur travaille 40 heures par semaine au plus.',
  smcAbsent: 'Indiquez le salaire minimum conventionnel mensuel (SMC), pour 35 heures par semaine.',
  smcPeriodes: 'Saisissez la rémunération de chaque année : elle ne peut pas être calculée sur le SMC.',
  salaireMinimum: (montant: string) =>
    `Indiquez un salaire brut mensuel à l’embauche d’au moins ${montant}, le minimum légal.`,
  majoration:
    'La majoration de 15 points ne vise que les contrats d’un an au plus : elle n’est pas appliquée à celui-ci.',
  precedent:
    'Renseignez le contrat précédent : s’il a conduit au diplôme, la rémunération ne peut pas être inférieure.',
  anneesEffectuees: 'Indiquez un nombre entier d’années déjà effectuées, de 0 à 4.',
  repas: (montant: string) =>
    `Vérifiez la valeur du repas : la déduction est limitée à ${montant} par repas.`,
  logement: (montant: string) =>
    `Vérifiez la valeur du logement : les avantages déduits ne dépassent pas les trois quarts du salaire, soit ${montant} par mois.`,
  travauxDangereux:
    'L’apprenti est mineur : adressez la déclaration de dérogation à l’inspection du travail avant de l’affecter à ces travaux.',
  rncpInconnu: 'Vérifiez le code RNCP : notre référentiel ne le connaît pas.',
  rncpFerme: 'Choisissez une autre certification : celle-ci n’est pas ouverte à l’apprentissage.',
  rncpExpire:
    'Vérifiez le code RNCP auprès du CFA : cette certification n’était plus enregistrée à la date de conclusion.',
  diplomeRncp: (intitule: string, codeDiplome: string) =>
    `Vérifiez le code RNCP : il désigne « ${intitule} », qui n’est pas le diplôme de code ${codeDiplome}.`,
  diplomeVise: 'Vérifiez le diplôme visé : il ne correspond pas au code RNCP.',
  heuresFormation: 'Indiquez une durée de formation de 1 à 9 999 heures.',
  heuresDistance: 'Les heures à distance sont comprises dans la durée de la formation : indiquez-en moins.',
  heuresMinimales: (minimum: number) =>
    `Vérifiez la durée de la formation : au moins 25 % de la durée du contrat, soit environ ${minimum} heures.`,
  cfaInconnu:
    'Vérifiez le SIRET du CFA ou du lieu de formation : notre référentiel ne le connaît pas comme habilité.',
  interimSpecifique:
    'Choisissez « Entreprise de travail temporaire » comme employeur spécifique : le mode contractuel 3 lui est réservé.',
  interimIdcc: 'Vérifiez le code IDCC : celui des intérimaires est 2378.',
  secondMaitre:
    'Renseignez le maître d’apprentissage de l’entreprise utilisatrice comme second maître dès qu’il est connu.',
  experienceInconnue:
    'Indiquez l’expérience en travail temporaire du maître d’apprentissage de l’agence : le contrat doit la préciser.',
  experienceCourte:
    'Vérifiez l’expérience du maître d’apprentissage de l’agence : deux ans en travail temporaire sont demandés.',
  entrepriseUtilisatrice:
    'Indiquez le nom et le SIRET de l’entreprise utilisatrice dès qu’elle est connue : l’apprenti doit en être informé dans les 30 jours.',
  missionInconnue: 'Indiquez les dates de la mission dès qu’elles sont connues : 6 mois au moins.',
  missionCourte: 'La mission doit durer 6 mois au moins, temps de formation en CFA compris.',
  missionHorsContrat: 'Vérifiez les dates de la mission : elle doit se tenir pendant le contrat.',
} as const

/** French texts of the checks: each tells what to do. One entry per verdict. */

export const MESSAGES = {
  attestationMaitre:
    'Cochez l’attestation : le maître d’apprentissage répond à l’ensemble des critères d’éligibilité.',
  attestationPieces:
    'Cochez l’attestation : vous disposez de l’ensemble des pièces justificatives nécessaires au dépôt du contrat.',
  subrogation: 'Acceptez la subrogation : l’opérateur de compétences règle directement le CFA.',
  typeEmployeur: 'Choisissez un type d’employeur qui correspond au secteur (privé ou public) indiqué.',
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
  nirAbsentEtranger:
    'Indiquez le numéro de sécurité sociale (NIR) dès que l’apprenti en aura un, même provisoire.',
  nationalite:
    'Assurez-vous que l’apprenti est autorisé à travailler en France : le document vous sera demandé avec les pièces.',
  projet: 'Avant 30 ans, le projet de création ou de reprise d’entreprise n’a pas à être déclaré.',
  maitreMineur: (second: boolean) =>
    `Choisissez un ${second ? 'second ' : ''}maître d’apprentissage majeur au début du contrat.`,
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
  heuresMineur:
    'Un apprenti mineur travaille 35 heures par semaine au plus, hors chantiers de bâtiment, de travaux publics et d’espaces paysagers.',
  heuresMineurActivite:
    'Un apprenti mineur travaille 35 heures par semaine au plus. Sur un chantier de bâtiment, de travaux publics ou d’espaces paysagers, il peut en travailler 40 : indiquez le code APE de l’entreprise où il travaille.',
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

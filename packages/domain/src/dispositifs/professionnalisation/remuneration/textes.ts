/** French texts of the pay: what to do when it cannot be computed, and why it is what it is. */
export const ENTREE = {
  dateAbsente: {
    dateNaissance: 'Indiquez la date de naissance du salarié (JJ/MM/AAAA) pour calculer sa rémunération.',
    dateDebut: 'Indiquez la date de début d’exécution du contrat (JJ/MM/AAAA) pour calculer la rémunération.',
    dateFin: 'Indiquez la date de fin du contrat (JJ/MM/AAAA) pour calculer la rémunération.',
  },
  nature: 'Choisissez la nature du contrat pour calculer la rémunération.',
  diplome: 'Choisissez le diplôme ou titre le plus élevé obtenu pour calculer la rémunération.',
  finAvantDebut: 'Indiquez une date de fin postérieure au début du contrat.',
  tropLong: (annees: number) => `Vérifiez la date de fin : le contrat dépasserait ${annees} ans.`,
  naissanceApresDebut: 'Vérifiez la date de naissance : elle doit précéder le début du contrat.',
  smicInconnu: 'Vérifiez la date de début : le SMIC de cette date n’est pas connu du service.',
  dureeHebdo: 'Indiquez une durée hebdomadaire comprise entre 1 minute et 48 heures.',
  minimum: 'Vérifiez le minimum conventionnel mensuel : un montant pour 35 heures par semaine.',
} as const

/** Why the pay is what it is: one entry per rule, the figures given as text already. */
export const EXPLICATIONS = {
  smic: (f: { depuis: string; horaire: string; mensuel: string; territoire: string }) => ({
    titre: 'SMIC retenu',
    texte: `SMIC ${f.territoire} en vigueur au début du contrat, depuis le ${f.depuis} : ${f.horaire} de l’heure, soit ${f.mensuel} par mois pour 35 heures.`,
  }),
  grille: (f: { age: string; tranche: string; taux: string }) => ({
    titre: 'Taux selon l’âge et le diplôme',
    texte: `Au début du contrat, le salarié a ${f.age} (${f.tranche}) : la grille donne ${f.taux} du SMIC. Le taux ne change pas avec l’année du contrat, seulement avec l’âge.`,
  }),
  adulte: () => ({
    titre: '26 ans et plus',
    texte:
      'À partir de 26 ans, le SMIC est dû en entier, et au moins 85 % du minimum conventionnel de l’emploi. Le diplôme ne compte plus.',
  }),
  diplome: (f: { libelle: string; majore: boolean }) => ({
    titre: 'Diplôme retenu',
    texte: f.majore
      ? `« ${f.libelle} » : le taux le plus élevé s’applique, celui des titres et diplômes professionnels de niveau bac ou plus, et de l’enseignement supérieur.`
      : `« ${f.libelle} » : le taux de base s’applique. Le taux le plus élevé suppose un titre ou diplôme professionnel de niveau bac ou plus, ce que le bac général n’est pas.`,
  }),
  diplomePrecise: (f: { libelle: string; professionnel: boolean }) => ({
    titre: 'Diplôme retenu',
    texte: `« ${f.libelle} » : vous avez indiqué qu’il ${f.professionnel ? 'est' : 'n’est pas'} à finalité professionnelle, ce qui donne le taux ${f.professionnel ? 'le plus élevé' : 'de base'}.`,
  }),
  diplomeAPreciser: (f: { libelle: string }) => ({
    titre: 'Diplôme à préciser',
    texte: `« ${f.libelle} » : le taux dépend de sa finalité professionnelle, et aucun texte ne tranche pour tous. Sans réponse de votre part, le taux le plus élevé est retenu, pour ne jamais payer moins que le minimum.`,
  }),
  diplomeEnCours: () => ({
    titre: 'Diplôme obtenu pendant le contrat',
    texte:
      'Le diplôme retenu est celui que le salarié a à la conclusion du contrat. S’il en obtient un autre ensuite, le texte permet de soutenir que le taux monte : un avenant peut le prévoir.',
  }),
  age21: (f: { anniversaire: string; effet: string }) => ({
    titre: 'Passage à 21 ans',
    texte: `Le salarié atteint 21 ans le ${f.anniversaire} : le nouveau taux s’applique le premier jour du mois suivant, le ${f.effet}.`,
  }),
  age18: (f: { anniversaire: string; effet: string }) => ({
    titre: 'Passage à 18 ans',
    texte: `Le salarié atteint 18 ans le ${f.anniversaire}. L’accord du travail temporaire ne dit pas quel jour son taux s’applique : nous retenons le premier jour du mois suivant, le ${f.effet}, comme pour les autres âges.`,
  }),
  age26: (f: { anniversaire: string; effet: string }) => ({
    titre: 'Passage à 26 ans',
    texte: `Le salarié atteint 26 ans le ${f.anniversaire}. L’usage applique le SMIC entier le premier jour du mois suivant, le ${f.effet} ; le texte, qui ne reporte que le passage à 21 ans, permet de soutenir qu’il est dû dès l’anniversaire.`,
  }),
  premierDuMois: (f: { anniversaire: string; effet: string }) => ({
    titre: 'Anniversaire le premier du mois',
    texte: `Le texte dit « le premier jour du mois suivant le jour » de l’anniversaire : pour le ${f.anniversaire}, nous lisons le ${f.effet}. On peut aussi lire le jour même.`,
  }),
  ageAuDebut: (f: { age: number; anniversaire: string }) => ({
    titre: `${f.age} ans au début du contrat`,
    texte: `Le salarié a eu ${f.age} ans le ${f.anniversaire}, le mois même du début du contrat : nous retenons son âge réel au premier jour. On peut aussi lire que le taux n’en tient compte que le mois suivant.`,
  }),
  branche: (f: { minimum: string; part: string; smic: string }) => ({
    titre: '85 % du minimum conventionnel',
    texte: `85 % de ${f.minimum} font ${f.part}, plus que le SMIC (${f.smic}) : c’est ce montant qui est dû à partir de 26 ans.`,
  }),
  brancheEcartee: (f: { minimum: string; part: string; smic: string }) => ({
    titre: '85 % du minimum conventionnel',
    texte: `85 % de ${f.minimum} font ${f.part}, moins que le SMIC (${f.smic}) : c’est le SMIC qui est dû.`,
  }),
  brancheInconnue: () => ({
    titre: 'Minimum conventionnel non renseigné',
    texte:
      'À partir de 26 ans, la rémunération ne peut pas être inférieure à 85 % du minimum conventionnel de l’emploi : indiquez-le pour que le calcul en tienne compte. Ici, seul le SMIC est compté.',
  }),
  interim: () => ({
    titre: 'Accord de branche du travail temporaire',
    texte:
      'De 18 à 25 ans, l’accord de branche du travail temporaire sur la formation donne 70 % du SMIC en période de formation, ou 80 % avec un titre de niveau bac professionnel ou plus, sans seuil à 21 ans. Nous l’appliquons à toutes les agences, sans avoir pu lire son arrêté d’extension.',
  }),
  interimMineur: () => ({
    titre: 'Avant 18 ans',
    texte:
      'L’accord de branche du travail temporaire ne fixe rien avant 18 ans : le taux est celui de la loi, 55 % ou 65 % du SMIC.',
  }),
  interimAdulte: () => ({
    titre: 'Minimum de l’emploi visé',
    texte:
      'En travail temporaire, le minimum conventionnel dont 85 % sont dus est celui de l’emploi auquel la formation prépare.',
  }),
  missions: () => ({
    titre: 'Pendant les missions',
    texte:
      'Ces montants valent pour les périodes de formation. En mission, le salarié reçoit ce que percevrait, après période d’essai, un salarié de l’entreprise utilisatrice de même qualification au même poste.',
  }),
  releves: (f: { montants: readonly { date: string; montant: string }[] }) => ({
    titre: 'Relèvements du SMIC',
    texte: `Chaque relèvement du SMIC relève le minimum dès son entrée en vigueur : ${f.montants.map(({ date, montant }) => `${montant} à partir du ${date}`).join(', ')}.`,
  }),
  dureeHebdo: (f: { duree: string }) => ({
    titre: 'Durée hebdomadaire',
    texte: `Le montant mensuel est calculé pour ${f.duree} par semaine, à proportion de 35 heures, sans majoration pour heures supplémentaires.`,
  }),
  branches: () => ({
    titre: 'Plus que la loi',
    texte:
      'Un accord de branche ou le contrat peut prévoir davantage. Le salaire inclut les primes et accessoires.',
  }),
  arrondi: () => ({
    titre: 'Arrondi',
    texte:
      'La loi ne dit pas comment arrondir : le montant est arrondi au centime supérieur, pour ne jamais être inférieur au pourcentage légal.',
  }),
} as const

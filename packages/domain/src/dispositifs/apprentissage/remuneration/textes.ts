/** French texts of the pay: what to do when it cannot be computed, and why it is what it is. */
export const TEXTES = {
  dateAbsente: {
    dateNaissance: 'Indiquez la date de naissance de l’apprenti (JJ/MM/AAAA) pour calculer sa rémunération.',
    dateDebut: 'Indiquez la date de début d’exécution du contrat (JJ/MM/AAAA) pour calculer la rémunération.',
    dateFin: 'Indiquez la date de fin du contrat (JJ/MM/AAAA) pour calculer la rémunération.',
  },
  dateInvalide: 'Indiquez une date qui existe, au format JJ/MM/AAAA.',
  finAvantDebut: 'Indiquez une date de fin postérieure au début du contrat.',
  tropLong: (annees: number) => `Vérifiez la date de fin : le contrat dépasserait ${annees} ans.`,
  naissanceApresDebut: 'Vérifiez la date de naissance : elle doit précéder le début du contrat.',
  smicInconnu: 'Vérifiez la date de début : le SMIC de cette date n’est pas connu du service.',
  dureeHebdo: 'Indiquez une durée hebdomadaire comprise entre 1 minute et 48 heures.',
  anneesDejaEffectuees: 'Indiquez un nombre entier d’années déjà effectuées, entre 0 et 10.',
  smcAbsent: 'Indiquez le salaire minimum conventionnel mensuel (SMC), pour 35 heures par semaine.',
  precedentInvalide: 'Vérifiez le dernier taux et le dernier salaire du contrat précédent.',
} as const

/** Why the pay is what it is: one function per rule, the figures given as text already. */
export const EXPLICATIONS = {
  smic: (f: { depuis: string; horaire: string; mensuel: string; territoire: string }) => ({
    titre: 'SMIC retenu',
    texte: `SMIC ${f.territoire} en vigueur au début du contrat, depuis le ${f.depuis} : ${f.horaire} de l’heure, soit ${f.mensuel} par mois pour 35 heures. Chaque relèvement du SMIC pendant le contrat relève aussi la rémunération.`,
  }),
  grille: (f: { age: string; tranche: string; annee: number; taux: string }) => ({
    titre: 'Taux selon l’âge et l’année d’exécution',
    texte: `Au début du contrat, l’apprenti a ${f.age} (${f.tranche}) : la grille donne ${f.taux} pour l’année ${f.annee}.`,
  }),
  annee: (f: { date: string }) => ({
    titre: 'Changement d’année',
    texte: `Le taux change à la date anniversaire du début d’exécution, le ${f.date} pour la première fois, et non à la rentrée du CFA.`,
  }),
  age: (f: { age: number; anniversaire: string; effet: string }) => ({
    titre: `Passage à ${f.age} ans`,
    texte: `L’apprenti atteint ${f.age} ans le ${f.anniversaire} : le nouveau taux s’applique le premier jour du mois suivant, le ${f.effet}.`,
  }),
  moins16: () => ({
    titre: 'Moins de 16 ans',
    texte: 'Avant 16 ans, la rémunération est celle des apprentis de 16 et 17 ans.',
  }),
  smcRetenu: (f: { smc: string; smic: string }) => ({
    titre: 'Salaire minimum conventionnel (SMC)',
    texte: `À partir de 21 ans, le taux s’applique au SMC (${f.smc}), plus favorable que le SMIC (${f.smic}).`,
  }),
  smcEcarte: (f: { smc: string; smic: string }) => ({
    titre: 'SMIC retenu plutôt que le SMC',
    texte: `Le SMC indiqué (${f.smc}) n’est pas supérieur au SMIC (${f.smic}) : le SMIC est retenu.`,
  }),
  smcAvant21: () => ({
    titre: 'SMC avant 21 ans',
    texte: 'Avant 21 ans, le taux minimal s’applique au SMIC ; le SMC ne le remplace qu’à partir de 21 ans.',
  }),
  cycle: (f: { annees: number }) => ({
    titre: 'Cycle réduit',
    texte: `L’apprenti est considéré comme ayant déjà accompli ${f.annees} ${f.annees > 1 ? 'années' : 'année'} du cycle : sa rémunération commence à l’année ${f.annees + 1}.`,
  }),
  majoration15: (f: { annee: number }) => ({
    titre: 'Majoration de 15 points',
    texte: `Contrat d’un an au plus, préparant un diplôme de même niveau en rapport direct avec le précédent : 15 points s’ajoutent au taux de la dernière année du parcours précédent (année ${f.annee}), sans dépasser 100 % du SMIC.`,
  }),
  majoration15Ecartee: () => ({
    titre: 'Majoration de 15 points non appliquée',
    texte: 'La majoration de 15 points ne vise que les contrats d’un an au plus : celui-ci est plus long.',
  }),
  licencePro: () => ({
    titre: 'Licence professionnelle',
    texte: 'L’apprenti qui prépare une licence professionnelle est rémunéré au taux de la deuxième année.',
  }),
  rqth: () => ({
    titre: 'Prolongation pour un travailleur handicapé',
    texte: 'Pendant l’année de prolongation, 15 points s’ajoutent au taux de la dernière année du contrat.',
  }),
  prolongation: (f: { date: string }) => ({
    titre: 'Prolongation',
    texte: `À partir du ${f.date}, le taux reste celui de la dernière année qui précède la prolongation.`,
  }),
  precedent: (f: { taux: string; memeEmployeur: boolean }) => ({
    titre: 'Contrat précédent',
    texte: f.memeEmployeur
      ? `Le contrat précédent, chez le même employeur, a conduit au diplôme : la rémunération ne peut être inférieure à celle perçue la dernière année (au moins ${f.taux}), sauf si l’âge de l’apprenti donne mieux.`
      : `Le contrat précédent, chez un autre employeur, a conduit au diplôme : la rémunération ne peut être inférieure à celle à laquelle l’apprenti pouvait prétendre la dernière année (${f.taux}), sauf si son âge donne mieux.`,
  }),
  dureeHebdo: (f: { duree: string }) => ({
    titre: 'Durée hebdomadaire',
    texte: `Le montant mensuel est calculé pour ${f.duree} par semaine, à proportion de 35 heures, sans majoration pour heures supplémentaires.`,
  }),
  arrondi: () => ({
    titre: 'Arrondi',
    texte:
      'La loi ne dit pas comment arrondir : le montant est arrondi au centime supérieur, pour ne jamais être inférieur au pourcentage légal.',
  }),
} as const

/** Lines of pay typed by hand: what to do. */
export const VERIFICATION = {
  aucune: 'Ajoutez au moins une période de rémunération, ou revenez au calcul automatique.',
  debut: 'Indiquez la date de début de cette période (JJ/MM/AAAA).',
  fin: 'Indiquez la date de fin de cette période (JJ/MM/AAAA), après son début.',
  taux: 'Indiquez le taux de cette période, en pourcentage (par exemple 43).',
  base: 'Choisissez SMIC ou SMC pour cette période.',
  smc: 'Indiquez d’abord le montant mensuel du salaire minimum conventionnel (SMC).',
  annee:
    'Placez cette période dans une seule année d’exécution : l’année change à la date anniversaire du début du contrat.',
  deuxParAnnee: 'Gardez au plus deux périodes par année d’exécution : le Cerfa n’en prévoit pas davantage.',
  debutAttendu: (date: string) =>
    `Faites commencer cette période le ${date} : les périodes doivent se suivre et couvrir tout le contrat.`,
  finAttendue: (date: string) => `Faites finir la dernière période le ${date}, dernier jour du contrat.`,
  sousMinimum: (f: { plancher: string; base: string; debut: string; fin: string }) =>
    `Indiquez au moins ${f.plancher} du ${f.base} : c’est le minimum légal du ${f.debut} au ${f.fin}.`,
} as const

/** Names of the payments. */
export const ECHEANCES = {
  versement: (f: { annee: number; part: number; mois: number; participation: boolean }) => {
    const quand = f.mois === 0 ? 'avance de' : `${f.mois + 1}e mois,`
    const moins = f.participation ? ', participation de l’employeur déduite' : ''
    return `Année ${f.annee} : ${quand} ${f.part} %${moins}`
  },
  solde: (f: { annee: number; quand: 'fin' | 'suivante' | 'dixieme' }) => {
    const quand = {
      fin: 'solde, sur facture et attestation de réalisation',
      suivante: 'solde, avec l’avance de l’année suivante',
      dixieme: '10e mois, solde',
    }[f.quand]
    return `Année ${f.annee} : ${quand}`
  },
} as const

/** Said beside any figure that is not official. */
const mention = (exemple: boolean) => (exemple ? ' (exemple, non officiel)' : '')

/** Why the level is what it is. */
export const EXPLICATIONS = {
  certification: (f: { intitule: string; rncp: string; niveau: number | null }) => ({
    titre: 'Certification visée',
    texte: `${f.intitule}, RNCP ${f.rncp}${f.niveau === null ? '' : `, niveau ${f.niveau}`}.`,
  }),
  branche: (f: { cpne: string; montant: string; depuis: string; exemple: boolean }) => ({
    titre: 'Niveau fixé par la branche',
    texte: `${f.montant} par an, fixé par la ${f.cpne} pour les contrats conclus depuis le ${f.depuis}${mention(f.exemple)}.`,
  }),
  carence: (f: { cpne: string; montant: string; depuis: string; exemple: boolean }) => ({
    titre: 'Niveau fixé par décret',
    texte: `${f.montant} par an : faute de décision conforme de la ${f.cpne}, le niveau est fixé par décret pour les contrats conclus depuis le ${f.depuis}${mention(f.exemple)}.`,
  }),
  amorcage: (f: { montant: string; niveau: number | null; exemple: boolean }) => ({
    titre: 'Valeur d’amorçage',
    texte: `Aucun niveau n’est encore fixé pour cette certification et cette branche : un forfait de ${f.montant} par an (niveau ${f.niveau}) est versé, puis régularisé${mention(f.exemple)}.`,
  }),
  indeterminee: (f: { manque: 'certification' | 'cpne' | 'niveau' }) => ({
    titre: 'Niveau à déterminer',
    texte: {
      certification:
        'Notre référentiel ne connaît pas cette certification : vérifiez le code diplôme ou le code RNCP. Le niveau sera confirmé par votre gestionnaire.',
      cpne: 'Notre référentiel ne rattache pas cette convention collective (IDCC) à une branche : vérifiez le code. Le niveau sera confirmé par votre gestionnaire.',
      niveau:
        'Notre référentiel ne dit pas le niveau de prise en charge de cette certification pour cette branche à cette date : il sera confirmé par votre gestionnaire.',
    }[f.manque],
  }),
  distance: (f: { avant: string; apres: string }) => ({
    titre: 'Formation à distance',
    texte: `Au moins 80 % des heures sont à distance : le niveau est minoré de 20 %, sans descendre sous 4 000 €, soit ${f.apres} au lieu de ${f.avant}.`,
  }),
  rqth: () => ({
    titre: 'Apprenti en situation de handicap',
    texte:
      'Une majoration de 4 000 € au plus peut s’ajouter, selon les besoins d’accompagnement évalués par le CFA. Elle n’est pas comprise dans ce total.',
  }),
  prorataJours: (f: { jours: number; total: string }) => ({
    titre: 'Calcul au jour près',
    texte: `Le contrat dure ${f.jours} jours : chaque année complète vaut le niveau annuel, l’année incomplète est comptée en 365es, soit ${f.total} au total.`,
  }),
  prorataMois: (f: { total: string }) => ({
    titre: 'Calcul au mois entamé',
    texte: `Contrat conclu avant le 1er juillet 2025 : chaque mois commencé est dû en entier, soit ${f.total} au total.`,
  }),
  participation: (f: { montant: string }) => ({
    titre: 'Participation de l’employeur',
    texte: `Le CFA facture ${f.montant} à l’employeur à l’issue des 45 premiers jours en entreprise ; ce montant est déduit du premier versement.`,
  }),
  sansParticipation: () => ({
    titre: 'Participation de l’employeur',
    texte: 'Aucune participation n’est due : la certification est d’un niveau inférieur à 6.',
  }),
  dureeReduite: () => ({
    titre: 'Durée réduite',
    texte:
      'Contrat de moins d’un an après réduction de durée : le montant peut être majoré de 10 %, sans dépasser le niveau annuel.',
  }),
} as const

/** The hiring aid, for information. */
export const AIDE = {
  aide_unique: (f: { montant: string; avant: string }) => ({
    titre: 'Aide unique à l’embauche',
    texte: `L’État peut verser à l’employeur ${f.montant} au plus la première année, si le contrat est transmis à l’opérateur de compétences au plus tard le ${f.avant}.`,
  }),
  aide_exceptionnelle: (f: { montant: string; avant: string }) => ({
    titre: 'Aide exceptionnelle à l’embauche 2026',
    texte: `L’État peut verser à l’employeur ${f.montant} au plus la première année, si le contrat est transmis à l’opérateur de compétences au plus tard le ${f.avant}.`,
  }),
} as const

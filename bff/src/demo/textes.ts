export interface Motifs {
  readonly annulation: string
  readonly piece: string
  readonly refus: string
  readonly rupture: string
  /** What is asked about a document, the answer, and what is asked next. */
  readonly fil: readonly [question: string, reponse: string, suite: string]
}

/** What people of the demo gave as reasons, by kind of contract. */
export const MOTIFS: Readonly<Record<string, Motifs>> = {
  apprentissage: {
    annulation: 'L’apprenti a renoncé au contrat.',
    piece: 'La dernière page n’est pas signée par le CFA.',
    refus: 'La durée de la formation est inférieure à 25 % de la durée du contrat (art. L. 6211-2).',
    rupture: 'Rupture d’un commun accord après la période de 45 jours.',
    fil: [
      'Bonjour, la dernière page doit être signée par le CFA. Pouvez-vous déposer une nouvelle version\u00a0?',
      'Bonjour, nous avons renvoyé la convention au CFA. Nous la déposerons dès son retour, merci.',
      'Merci. Déposez-la dans ce dossier\u00a0: l’instruction reprendra aussitôt.',
    ],
  },
  professionnalisation: {
    annulation: 'Le salarié a renoncé au contrat.',
    piece: 'Le programme de la formation n’indique pas les modalités d’évaluation (art. D. 6325-11).',
    refus: 'La qualification visée ne fait pas partie des priorités de la branche (art. D. 6325-2).',
    rupture: 'Rupture d’un commun accord, après l’abandon de la formation.',
    fil: [
      'Bonjour, le programme doit indiquer comment le salarié est évalué. Pouvez-vous le demander à l’organisme de formation\u00a0?',
      'Bonjour, la demande est faite. L’organisme nous répond cette semaine.',
      'Merci. Déposez le nouveau programme dans ce dossier dès que vous l’avez.',
    ],
  },
}

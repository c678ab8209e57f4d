/** What a rupture asks of each party. */
export const DEMARCHES = {
  ecritLibre:
    'Constatez la rupture par écrit. Pendant les 45 premiers jours en entreprise, chacun peut rompre sans motif ni indemnité, sauf clause contraire du contrat.',
  accord: (f: { mineur: boolean }) =>
    `Signez avec l’apprenti(e)${f.mineur ? ' et son représentant légal' : ''} un accord écrit de rupture.`,
  licenciement:
    'Prononcez la rupture sous la forme d’un licenciement, pour force majeure, faute grave, inaptitude constatée par le médecin du travail ou exclusion définitive du CFA. Après les 45 premiers jours en entreprise, l’employeur ne peut pas rompre seul pour un autre motif.',
  mediateur: (f: { mineur: boolean }) =>
    `Avant de rompre, l’apprenti(e) saisit le médiateur, attend au moins 5 jours pour vous en informer, puis au moins 7 jours de plus.${
      f.mineur ? ' Son représentant légal signe l’acte de rupture avec lui ou elle.' : ''
    }`,
  autre:
    'Constatez la rupture par écrit, selon sa cause\u00a0: obtention du diplôme (annoncée par écrit au moins un mois avant), liquidation judiciaire, décès.',
  centre:
    'Notifiez la rupture au directeur du CFA, sans attendre. La lettre est prête, à télécharger ci-dessous.',
  papiers:
    'Remettez à l’apprenti(e) son certificat de travail, son reçu pour solde de tout compte et son attestation destinée à France Travail.',
  suite:
    'Le CFA permet à l’apprenti(e) de suivre sa formation théorique six mois encore et l’aide à trouver un nouvel employeur.',
  solde:
    'Le CFA demande le solde du financement, avec sa facture et l’attestation de réalisation de la formation. Passé ce délai, il n’est plus dû.',
} as const

export const SOLDE = {
  solde: 'Solde après la rupture, sur facture et attestation de réalisation',
  tropPercu: 'Trop-perçu à rendre à l’opérateur de compétences',
} as const

export const EXPLICATIONS_RUPTURE = {
  prorata: (f: { jours: number; du: string }) => ({
    titre: 'Contrat rompu avant son terme',
    texte: `Le contrat a duré ${f.jours} ${f.jours > 1 ? 'jours' : 'jour'}\u00a0: le financement est recalculé pour ce temps, soit ${f.du}. Ce qui était déjà exigible est gardé\u00a0; la différence fait le solde.`,
  }),
  participation: (f: { montant: string }) => ({
    titre: 'Participation de l’employeur',
    texte: `Rompu dans les 45 premiers jours en entreprise\u00a0: la participation est de la moitié du financement dû, 750\u00a0€ au plus, soit ${f.montant}.`,
  }),
  maintien: {
    titre: 'Formation poursuivie au CFA',
    texte:
      'Si l’apprenti(e) reste en formation au CFA, les versements continuent au prorata, jusqu’à son nouveau contrat et six mois au plus. Ils ne sont pas compris ici.',
  },
} as const

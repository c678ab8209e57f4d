/** What a rupture asks of each party. */
export const DEMARCHES = {
  essai: 'Constatez par écrit la fin de la période d’essai\u00a0: chacun peut y mettre fin librement.',
  accord: 'Signez avec le salarié ou la salariée un accord écrit de rupture.',
  employeur:
    'Vérifiez que la cause est permise\u00a0: un contrat à durée déterminée ne peut être rompu par l’employeur seul que pour faute grave, force majeure ou inaptitude constatée par le médecin du travail. Un contrat à durée indéterminée suit la procédure de licenciement.',
  salarie:
    'Le salarié ou la salariée annonce son départ par écrit\u00a0: faute d’accord, il ou elle justifie d’un contrat à durée indéterminée et respecte un préavis d’un jour par semaine de contrat, deux semaines au plus.',
  autre: 'Constatez la rupture par écrit, selon sa cause (force majeure, inaptitude, décès).',
  urssaf:
    'Signalez la rupture à l’Urssaf (ou à la MSA). La déclaration faite ici la signale à l’opérateur de compétences et aux services du ministère du travail.',
  organisme: 'Prévenez l’organisme de formation. La lettre est prête, à télécharger ci-dessous.',
  papiers:
    'Remettez au ou à la salarié(e) son certificat de travail, son reçu pour solde de tout compte et son attestation destinée à France Travail.',
  carte: 'La carte d’étudiant des métiers, si elle a été délivrée, est rendue à l’organisme de formation.',
  suite:
    'Si un accord de branche le prévoit, la formation d’une action de 12 mois au moins peut se poursuivre six mois, quand la rupture ne vient pas du ou de la salarié(e).',
} as const

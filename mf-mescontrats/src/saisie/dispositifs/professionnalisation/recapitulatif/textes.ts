/** Words of what the recap of a « contrat de professionnalisation » works out, and of what follows. */
export const recap = {
  remuneration: 'Rémunération calculée',
  duree: 'Durée du contrat',
  part: 'Part de la formation',
  financement: 'Prise en charge',
  public: 'Public',
  ensuite: [
    'Le contrat reçoit son numéro et le Cerfa EJ 20 est pré-rempli, prêt à imprimer et à signer.',
    'Vous déposez les pièces justificatives\u00a0: le Cerfa EJ 20 signé, le programme de la formation…',
    'Votre OPCO répond dans les 20\u00a0jours qui suivent la réception du dossier complet\u00a0; sans réponse, la prise en charge est réputée acceptée.',
  ],
} as const

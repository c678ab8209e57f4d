/** Words of the receipt. */
export const TEXTES_RECEPISSE = {
  titre: 'Récépissé de dépôt',
  dossier: 'Dossier n°',
  organisme: 'Opérateur de compétences',
  employeur: 'Employeur',
  siret: 'SIRET',
  contrat: 'Contrat',
  recus: 'Documents reçus',
  piece: 'Document',
  recu: 'Reçu le',
  empreinte: 'Empreinte SHA-256',
  version: (libelle: string, n: number) => (n > 1 ? `${libelle}, version ${n}` : libelle),
  manquants: 'Documents encore attendus',
  complet: (moment: string) =>
    `Le dernier document demandé a été reçu le ${moment}\u00a0: le dossier est complet.`,
  incomplet: 'Le dossier n’est pas encore complet\u00a0: le délai de réponse ne court pas.',
  valeur:
    'Ce récépissé atteste la date et l’heure de réception de chaque fichier par Mon espace, heure de Paris. Il ne préjuge ni de leur conformité, ni de la décision.',
  etabli: (moment: string) => `Établi le ${moment}`,
  pied: (numero: string) => `Récépissé de dépôt – dossier n° ${numero}`,
} as const

/** Words of the letter that tells of a rupture. */
export const TEXTES_RUPTURE = {
  titre: 'Notification de la rupture du contrat',
  organisme: 'Organisme de formation',
  objet: 'Objet\u00a0: ',
  notification: (du: string, personne: string) => `rupture ${du}${personne ? ` de ${personne}` : ''}`,
  bonjour: 'Madame, Monsieur,',
  corps: (du: string, date: string) =>
    `Nous vous notifions la rupture ${du} désigné ci-dessous, dont le dernier jour est le ${date}. L’opérateur de compétences en est informé.`,
  contrat: 'Contrat',
  conclusion: 'Conclu le',
  depot: 'N° de dépôt',
  dossier: 'Dossier n°',
  formation: 'Formation',
  fin: 'Dernier jour du contrat',
  auteur: 'Rupture',
  jours: 'Jours passés en entreprise',
  salutations: 'Nous vous prions d’agréer, Madame, Monsieur, nos salutations distinguées.',
  pour: (employeur: string) => `Pour ${employeur}`,
  signature: 'Date, nom, qualité et signature',
  pied: (numero: string) => `Notification de rupture – dossier n° ${numero}`,
} as const

export const selection = {
  choisir: (nom: string) => `Sélectionner ${nom || 'le contrat sans nom'}`,
  barre: 'Contrats sélectionnés',
  choisis: (n: number) => `${n}\u00a0contrat${n > 1 ? 's' : ''} sélectionné${n > 1 ? 's' : ''}.`,
  exporter: 'Exporter la sélection',
  fichier: (jour: string) => `selection-${jour}.xlsx`,
  trop: (max: number) => `Exportez-en ${max} au plus à la fois.`,
  vider: 'Tout désélectionner',
}

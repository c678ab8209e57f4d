/** Keys of the module's query cache: one place, so that a write knows what it makes stale. */
export const keys = {
  dossier: (id: string) => ['dossier', id] as const,
  controle: (id: string) => ['dossier', id, 'controle'] as const,
  historique: (id: string) => ['dossier', id, 'historique'] as const,
  dossiers: ['dossiers'] as const,
  entreprises: ['entreprises'] as const,
  entreprise: (siret: string) => ['entreprise', siret] as const,
  salaries: (siret: string, q: string) => ['entreprise', siret, 'salaries', q] as const,
  demande: (id: string) => ['demande', id] as const,
  priseEnCharge: (demande: unknown) => ['simulation', 'prise-en-charge', demande] as const,
}

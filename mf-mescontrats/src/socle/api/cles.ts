/** Keys of the module's query cache: every request about a dossier begins with `cles.dossier(id)`. */
export const cles = {
  dossier: (id: string) => ['dossier', id] as const,
  controle: (id: string) => ['dossier', id, 'controle'] as const,
  signature: (id: string) => ['dossier', id, 'signature'] as const,
  proposition: (id: string) => ['dossier', id, 'signature', 'proposition'] as const,
  echeancier: (id: string, version: number) => ['dossier', id, 'echeancier', version] as const,
  notifies: (id: string) => ['dossier', id, 'notifies'] as const,
  /** The contracts of a dossier: below every dossier's, whichever of them was written. */
  avenants: (id: string) => ['dossiers', 'avenants', id] as const,
  historique: (id: string) => ['dossier', id, 'historique'] as const,
  /** Every list, whatever its filters. */
  listes: ['dossiers'] as const,
  comptes: (affectation: string | undefined) => ['dossiers', 'comptes', affectation] as const,
  comptesListe: (filtres: object) => ['dossiers', 'comptes-liste', filtres] as const,
  numero: (numero: string) => ['numero', numero] as const,
  liste: (filtres: object) => ['dossiers', filtres] as const,
  /** Never put what a person typed in a key that is kept: searches are forgotten as soon as nothing shows them. */
  recherche: (q: string, filtres: object) => ['dossiers', 'recherche', q, filtres] as const,
  /** Below every list: what changes one changes them. */
  figures: (etendue: object) => ['dossiers', 'figures', etendue] as const,
  /** Below every list: a save may name somebody new. */
  tiers: ['dossiers', 'tiers'] as const,
  entreprises: ['entreprises'] as const,
  entreprise: (siret: string) => ['entreprise', siret] as const,
  gestionnaires: ['gestionnaires'] as const,
  collegues: (siret: string) => ['collegues', siret] as const,
  guichets: ['guichets'] as const,
  vues: ['vues'] as const,
  demande: (id: string) => ['demande', id] as const,
  priseEnCharge: (id: string, version: number) => ['dossier', id, 'prise-en-charge', version] as const,
  simulationPriseEnCharge: (demande: unknown) => ['simulation', 'prise-en-charge', demande] as const,
}

/** Addresses of the module's pages, without the host's base path. */
export const chemins = {
  liste: '/mes-contrats',
  /** Starts a contract: asks which establishment where there are several, then opens the draft. */
  nouveau: '/mes-contrats/nouveau',
  /** Several contracts from one file. */
  import: '/mes-contrats/import',
  instruction: '/mes-contrats/instruction',
  dossier: (id: string) => `/mes-contrats/dossiers/${encodeURIComponent(id)}`,
  /** The entry where it was left. */
  reprise: (id: string) => `/mes-contrats/dossiers/${encodeURIComponent(id)}/saisie`,
  saisie: (id: string, ecran = 'employeur') =>
    `/mes-contrats/dossiers/${encodeURIComponent(id)}/saisie/${ecran}`,
} as const

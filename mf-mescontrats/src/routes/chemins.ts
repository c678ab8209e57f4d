/** The six screens of the entry, in order; each is the last part of its address. */
export const ECRANS = ['employeur', 'apprenti', 'contrat', 'recapitulatif', 'cerfa', 'pieces'] as const
export type Ecran = (typeof ECRANS)[number]

/** True for the name of one of the six screens. */
export function isEcran(nom: string | undefined): nom is Ecran {
  return ECRANS.some((ecran) => ecran === nom)
}

/** Addresses of the module's pages, without the host's base path. */
export const chemins = {
  accueil: '/mes-contrats',
  /** Starts a contract: asks which establishment where there are several, then opens the draft. */
  nouveau: '/mes-contrats/nouveau',
  /** Several contracts from one file. */
  import: '/mes-contrats/import',
  instruction: '/mes-contrats/instruction',
  dossier: (id: string) => `/mes-contrats/dossiers/${encodeURIComponent(id)}`,
  saisie: (id: string, ecran: Ecran = 'employeur') =>
    `/mes-contrats/dossiers/${encodeURIComponent(id)}/saisie/${ecran}`,
} as const

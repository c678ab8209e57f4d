/** The kind of contract that an address means when it names none. */
export const TYPE_PAR_DEFAUT = 'apprentissage'

/** An address of a kind of contract, and what else it says. */
function of(path: string, type: string, autres: Readonly<Record<string, string>> = {}): string {
  const search = new URLSearchParams({ ...(type === TYPE_PAR_DEFAUT ? {} : { type }), ...autres })
  return search.size > 0 ? `${path}?${search}` : path
}

/** Addresses of the module's pages, without the host's base path. */
export const chemins = {
  liste: '/mes-contrats',
  /** The list of a kind of contract, its drafts alone. */
  listeDe: (type: string) => of('/mes-contrats', type),
  brouillonsDe: (type: string) => of('/mes-contrats', type, { etat: 'brouillon' }),
  /** Starts a contract: asks which establishment where there are several, then opens the draft. */
  nouveau: (type = TYPE_PAR_DEFAUT) => of('/mes-contrats/nouveau', type),
  /** The same, the kinds compared first: nothing begins before it is asked to. */
  comparer: (type = TYPE_PAR_DEFAUT) => of('/mes-contrats/nouveau', type, { comparer: 'oui' }),
  /** Several contracts of a kind from one file. */
  import: (type = TYPE_PAR_DEFAUT) => of('/mes-contrats/import', type),
  /** Counts of the dossiers one may see. */
  chiffres: '/mes-contrats/chiffres',
  instruction: '/mes-contrats/instruction',
  dossier: (id: string) => `/mes-contrats/dossiers/${encodeURIComponent(id)}`,
  /** The same contract for several people, from a table. */
  copies: (id: string) => `/mes-contrats/dossiers/${encodeURIComponent(id)}/copies`,
  /** Who signs the contract online, and where each stands. */
  signature: (id: string) => `/mes-contrats/dossiers/${encodeURIComponent(id)}/signature`,
  /** Several contracts sent to be signed online, those chosen in the list. */
  signatures: '/mes-contrats/signatures',
  /** Declares that the contract ended before its term. */
  rupture: (id: string) => `/mes-contrats/dossiers/${encodeURIComponent(id)}/rupture`,
  /** Declares what changes in a granted contract. */
  avenant: (id: string) => `/mes-contrats/dossiers/${encodeURIComponent(id)}/avenant`,
  /** The entry where it was left. */
  reprise: (id: string) => `/mes-contrats/dossiers/${encodeURIComponent(id)}/saisie`,
  saisie: (id: string, ecran = 'employeur') =>
    `/mes-contrats/dossiers/${encodeURIComponent(id)}/saisie/${ecran}`,
} as const

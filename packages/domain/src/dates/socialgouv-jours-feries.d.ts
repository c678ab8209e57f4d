declare module '@socialgouv/jours-feries' {
  /** Names to local midnights; used by the tests only, as a second opinion. */
  export default function joursFeries(annee: number, options?: { alsace?: boolean }): Record<string, Date>
}

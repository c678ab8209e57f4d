/** A page the shell shows itself. */
export interface ShellPage {
  path: string
  titre: string
  /** True when only a signed-in person may see it. */
  session: boolean
}

/** The shell's own pages; every other path belongs to a module. */
const shellPages: readonly ShellPage[] = [
  { path: '/accueil', titre: 'Accueil entreprise', session: true },
  { path: '/coordonnees', titre: 'Coordonnées des assistants de gestion', session: false },
  { path: '/statut', titre: 'État du service', session: false },
  { path: '/mentions-legales', titre: 'Mentions légales', session: false },
  { path: '/donnees-personnelles', titre: 'Données personnelles', session: false },
  { path: '/accessibilite', titre: 'Accessibilité', session: false },
]

/** The shell's page at a path, if it is one. */
export const shellPageAt = (pathname: string): ShellPage | undefined =>
  shellPages.find(({ path }) => path === pathname)

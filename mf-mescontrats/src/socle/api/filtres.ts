import type { Affectation, Auteur, EtapeDossier, EtatDossier, Tri } from '@mon-espace/domain/api'

/** What narrows and orders a list of dossiers; kept in the address of the page. */
export interface Filtres {
  type?: string
  etat?: EtatDossier
  etape?: EtapeDossier
  /** Month of the beginning, `2026-09`. */
  debut?: string
  auteur?: Auteur
  siret?: string
  /** SIRET of the training centre, of the user company. */
  centre?: string
  utilisatrice?: string
  tri?: Tri
  affectation?: Affectation
  guichet?: string
}

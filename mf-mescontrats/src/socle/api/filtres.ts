import type { Affectation, EtatDossier, Tri } from '@mon-espace/domain/api'

/** What narrows and orders a list of dossiers; kept in the address of the page. */
export interface Filtres {
  type?: string
  etat?: EtatDossier
  siret?: string
  tri?: Tri
  affectation?: Affectation
  guichet?: string
}

import { EtatDossier, Tri } from '@mon-espace/domain/api'
import type { Filtres } from '../socle/api/filtres.ts'

/** Kind of contract shown when the address says none. */
export const TYPE_PAR_DEFAUT = 'apprentissage'

/** What needs action first. */
export const TRI_PAR_DEFAUT: Tri = 'echeance'

/**
 * The filters that an address holds, `?type=&etat=&tri=&siret=`. What nobody could have chosen (an old link, a hand-made
 * address) is left out rather than sent. The searched words are never part of it: they may be a name.
 */
export function filtresOf(search: URLSearchParams): Filtres {
  const etat = EtatDossier.safeParse(search.get('etat'))
  const tri = Tri.safeParse(search.get('tri'))
  const siret = search.get('siret') ?? ''
  const type = search.get('type') ?? ''
  return {
    type: /^[a-z_]{1,40}$/.test(type) ? type : TYPE_PAR_DEFAUT,
    tri: tri.success ? tri.data : TRI_PAR_DEFAUT,
    ...(etat.success ? { etat: etat.data } : {}),
    ...(/^\d{14}$/.test(siret) ? { siret } : {}),
  }
}

/** The query of the address for these filters, `''` where all are the usual ones. */
export function adresseOf({ type, etat, siret, tri }: Filtres): string {
  const search = new URLSearchParams()
  if (type && type !== TYPE_PAR_DEFAUT) search.set('type', type)
  if (etat) search.set('etat', etat)
  if (siret) search.set('siret', siret)
  if (tri && tri !== TRI_PAR_DEFAUT) search.set('tri', tri)
  return search.size ? `?${search}` : ''
}

/** True when something narrows the list beyond the kind of contract. */
export function isFiltre({ etat, siret }: Filtres): boolean {
  return etat !== undefined || siret !== undefined
}

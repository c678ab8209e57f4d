import { Auteur, EtapeDossier, EtatDossier, Mois, Tri } from '@mon-espace/domain/api'
import { TYPE_PAR_DEFAUT } from '../routes/chemins.ts'
import type { Filtres } from '../socle/api/filtres.ts'

/** What needs action first. */
export const TRI_PAR_DEFAUT: Tri = 'echeance'

/** Filters that are an establishment. */
const SIRETS = ['siret', 'centre', 'utilisatrice'] as const

function siretOf(search: URLSearchParams, nom: (typeof SIRETS)[number]): [string, string][] {
  const siret = search.get(nom) ?? ''
  return /^\d{14}$/.test(siret) ? [[nom, siret]] : []
}

/**
 * The filters that an address holds, `?type=&etape=&etat=&debut=&auteur=&tri=&siret=&centre=&utilisatrice=`.
 * What nobody could have chosen (an old link, a hand-made address) is left out rather than sent. The searched words are never part of it: they may be a name.
 */
export function filtresOf(search: URLSearchParams): Filtres {
  const etat = EtatDossier.safeParse(search.get('etat'))
  const etape = EtapeDossier.safeParse(search.get('etape'))
  const debut = Mois.safeParse(search.get('debut'))
  const auteur = Auteur.safeParse(search.get('auteur'))
  const tri = Tri.safeParse(search.get('tri'))
  const type = search.get('type') ?? ''
  return {
    type: /^[a-z_]{1,40}$/.test(type) ? type : TYPE_PAR_DEFAUT,
    tri: tri.success ? tri.data : TRI_PAR_DEFAUT,
    ...(etape.success ? { etape: etape.data } : {}),
    ...(etat.success ? { etat: etat.data } : {}),
    ...(debut.success ? { debut: debut.data } : {}),
    ...(auteur.success ? { auteur: auteur.data } : {}),
    ...Object.fromEntries(SIRETS.flatMap((nom) => siretOf(search, nom))),
  }
}

/** The query of the address for these filters, `''` where all are the usual ones. */
export function adresseOf(filtres: Filtres): string {
  const { type, etape, etat, debut, auteur, tri } = filtres
  const search = new URLSearchParams()
  if (type && type !== TYPE_PAR_DEFAUT) search.set('type', type)
  if (etape) search.set('etape', etape)
  if (etat) search.set('etat', etat)
  if (debut) search.set('debut', debut)
  if (auteur) search.set('auteur', auteur)
  for (const nom of SIRETS) if (filtres[nom]) search.set(nom, filtres[nom])
  if (tri && tri !== TRI_PAR_DEFAUT) search.set('tri', tri)
  return search.size ? `?${search}` : ''
}

/** True when something narrows the list beyond the kind of contract. */
export const isFiltre = ({ type: _, tri: __, ...choisis }: Filtres): boolean =>
  Object.keys(choisis).length > 0

/** The filters without those that narrow the list: its kind and its order stay. */
export const withoutChoix = ({ type, tri }: Filtres): Filtres => ({
  ...(type === undefined ? {} : { type }),
  ...(tri === undefined ? {} : { tri }),
})

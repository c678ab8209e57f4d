import type { EtatDossier } from '@mon-espace/domain/api'
import type { Filtres } from '../dossiers/api/filtres.ts'
import { chemins } from '../routes/chemins.ts'
import { vues } from './textes.ts'

/** What the queue shows: the dossiers of one state, or all. */
export type Vue = keyof typeof vues

/** What is to be decided: the queue's own view. */
export const A_INSTRUIRE = 'en_cours_instruction' satisfies Vue & EtatDossier

/** The view that an address names, `?vue=`; the queue's own for anything else. */
export function vueOf(search: URLSearchParams): Vue {
  const vue = search.get('vue') ?? ''
  return Object.hasOwn(vues, vue) ? (vue as Vue) : A_INSTRUIRE
}

/** The filters of a view, what is due first coming first. */
export function filtresOf(vue: Vue): Filtres {
  return vue === 'tous' ? { tri: 'echeance' } : { etat: vue, tri: 'echeance' }
}

/** Address of the queue in this view. */
export const adresseFile = (vue: Vue): string =>
  vue === A_INSTRUIRE ? chemins.instruction : `${chemins.instruction}?vue=${vue}`

/** Address of a dossier on the desk, with the view to come back to. */
export function adresseBureau(id: string, vue: Vue): string {
  const search = new URLSearchParams({ dossier: id })
  if (vue !== A_INSTRUIRE) search.set('vue', vue)
  return `${chemins.instruction}?${search}`
}

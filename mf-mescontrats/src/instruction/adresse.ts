import { Affectation, type EtatDossier } from '@mon-espace/domain/api'
import { chemins } from '../routes/chemins.ts'
import type { Filtres } from '../socle/api/filtres.ts'
import { vues } from './textes.ts'

/** The dossiers of one state, or all. */
export type VueInstruction = keyof typeof vues

/** What the queue shows. */
export interface FileInstruction {
  vue: VueInstruction
  /** Mine, or nobody's; everybody's without it. */
  affectation?: Affectation
  /** One desk's; every desk's without it. */
  guichet?: string
}

/** What is to be decided: the queue's own view. */
export const A_INSTRUIRE = 'en_cours_instruction' satisfies VueInstruction & EtatDossier

/** The queue that an address names, `?vue=&affectation=&guichet=`; the usual one for anything else. */
export function fileOf(search: URLSearchParams): FileInstruction {
  const vue = search.get('vue') ?? ''
  const affectation = Affectation.safeParse(search.get('affectation'))
  const guichet = search.get('guichet') ?? ''
  return {
    vue: Object.hasOwn(vues, vue) ? (vue as VueInstruction) : A_INSTRUIRE,
    ...(affectation.success ? { affectation: affectation.data } : {}),
    ...(/^[0-9a-f]{1,40}$/.test(guichet) ? { guichet } : {}),
  }
}

/** The filters of a queue, what is due first coming first. */
export function filtresOf({ vue, affectation, guichet }: FileInstruction): Filtres {
  return {
    tri: 'echeance',
    ...(vue === 'tous' ? {} : { etat: vue }),
    ...(affectation ? { affectation } : {}),
    ...(guichet ? { guichet } : {}),
  }
}

function parametres({ vue, affectation, guichet }: FileInstruction): URLSearchParams {
  const search = new URLSearchParams()
  if (vue !== A_INSTRUIRE) search.set('vue', vue)
  if (affectation) search.set('affectation', affectation)
  if (guichet) search.set('guichet', guichet)
  return search
}

/** Address of a queue. */
export function adresseFile(file: FileInstruction): string {
  const search = parametres(file)
  return search.size > 0 ? `${chemins.instruction}?${search}` : chemins.instruction
}

/** Address of a dossier on the desk, with the queue to come back to. */
export function adresseBureau(id: string, file: FileInstruction): string {
  return `${chemins.instruction}?${new URLSearchParams([['dossier', id], ...parametres(file)])}`
}

/** Where documents of one type are judged one after the other; without a type, where it is chosen. */
export const adresseVerification = (type = ''): string =>
  `${chemins.instruction}?${new URLSearchParams({ verifier: type })}`

/** The queue of a view that was kept. */
export function fileDeFiltres({ etat, affectation, guichet }: Filtres): FileInstruction {
  return {
    vue: etat !== undefined && Object.hasOwn(vues, etat) ? (etat as VueInstruction) : 'tous',
    ...(affectation ? { affectation } : {}),
    ...(guichet ? { guichet } : {}),
  }
}

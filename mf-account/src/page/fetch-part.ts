import { ApiProblem } from '@mon-espace/module-kit/api'
import { refus } from './textes.ts'

/**
 * Fetches a part of the module that was left out of its first download.
 * @throws {ApiProblem} `reseau_indisponible` when it cannot be had: for the person it is one and the same fault
 */
export async function fetchPart<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load()
  } catch {
    throw new ApiProblem({
      type: 'about:blank',
      title: refus.reseau.titre,
      status: 0,
      detail: refus.reseau.texte,
      code: 'reseau_indisponible',
      instance: '',
    })
  }
}

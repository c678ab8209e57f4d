import type { Controle } from '../api/dossiers.ts'

/** A verdict that prevents the validation. */
export function bloquant(code: string, chemin: string, message: string, article?: string): Controle {
  return { code, gravite: 'bloquant', chemin, message, ...(article ? { article } : {}) }
}

/** A verdict to read before going on; it prevents nothing. */
export function avertissement(code: string, chemin: string, message: string, article?: string): Controle {
  return { code, gravite: 'avertissement', chemin, message, ...(article ? { article } : {}) }
}

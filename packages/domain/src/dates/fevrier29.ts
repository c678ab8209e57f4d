import type { Explication } from '../explication.ts'
import type { DateIso } from './date-iso.ts'

/** Said of a pay that an age of somebody born on 29 February decides: no text says when that age is reached in a year without one. */
export function explainFevrier29(dateNaissance: DateIso): Explication[] {
  if (!dateNaissance.endsWith('-02-29')) return []
  return [
    {
      code: 'fevrier_29',
      article: null,
      titre: 'Naissance un 29 février',
      texte:
        'Aucun texte ne dit quand l’âge est atteint une année sans 29 février : nous retenons le 28, pour ne jamais payer moins que le minimum.',
    },
  ]
}

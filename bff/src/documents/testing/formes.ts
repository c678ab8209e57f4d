import { FA13 } from '../apprentissage/fa13.ts'
import { EJ20 } from '../professionnalisation/ej20.ts'
import { cerfaInput } from './example.ts'
import { ej20Input } from './example-ej20.ts'
import { officiel } from './officiel.ts'

/** Each form that we print, the blank it was taken off, and an example that fills it. */
export const FORMES = [
  { nom: FA13.edition.numero, forme: FA13, blank: officiel('cerfa-10103-14'), exemple: cerfaInput },
  { nom: EJ20.edition.numero, forme: EJ20, blank: officiel('cerfa-12434-05'), exemple: ej20Input },
] as const

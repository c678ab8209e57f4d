import type { Constat } from '../../../../controles/constat.ts'
import { bloquant } from '../../../../controles/constat.ts'
import { day } from '../../../../controles/lecture.ts'
import { ageAt } from '../../../../dates/age.ts'
import { startOrToday } from '../jour-de-reference.ts'
import type { Regle } from '../regle.ts'
import { MESSAGES } from '../textes.ts'

/** A maître d'apprentissage is of age on the first day. @source art. L6223-8-1 C. trav. */
export const majorite: Regle = (contrat, contexte) => {
  const date = startOrToday(contrat, contexte)
  const { maitre1, maitre2 } = contrat.maitres
  const check = (nom: string, naissance: string | null): Constat[] => {
    const jour = day(naissance)
    if (jour === null || ageAt(jour, date) >= 18) return []
    const message = MESSAGES.maitreMineur(nom === 'maitre2')
    return [bloquant('maitre_mineur', `maitres.${nom}.dateNaissance`, message, 'L6223-8-1')]
  }
  return [
    ...check('maitre1', maitre1.dateNaissance),
    ...check('maitre2', maitre2 ? maitre2.dateNaissance : null),
  ]
}

import { addDays } from '../dates/arithmetique.ts'
import type { DateIso } from '../dates/date-iso.ts'
import { formatDate } from '../formats/date.ts'
import type { TypeAvenant } from './types.ts'

/**
 * Why an amendment cannot take effect that day, in words; null where it can: on a day of the contract, or the day after its
 * term where it carries the contract on.
 * @source art. D6224-5 and D6325-13 C. trav.
 */
export function refuseEffet(
  { prolonge }: Pick<TypeAvenant, 'prolonge'>,
  effet: DateIso,
  { debut, fin }: { readonly debut: DateIso | null; readonly fin: DateIso | null },
): string | null {
  if (debut !== null && effet < debut)
    return `Indiquez une date à partir du ${formatDate(debut)}, début du contrat.`
  const limite = fin !== null && prolonge ? addDays(fin, 1) : fin
  if (limite === null || effet <= limite) return null
  return prolonge
    ? `Indiquez une date au plus tard le ${formatDate(limite)}, lendemain de la fin du contrat.`
    : `Indiquez une date au plus tard le ${formatDate(limite)}, fin du contrat.`
}

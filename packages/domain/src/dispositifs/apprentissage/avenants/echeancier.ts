import { addDays, addMonths } from '../../../dates/arithmetique.ts'
import type { DateIso } from '../../../dates/date-iso.ts'
import type { Echeance } from '../../../echeancier.ts'
import { formatDate } from '../../../formats/date.ts'
import { formatEuros } from '../../../formats/montant.ts'
import type { Financement } from '../../dispositif.ts'
import type { Contrat } from '../champs/sections.ts'
import { JOURS_AVANCE, MOIS_SOLDE } from '../prise-en-charge/echeancier.ts'
import { REGULARISATION, EXPLICATION_AVENANT as t } from './textes.ts'

const sum = (echeances: readonly Echeance[]) =>
  echeances.reduce((total, { montantCentimes }) => total + montantCentimes, 0)

/**
 * The funding of a contract once an amendment changed its term or its level. What was due by the day it was accepted stays as it was;
 * what follows is that of the new length; what the first should have been for that length makes an adjustment, so that the sum is
 * what the new length is worth. Paid, it is dated thirty days after, as an advance on invoice is; taken back, it comes off the next
 * payment.
 * @param avant instalments until then
 * @param apres funding of the contract as amended, from its first day
 * @param jour day the amendment was accepted
 * @source art. D6224-5, R6332-25 III C. trav.; art. D6332-80 for the adjustment
 */
export function amendFinancement(
  { contrat }: Pick<Contrat, 'contrat'>,
  avant: readonly Echeance[],
  apres: Financement,
  jour: DateIso,
): Financement {
  const { echeancier, montantTotalCentimes } = apres
  const gardees = avant.filter(({ date }) => date <= jour)
  const suivantes = echeancier.filter(({ date }) => date > jour)
  const ecart = sum(echeancier) - sum(gardees) - sum(suivantes)
  const fin = (contrat.dateFin ?? jour) as DateIso
  const ensuite = suivantes[0]?.date ?? addMonths(fin, MOIS_SOLDE)
  const regularisation = {
    libelle: ecart > 0 ? REGULARISATION.versee : REGULARISATION.deduite,
    date: ecart > 0 ? addDays(jour, JOURS_AVANCE) : ensuite,
    montantCentimes: ecart,
  }
  const lignes = [...gardees, ...(ecart === 0 ? [] : [regularisation]), ...suivantes]
  const explication = t({
    jour: formatDate(jour),
    fin: formatDate(fin),
    total: formatEuros(montantTotalCentimes ?? 0),
    ecart: ecart === 0 ? null : { verse: ecart > 0, montant: formatEuros(Math.abs(ecart)) },
  })
  return {
    ...apres,
    echeancier: lignes
      .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
      .map((ligne, i) => ({ ...ligne, rang: i + 1 })),
    explications: [
      ...apres.explications,
      { code: 'avenant', article: 'D6224-5 et R6332-25, III', ...explication },
    ],
  }
}

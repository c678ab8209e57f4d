import type { Explication } from '../../../explication.ts'
import { formatDate } from '../../../formats/date.ts'
import { formatEuros } from '../../../formats/montant.ts'
import type { AideEmbauche } from './aide-embauche.ts'
import { AIDE } from './textes.ts'

/** The hiring aid in words, for information: the State pays it, not the OPCO. */
export function explainAide(aide: AideEmbauche): Explication {
  const texte = AIDE[aide.dispositif]({
    montant: formatEuros(aide.montantMaxCentimes),
    avant: formatDate(aide.transmettreAvant),
  })
  return { code: aide.dispositif, article: aide.article, ...texte }
}

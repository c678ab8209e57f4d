import { avertissement, bloquant, type Constat } from '../controles/constat.ts'
import type { DateIso } from '../dates/date-iso.ts'
import type { PaieContrat } from '../dispositifs/dispositif.ts'
import { formatDate } from '../formats/date.ts'
import { formatTaux } from '../formats/nombre.ts'

type Periode = PaieContrat['periodes'][number]

/** What a day is paid by: past the last period, as that one says. */
const periodeAt = ({ periodes }: PaieContrat, jour: DateIso): Periode | undefined =>
  periodes.find(({ debut, fin }) => debut <= jour && jour <= fin) ?? periodes.at(-1)

/** The first day, from that of its effect on, at which an amendment pays at a lower rate than the contract; null for none. */
export function firstLowered(
  paie: PaieContrat,
  avant: PaieContrat,
  effet: DateIso,
): { readonly jour: DateIso; readonly taux: number; readonly du: number; readonly base: string } | null {
  const fin = paie.periodes.at(-1)?.fin
  const bornes = [...paie.periodes, ...avant.periodes].map(({ debut }) => debut)
  const jours = [effet, ...bornes].filter((jour) => jour >= effet && fin !== undefined && jour <= fin).sort()
  for (const jour of jours) {
    const [ici, la] = [periodeAt(paie, jour), periodeAt(avant, jour)]
    if (ici && la && ici.taux < la.taux) return { jour, taux: ici.taux, du: la.taux, base: la.base }
  }
  return null
}

/** An amendment never pays at a lower rate than the contract that it changes. */
export function tauxAbaisse(
  paie: PaieContrat,
  avant: PaieContrat,
  effet: DateIso,
  { chemin, article }: { readonly chemin: string; readonly article: string },
): Constat[] {
  const abaisse = firstLowered(paie, avant, effet)
  if (abaisse) {
    const { jour, taux, du } = abaisse
    const message = `Un avenant n’abaisse pas la rémunération\u00a0: au ${formatDate(jour)}, indiquez ${formatTaux(du)} au moins, et non ${formatTaux(taux)}.`
    return [bloquant('taux_abaisse', chemin, message, article)]
  }
  const [ici, la] = [periodeAt(paie, effet), periodeAt(avant, effet)]
  if (ici === undefined || la?.base !== 'SMC' || ici.base === 'SMC') return []
  const message =
    'Le contrat était payé sur le SMC\u00a0: vérifiez que l’apprenti(e), le salarié ou la salariée ne perçoit pas moins sur le SMIC.'
  return [avertissement('base_abaissee', chemin, message, article)]
}

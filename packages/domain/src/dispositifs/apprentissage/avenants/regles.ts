import type { RegleAvenant } from '../../../avenants/types.ts'
import { avertissement, bloquant } from '../../../controles/constat.ts'
import { day } from '../../../controles/lecture.ts'
import { addMonths } from '../../../dates/arithmetique.ts'
import { formatDate } from '../../../formats/date.ts'
import type { Contrat } from '../champs/sections.ts'
import { travailleurHandicape } from '../questions/handicap.ts'

const FIN = 'contrat.dateFin'
const MOIS_PROLONGATION = 12

/** What carries the contract on, and the article that allows it. */
const PROLONGATIONS: Readonly<Record<string, string>> = { '33': 'L6222-11', '34': 'R6222-48' }

const BAC_PRO = '41'

const MESSAGES = {
  apres: (fin: string) =>
    `Indiquez la nouvelle date de fin, après le ${fin}\u00a0: cet avenant prolonge le contrat.`,
  unAn: (limite: string) =>
    `Indiquez une date au plus tard le ${limite}\u00a0: le contrat est prolongé d’un an au plus.`,
  rqth: 'Indiquez que l’apprenti(e) est reconnu(e) travailleur handicapé\u00a0: c’est ce qui permet de prolonger le contrat.',
  bacPro:
    'Vérifiez le type d’avenant\u00a0: seul un contrat qui prépare un baccalauréat professionnel se poursuit vers un CAP ou un BPA.',
}

/** A year more at the most, and more than nothing. @source art. L6222-11 and R6222-48 C. trav. */
const prolongation: RegleAvenant<Contrat> = ({ contrat }, { contrat: avant }) => {
  const article = PROLONGATIONS[contrat.type ?? '']
  const [fin, terme] = [day(contrat.dateFin), day(avant.dateFin)]
  if (!article || fin === null || terme === null) return []
  if (fin <= terme) return [bloquant('prolongation_absente', FIN, MESSAGES.apres(formatDate(terme)), article)]
  const limite = addMonths(terme, MOIS_PROLONGATION)
  return fin <= limite
    ? []
    : [bloquant('prolongation_trop_longue', FIN, MESSAGES.unAn(formatDate(limite)), article)]
}

/** The recognition that the type names. @source art. R6222-47 and R6222-48 C. trav. */
const reconnaissance: RegleAvenant<Contrat> = ({ contrat, apprenti }) =>
  contrat.type === '34' && !travailleurHandicape(apprenti)
    ? [bloquant('reconnaissance_absente', 'apprenti.rqth', MESSAGES.rqth, 'R6222-48')]
    : []

/** Only a « baccalauréat professionnel » goes on towards another diploma. @source art. L6222-22-1 C. trav. */
const autreDiplome: RegleAvenant<Contrat> = ({ contrat }, { formation }) =>
  contrat.type === '35' && formation.diplomeVise !== BAC_PRO
    ? [avertissement('bac_pro', 'formation.diplomeVise', MESSAGES.bacPro, 'L6222-22-1')]
    : []

/** What an amendment must be, by its type. */
export const REGLES_AVENANT: readonly RegleAvenant<Contrat>[] = [prolongation, reconnaissance, autreDiplome]

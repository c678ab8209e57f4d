import { formatPeriode } from '../../../formats/date.ts'
import { formatNombre } from '../../../formats/nombre.ts'
import type { Mentions } from '../../dispositif.ts'
import type { Contrat } from '../champs/sections.ts'
import { TEXTES_MENTIONS as T } from './textes.ts'

/** What letters and decisions mention of an apprenticeship beyond its summary. */
export function mentionsOf({ formation, contrat }: Contrat): Mentions {
  const { faitA, dateDebut, dateFinEpreuves, dureeHeures, heuresDistance } = formation
  const distance = heuresDistance ? formatNombre(heuresDistance) : ''
  return {
    faitA,
    formation: [
      [T.periode, formatPeriode(dateDebut, dateFinEpreuves)],
      [T.duree, typeof dureeHeures === 'number' ? T.heures(formatNombre(dureeHeures), distance) : ''],
    ],
    subrogation: contrat.subrogation,
  }
}

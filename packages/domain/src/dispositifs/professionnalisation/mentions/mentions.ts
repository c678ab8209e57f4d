import { formatPeriode } from '../../../formats/date.ts'
import { formatNombre } from '../../../formats/nombre.ts'
import type { Mentions } from '../../dispositif.ts'
import type { Contrat } from '../champs/sections.ts'
import { QUALIFICATIONS } from '../codes/formation.ts'
import { TEXTES_MENTIONS as T } from './textes.ts'

/** What letters and decisions mention of a « contrat de professionnalisation » beyond its summary. */
export function mentionsOf({ formation, contrat }: Contrat): Mentions {
  const { faitA, dateDebut, dateFinEpreuves, dureeHeures, dureeEnseignementsHeures } = formation
  const enseignements = dureeEnseignementsHeures ? formatNombre(dureeEnseignementsHeures) : ''
  return {
    faitA,
    formation: [
      [T.qualification, QUALIFICATIONS.libelle(formation.typeQualification) ?? ''],
      [T.periode, formatPeriode(dateDebut, dateFinEpreuves)],
      [T.duree, typeof dureeHeures === 'number' ? T.heures(formatNombre(dureeHeures), enseignements) : ''],
    ],
    subrogation: contrat.subrogation,
  }
}

import type { DateIso } from '../../dates/date-iso.ts'
import type {
  CertificationReferentiel,
  CpneReferentiel,
  DiplomeReferentiel,
  NpecReferentiel,
  PackReferentiel,
} from '../pack.ts'

/** What one official file brings. */
export type Apport =
  | { nature: 'npec'; date: DateIso; npec: NpecReferentiel[]; cpne: CpneReferentiel[] }
  | { nature: 'certifications'; date: DateIso; certifications: CertificationReferentiel[] }
  | { nature: 'diplomes'; date: DateIso; diplomes: DiplomeReferentiel[] }

/**
 * The pack in use with what a file brings. Levels of an earlier edition stay for the contracts concluded before the new
 * one; those of an example pack go. Certifications and diplomas are replaced whole.
 */
export function mergeApport(pack: PackReferentiel, apport: Apport): PackReferentiel {
  switch (apport.nature) {
    case 'npec': {
      const nouveaux = new Set(apport.npec.flatMap(keysOf))
      const anciens = pack.officiel
        ? pack.npec.filter((n) => !keysOf(n).some((cle) => nouveaux.has(cle)))
        : []
      const date = pack.officiel && pack.date > apport.date ? pack.date : apport.date
      return {
        ...pack,
        version: `Niveaux de prise en charge du ${date}`,
        date,
        dateCertifications: pack.dateCertifications ?? pack.date,
        repertoireComplet: pack.repertoireComplet ?? pack.officiel,
        officiel: true,
        npec: [...anciens, ...apport.npec],
        cpne: mergeBranches(pack, apport),
      }
    }
    case 'certifications':
      return {
        ...pack,
        certifications: apport.certifications,
        dateCertifications: apport.date,
        repertoireComplet: true,
      }
    case 'diplomes':
      return { ...pack, diplomes: apport.diplomes }
  }
}

/** Branches of the newest edition first, then those that only an older one knows; those of an example pack go. */
function mergeBranches(
  pack: PackReferentiel,
  { cpne, date }: { cpne: CpneReferentiel[]; date: DateIso },
): readonly CpneReferentiel[] {
  if (cpne.length === 0) return pack.cpne
  if (!pack.officiel) return cpne
  const [recentes, anciennes] = date >= pack.date ? [cpne, pack.cpne] : [pack.cpne, cpne]
  const connues = new Set(recentes.map(({ code }) => code))
  return [...recentes, ...anciennes.filter(({ code }) => !connues.has(code))]
}

/** A level is known by its certification and first day; a new edition tells all its branches at once. */
function keysOf({ codeRncp, codeDiplome, depuis }: NpecReferentiel): string[] {
  return [`${codeDiplome ?? codeRncp}|${depuis}`]
}

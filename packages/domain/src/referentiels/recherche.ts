import type { DateIso } from '../dates/date-iso.ts'
import { niveauOfCodeDiplome, normalizeCodeDiplome } from '../identifiants/code-diplome.ts'
import { normalizeIdcc, normalizeRncp } from '../identifiants/codes-metier.ts'
import type { CertificationReferentiel, CpneReferentiel, NpecReferentiel, PackReferentiel } from './pack.ts'

/** First day on which the level depends on the RNCP code rather than on the « code diplôme ». */
export const DEBUT_NPEC_RNCP: DateIso = '2022-09-01'

/** True on the days when a certification is registered. */
export function isRegistered({ finEnregistrement }: CertificationReferentiel, date: DateIso): boolean {
  return finEnregistrement === null || finEnregistrement >= date
}

/**
 * The certification of a contract: by its RNCP code when there is one, else by its « code diplôme », preferring the sheet
 * registered on that day that ends last. Undefined when the pack does not know it.
 */
export function findCertification(
  pack: PackReferentiel,
  codes: { codeRncp?: string | null | undefined; codeDiplome?: string | null | undefined },
  date: DateIso,
): CertificationReferentiel | undefined {
  const rncp = normalizeRncp(codes.codeRncp ?? '')
  if (rncp !== '') return pack.certifications.find((c) => c.codeRncp === rncp)
  const diplome = normalizeCodeDiplome(codes.codeDiplome ?? '').slice(0, 8)
  const fiches = pack.certifications.filter((c) => c.codesDiplome.includes(diplome))
  const fin = (c: CertificationReferentiel) => c.finEnregistrement ?? '9999-12-31'
  return fiches.sort(
    (a, b) => Number(isRegistered(b, date)) - Number(isRegistered(a, date)) || (fin(b) > fin(a) ? 1 : -1),
  )[0]
}

/**
 * RNCP level of what is prepared: told by the sheet, else by the diploma of the BCN, else by the first figure of the code;
 * null when none tells.
 */
export function niveauOf(
  pack: PackReferentiel | null | undefined,
  certification: CertificationReferentiel | undefined,
  codeDiplome: string | null | undefined,
): number | null {
  if (certification?.niveau) return certification.niveau
  const code = normalizeCodeDiplome(codeDiplome ?? '')
  const diplome = pack?.diplomes?.find((d) => d.code === code.slice(0, 8))
  return diplome?.niveau ?? niveauOfCodeDiplome(code)
}

/** The branch of a collective agreement; undefined when the pack does not know it. */
export function findCpne(
  pack: PackReferentiel,
  idcc: string | null | undefined,
): CpneReferentiel | undefined {
  const code = normalizeIdcc(idcc ?? '')
  return pack.cpne.find((c) => c.idcc.includes(code))
}

/**
 * The level that applies to a contract concluded on a day: the latest one in force, by RNCP × CPNE since September 2022,
 * by « code diplôme » × CPNE before.
 */
export function findNpec(
  pack: PackReferentiel,
  certification: { codeRncp: string; codeDiplome?: string | null | undefined },
  codeCpne: string,
  dateConclusion: DateIso,
): NpecReferentiel | undefined {
  const diplome = normalizeCodeDiplome(certification.codeDiplome ?? '').slice(0, 8)
  const same = (ligne: NpecReferentiel) =>
    dateConclusion >= DEBUT_NPEC_RNCP
      ? ligne.codeDiplome === undefined && ligne.codeRncp === certification.codeRncp
      : ligne.codeDiplome !== undefined && ligne.codeDiplome === diplome
  return pack.npec
    .filter((ligne) => same(ligne) && ligne.depuis <= dateConclusion && ofBranch(ligne, codeCpne))
    .sort((a, b) => (a.depuis > b.depuis ? -1 : 1))[0]
}

function ofBranch(ligne: NpecReferentiel, code: string): boolean {
  return typeof ligne.codeCpne === 'string' ? ligne.codeCpne === code : ligne.codeCpne.includes(code)
}

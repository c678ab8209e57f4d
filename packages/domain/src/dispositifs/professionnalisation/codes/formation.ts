import { listeCodes } from '../../../codes/liste-codes.ts'

const CERTIFICATION =
  'Certification enregistrée au RNCP (répertoire national des certifications professionnelles) autre qu’un CQP'
const CQP = 'Certificat de qualification professionnelle (CQP)'
const CCN = 'Qualification reconnue dans les classifications d’une convention collective nationale'

/** In the RNCP, other than a CQP. */
export const QUALIFICATION_RNCP = '1'
export const QUALIFICATION_CQP = '2'

/** What a contract concluded today may aim at. @source art. L6314-1 C. trav.; notice 51650#09 of Cerfa 12434*05 */
export const QUALIFICATIONS = listeCodes([
  [QUALIFICATION_RNCP, CERTIFICATION],
  [QUALIFICATION_CQP, CQP],
  ['3', CCN],
])

/** Last day of conclusion of the types that the form still has; null where they were repealed before it. */
export const QUALIFICATIONS_CLOSES: ReadonlyMap<string, string | null> = new Map([
  // Experiment of the law of 2018, borne until the end of 2024.
  ['4', '2024-12-31'],
  ['5', null],
  ['6', null],
  ['7', null],
  // Experiment of the law of 2022 (art. 11), open for three years by décret 2023-408.
  ['8', '2026-02-28'],
])

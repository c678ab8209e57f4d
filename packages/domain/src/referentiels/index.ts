export type {
  CertificationReferentiel,
  CpneReferentiel,
  NpecReferentiel,
  PackReferentiel,
} from './pack.ts'
export { PACK_DEMO } from './pack-demo.ts'
export { DEBUT_NPEC_RNCP, findCertification, findCpne, findNpec, isRegistered } from './recherche.ts'

export * from './importation/index.ts'
export type {
  CertificationReferentiel,
  CpneReferentiel,
  DiplomeReferentiel,
  NpecReferentiel,
  PackReferentiel,
} from './pack.ts'
export { PACK_DEMO } from './pack-demo.ts'
export {
  DEBUT_NPEC_RNCP,
  findCertification,
  findCpne,
  findNpec,
  niveauOf,
} from './recherche.ts'

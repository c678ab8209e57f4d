export { codeDiplomeValid, niveauOfCodeDiplome, normalizeCodeDiplome } from './code-diplome.ts'
export { apeValid, idccValid, normalizeApe, normalizeIdcc, normalizeRncp, rncpValid } from './codes-metier.ts'
export {
  codePostalValid,
  courrielValid,
  normalizeTelephone,
  telephoneValid,
} from './contact.ts'
export { departementOf, departementValid, normalizeDepartement } from './departement.ts'
export {
  isNirMasque,
  maskNir,
  nirKey,
  nirProvisoire,
  nirValid,
  nirWithKeyValid,
  normalizeNir,
  withoutNirKey,
} from './nir.ts'
export { compareNir, type EcartNir, type IdentiteNir } from './nir-coherence.ts'
export { type IdentiteDuNir, identiteOfNir } from './nir-identite.ts'
export { normalizeNumeroContrat, numeroContratValid } from './numero-contrat.ts'
export { formatSiret, normalizeSiret, sirenOf, sirenValid, siretValid } from './siret.ts'
export { normalizeUai, uaiValid } from './uai.ts'

export { Adresse } from './adresse.ts'
export { Apprenti, RepresentantLegal } from './apprenti.ts'
export {
  Contrat,
  emptyBloc,
  emptyContrat,
  FORMULAIRE,
  NOMS_SECTIONS,
  NomSection,
  type SectionPartielle,
} from './contrat.ts'
export { ContratPrecedent, DonneesContrat, PeriodeSaisie, TravailTemporaire } from './donnees-contrat.ts'
export { Employeur } from './employeur.ts'
export { Formation, LieuFormation } from './formation.ts'
export { mergeSection } from './fusion.ts'
export { Maitre } from './maitres.ts'
export type { Partiel } from './partiel.ts'
export { SECTIONS_PARTIELLES } from './sections-partielles.ts'
export { fieldsOf, within } from './structure.ts'

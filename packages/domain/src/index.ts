export * from './apprenti/index.ts'
export { BoundedMap } from './bounded-map.ts'
export { pickPaths, valueAt, withValueAt } from './champs/chemins.ts'
export { checkChamps, isAbsent } from './champs/completude.ts'
export type {
  Bloc,
  Champ,
  Champs,
  Condition,
  Groupe,
  Liste,
  Noeud,
  Section,
  Sections,
} from './champs/definition.ts'
export type { ContratPartielDe } from './champs/fusion.ts'
export { completeContratOf, mergeSectionOf } from './champs/fusion.ts'
export type { Genre } from './champs/genres.ts'
export { champsOf, isBloc, isChamp, isListe, type Place, placesOf, rankOf } from './champs/parcours.ts'
export { contratSchemaOf, partialSchemaOf, schemaOf } from './champs/schema.ts'
export type { CheminDe, ContratDe, Partiel, ValeurA, ValeursDe } from './champs/valeurs.ts'
export { emptyAt, emptyContratOf, emptyOf } from './champs/vide.ts'
export * from './codes/index.ts'
export * from './controles/index.ts'
export * from './dates/index.ts'
export { APPRENTISSAGE } from './dispositifs/apprentissage/apprentissage.ts'
export * from './dispositifs/apprentissage/champs/sections.ts'
export {
  type Adresse,
  type Contrat,
  type ContratPartiel,
  completeContrat,
  emptyContrat,
  type LieuFormation,
  type Maitre,
  mergeSection,
  NOMS_SECTIONS,
  type NomSection,
  type PeriodeSaisie,
  SECTIONS,
  type SectionPartielle,
} from './dispositifs/apprentissage/champs/sections.ts'
export {
  type Dispositif,
  type NomDocument,
  nomAffiche,
  type Repere,
  type Resume,
  resumeOf,
  type SuiviDossier,
} from './dispositifs/dispositif.ts'
export { DISPOSITIFS, dispositifOf, requireDispositif } from './dispositifs/dispositifs.ts'
export * from './dossiers/index.ts'
export * from './identifiants/index.ts'
export * from './imports/index.ts'
export * from './impression/index.ts'
export { enTravailTemporaire, IDCC_PERMANENTS, isAgence, prefillPublic } from './interim/interim.ts'
export * from './montants/index.ts'
export * from './pieces/index.ts'
export * from './prise-en-charge/index.ts'
export * from './referentiels/index.ts'
export * from './remuneration/index.ts'

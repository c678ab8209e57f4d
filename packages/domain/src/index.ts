export { BoundedMap } from './bounded-map.ts'
export { isAdresse } from './champs/adresse.ts'
export { pickPaths, valueAt, withValueAt } from './champs/chemins.ts'
export { communeEtPays } from './champs/commune-pays.ts'
export { checkChamps, isPose } from './champs/completude.ts'
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
export { type ContratPartielDe, completeContratOf, mergeSectionOf } from './champs/fusion.ts'
export type { Genre } from './champs/genres.ts'
export {
  champsOf,
  isBloc,
  isChamp,
  isListe,
  noeudAt,
  type Place,
  placesOf,
  rankOf,
} from './champs/parcours.ts'
export type { CheminDe, ContratDe, Partiel, ValeursDe } from './champs/valeurs.ts'
export { emptyAt, emptyContratOf, emptyOf } from './champs/vide.ts'
export { IDCC_PERMANENTS } from './codes/idcc.ts'
export type { ListeCodes } from './codes/liste-codes.ts'
export { SEXES } from './codes/sexes.ts'
export { toTitre } from './codes/titre.ts'
export type { Constat } from './controles/constat.ts'
export { CODE_DOUBLE, isSaidOf } from './controles/double.ts'
export { bloquants, judgeContrat } from './controles/judge.ts'
export { createJuge, type Jugement } from './controles/juge.ts'
export { representantLegalRequis } from './controles/personne/representant-legal.ts'
export { isServeurSeul } from './controles/serveur.ts'
export { retained } from './controles/suivi.ts'
export type { ContexteControle } from './controles/types.ts'
export { ageAt } from './dates/age.ts'
export { addDays, addMonths, addYears, daysCovered } from './dates/arithmetique.ts'
export { type DateIso, isDateIso } from './dates/date-iso.ts'
export { dureeContrat, exceedsMonths, formatDuree } from './dates/duree.ts'
export { zoneFeriee } from './dates/jours-feries.ts'
export { APPRENTISSAGE } from './dispositifs/apprentissage/apprentissage.ts'
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
  DERNIERES_CLASSES,
  NATIONALITES,
  REGIMES_SOCIAUX,
  SITUATIONS_AVANT_CONTRAT,
} from './dispositifs/apprentissage/codes/apprenti.ts'
export {
  BASES_REMUNERATION,
  MODES_CONTRACTUELS,
  TYPES_CONTRAT,
  TYPES_DEROGATION,
} from './dispositifs/apprentissage/codes/contrat.ts'
export { DIPLOMES, NIVEAUX_DIPLOME_MAITRE } from './dispositifs/apprentissage/codes/diplomes.ts'
export {
  EMPLOYEURS_SPECIFIQUES,
  TYPES_EMPLOYEUR,
  TYPES_EMPLOYEUR_PRIVE,
  TYPES_EMPLOYEUR_PUBLIC,
} from './dispositifs/apprentissage/codes/employeur.ts'
export { LISTES_CERFA } from './dispositifs/apprentissage/codes/listes.ts'
export { dateLimiteReponse, dateLimiteTransmission } from './dispositifs/apprentissage/delais.ts'
export { computeEcheances } from './dispositifs/apprentissage/echeances.ts'
export { piecesAttendues } from './dispositifs/apprentissage/pieces/pieces-attendues.ts'
export { computePriseEnCharge } from './dispositifs/apprentissage/prise-en-charge/prise-en-charge.ts'
export { priseEnChargeInputOf } from './dispositifs/apprentissage/prise-en-charge/prise-en-charge-contrat.ts'
export { ageDebutOf } from './dispositifs/apprentissage/questions/age-debut.ts'
export { travailleurHandicape } from './dispositifs/apprentissage/questions/handicap.ts'
export {
  enTravailTemporaire,
  isAgence,
  prefillPublic,
} from './dispositifs/apprentissage/questions/interim.ts'
export { REDACTION as REDACTION_APPRENTISSAGE } from './dispositifs/apprentissage/redaction.ts'
export { checkRemunerationInput } from './dispositifs/apprentissage/remuneration/entree.ts'
export { GRILLE_2019, tauxOf } from './dispositifs/apprentissage/remuneration/grille.ts'
export { periodesCerfa } from './dispositifs/apprentissage/remuneration/periodes-cerfa.ts'
export { legaleOf } from './dispositifs/apprentissage/remuneration/periodes-saisies.ts'
export { computeRemuneration } from './dispositifs/apprentissage/remuneration/remuneration.ts'
export {
  type RemunerationContrat,
  remunerationOf,
  salaireEmbaucheOf,
} from './dispositifs/apprentissage/remuneration/remuneration-contrat.ts'
export type { PeriodeRemuneration, Remuneration } from './dispositifs/apprentissage/remuneration/types.ts'
export { checkRemuneration } from './dispositifs/apprentissage/remuneration/verification.ts'
export {
  type Articles,
  type Dispositif,
  type Financement,
  type GenreTiers,
  type Mentions,
  type Mots,
  type NomDocument,
  nomAffiche,
  type PaieContrat,
  type PublicVise,
  type Redaction,
  type Repere,
  type Resume,
  resumeOf,
  type Silence,
  type SuiviDossier,
  sectionEmployeur,
  sectionPersonne,
} from './dispositifs/dispositif.ts'
export {
  type ContratInstalle,
  DISPOSITIFS,
  type Dispositifs,
  requireDispositif,
} from './dispositifs/dispositifs.ts'
export { libellePiece } from './dispositifs/libelle-piece.ts'
export { REDACTIONS } from './dispositifs/redactions.ts'
export { tellAuteurRupture } from './dossiers/auteurs-rupture.ts'
export { checkDecision } from './dossiers/decision.ts'
export { droitsOf } from './dossiers/droits.ts'
export { type EcheanceDossier, isSilence } from './dossiers/echeance.ts'
export { etatAfterPieces } from './dossiers/etat-pieces.ts'
export {
  COMPTE_MAX,
  ETAPES,
  ETATS_EN_COURS,
  isDecided,
  LIBELLES_ETATS,
  TONS_ETATS,
} from './dossiers/etats.ts'
export { missingPieces } from './dossiers/manque.ts'
export { codeMarque, type Marque, readMarque, texteMarque } from './dossiers/marque.ts'
export type { PieceAttendue } from './dossiers/pieces.ts'
export { ETATS_RETRAIT, isRetirable } from './dossiers/retrait.ts'
export { AUTEUR_SERVICE } from './dossiers/role.ts'
export { checkRupture, type Rupture } from './dossiers/rupture.ts'
export { type ActionDossier, applyTransition, type RoleActeur } from './dossiers/transitions.ts'
export { dayNumber, formatDate, formatDateLong, formatPeriode, parseDate } from './formats/date.ts'
export { formatHeures, parseHeures } from './formats/heures.ts'
export { escapeHtml } from './formats/html.ts'
export { formatIdentifiant, GROUPES, parseIdentifiant } from './formats/identifiant.ts'
export { formatEuros, formatMontant, parseMontant } from './formats/montant.ts'
export { formatNombre, formatQuantite, formatTaux, parseNombre } from './formats/nombre.ts'
export { formatTelephone, parseTelephone } from './formats/telephone.ts'
export { codeDiplomeValid, niveauOfCodeDiplome, normalizeCodeDiplome } from './identifiants/code-diplome.ts'
export {
  apeValid,
  idccValid,
  normalizeApe,
  normalizeIdcc,
  normalizeRncp,
  rncpValid,
} from './identifiants/codes-metier.ts'
export { codePostalValid, normalizeCodePostal } from './identifiants/contact.ts'
export { departementOf, normalizeDepartement } from './identifiants/departement.ts'
export { isNirMasque, maskNir, nirKey, normalizeNir, withoutNirKey } from './identifiants/nir.ts'
export { identiteOfNir } from './identifiants/nir-identite.ts'
export { containsNir } from './identifiants/nir-texte.ts'
export { sirenOf, siretValid } from './identifiants/siret.ts'
export { normalizeUai, uaiValid } from './identifiants/uai.ts'
export { GuillemetOuvert, readCsvLignes } from './imports/csv.ts'
export { countTitres, type EnteteImport, lettreOf, missingColonnes, readEntete } from './imports/entete.ts'
export { writeCode } from './imports/lecture/code.ts'
export type { OptionsLecture } from './imports/lecture/valeur.ts'
export { writeValeur } from './imports/lecture/write-valeur.ts'
export {
  etatLigne,
  isExemple,
  type LigneLue,
  type NiveauProbleme,
  niveauProbleme,
  readLigne,
  withColonne,
} from './imports/ligne.ts'
export {
  MARQUE_EXEMPLE,
  type ModeleImport,
  modeleImport,
  TITRE_POINTS,
  TITRE_REPERE,
} from './imports/modele.ts'
export { FAUTES_LECTURE, LETTRES_PERDUES, MESSAGES_FICHIER, MESSAGES_LIGNE } from './imports/textes.ts'
export type { ColonneImport, GroupeColonnes } from './imports/types.ts'
export { cleanText } from './impression/clean.ts'
export { printsCodePoint } from './impression/coverage.ts'
export { checkPrintable } from './impression/printable.ts'
export { createImportBcn, readEntetesBcn } from './referentiels/importation/bcn.ts'
export { createImportCpne, readEntetesCpne } from './referentiels/importation/cpne.ts'
export { comparePacks, type DifferencePack } from './referentiels/importation/difference.ts'
export { type Apport, mergeApport } from './referentiels/importation/fusion.ts'
export { createImportKit, readEntetesKit } from './referentiels/importation/kit.ts'
export { ImportError, type LigneTableau } from './referentiels/importation/ligne.ts'
export { createImportNpec, readEntetesNpec } from './referentiels/importation/npec.ts'
export { findDate } from './referentiels/importation/valeurs.ts'
export type { CertificationReferentiel, CpneReferentiel, PackReferentiel } from './referentiels/pack.ts'
export { DEBUT_NPEC_RNCP, findCertification, findCpne } from './referentiels/recherche.ts'
export { CONSENTEMENT_SIGNATURE, consentementSignature, enumerate } from './signature/consentement.ts'
export type { DocumentJoint, EmpechementJoint } from './signature/documents-joints.ts'
export {
  ETATS_SIGNATAIRE,
  ETATS_SIGNATURE,
  LIBELLES_ETATS_SIGNATURE,
} from './signature/etats.ts'
export { LIBELLES_SIGNATAIRES, QUALITES_SIGNATAIRES, type RoleSignataire } from './signature/roles.ts'
export { checkSignataires, type SignataireAttendu } from './signature/signataires.ts'

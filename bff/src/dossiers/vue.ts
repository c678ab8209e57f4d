import { type DateIso, droitsOf, resumeOf } from '@mon-espace/domain'
import type {
  Dossier,
  EcheanceDossier,
  EtatDossier,
  EtatSignature,
  GestionnaireDossier,
  LigneDossier,
  Piece,
  Role,
} from '@mon-espace/domain/api'
import type { Deps } from '../deps.ts'
import { coteOf, nonLusOf } from '../messages/cote.ts'
import { placeRestante } from '../pieces/place.ts'
import { piecesOf } from '../pieces/suivi.ts'
import { signsOnline } from '../signature/offre.ts'
import { today } from '../store/clock.ts'
import type { TableDossier } from '../store/schema.ts'
import type { Store } from '../store/store.ts'
import { gestionnairesOf } from './assign.ts'
import { readAvenant } from './avenants/avenant-garde.ts'
import { avenantView } from './avenants/vue.ts'
import { echeancesOf } from './colonnes.ts'
import { maskedContrat } from './contrat-stocke.ts'
import { readDecision } from './decision-gardee.ts'
import { readDepot } from './depot.ts'
import { type Contrat, dispositifOf } from './dispositif.ts'
import { readMissing } from './manque.ts'
import { readSuiveur } from './notify.ts'
import { ruptureView } from './rupture-gardee.ts'
import { countValidations } from './validations.ts'

/** Documents of a dossier, those still awaited with the day they are due. */
export function dossierPieces(
  db: Store,
  deps: Pick<Deps, 'dispositifs'>,
  row: TableDossier,
  echeances: readonly EcheanceDossier[],
  contrat: Contrat = maskedContrat(row),
): Promise<Piece[]> {
  const due = echeances.find((e) => e.code === 'transmission')?.date ?? null
  return piecesOf(db, row, dispositifOf(deps, row).piecesAttendues(contrat), due)
}

/** The whole dossier as somebody of this role sees it. */
export async function dossierView(
  db: Store,
  deps: Pick<Deps, 'clock' | 'config' | 'dispositifs' | 'signature'>,
  row: TableDossier,
  role: Role,
): Promise<Dossier> {
  const echeances = echeancesOf(deps, row, today(deps.clock) as DateIso)
  const etat = row.etat as EtatDossier
  const contrat = maskedContrat(row)
  const resume = resumeOf(dispositifOf(deps, row), contrat)
  const gestionnaires = await gestionnairesOf(db, [row])
  return {
    id: row.id,
    numero: row.numero,
    type: row.type,
    formulaire: row.formulaire,
    etat,
    personne: row.personne,
    diplome: resume.diplome,
    centre: resume.cfa,
    version: row.version,
    dossierInitialId: row.dossier_initial_id,
    avenant: avenantView(deps, row, contrat),
    siret: row.siret,
    denomination: row.denomination,
    contrat: contrat as Dossier['contrat'],
    ...(await placeRestante(
      db,
      deps.config.limites,
      row,
      await dossierPieces(db, deps, row, echeances, contrat),
    )),
    echeances: [...echeances],
    droits: droitsOf(etat, role, row.numero, {
      avenant: row.avenant !== null,
      amendable: dispositifOf(deps, row).avenants !== null,
    }),
    gestionnaire: gestionnaires.get(row.gestionnaire_id ?? '') ?? null,
    suiviPar: await readSuiveur(db, row),
    decision: readDecision(row),
    rupture: ruptureView(deps, row, contrat),
    joursLibres: dispositifOf(deps, row).joursLibres,
    signature: { enLigne: signsOnline(deps, row), etat: row.signature as EtatSignature | null },
    messagesNonLus: nonLusOf(row, coteOf(role)),
    creeLe: row.cree_le,
    majLe: row.maj_le,
    valideLe: row.valide_le,
    validations: await countValidations(db, row),
  }
}

/** What a line of the list is made from. */
export type LigneRow = Pick<
  TableDossier,
  | 'id'
  | 'rang'
  | 'numero'
  | 'version'
  | 'type'
  | 'etat'
  | 'siret'
  | 'denomination'
  | 'personne'
  | 'tri_personne'
  | 'date_debut'
  | 'date_fin'
  | 'echeance'
  | 'suivi'
  | 'diplome'
  | 'manque'
  | 'complet_le'
  | 'maj_le'
  | 'gestionnaire_id'
  | 'signature'
  | 'depot'
  | 'siren'
  | 'avenant'
  | 'non_lus_entreprise'
  | 'non_lus_operateur'
>

/** A line of the list, as somebody of this role reads it. */
export function ligneView(
  deps: Pick<Deps, 'dispositifs'>,
  row: LigneRow,
  role: Role,
  gestionnaires: ReadonlyMap<string, GestionnaireDossier>,
  aujourdhui: DateIso,
): LigneDossier {
  return {
    id: row.id,
    version: row.version,
    numero: row.numero,
    type: row.type,
    etat: row.etat as EtatDossier,
    personne: row.personne,
    apprenti: row.personne,
    siret: row.siret,
    denomination: row.denomination,
    diplome: row.diplome || null,
    manquantes: readMissing(row),
    avenant: readAvenant(row),
    dateDebut: row.date_debut || null,
    dateFin: row.date_fin || null,
    majLe: row.maj_le,
    recuLe: row.complet_le,
    echeance: echeancesOf(deps, row, aujourdhui)[0] ?? null,
    gestionnaire: gestionnaires.get(row.gestionnaire_id ?? '') ?? null,
    signature: row.signature as EtatSignature | null,
    messagesNonLus: nonLusOf(row, coteOf(role)),
    depotPar: readDepot(row)?.par ?? null,
  }
}

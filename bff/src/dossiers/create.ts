import {
  type DateIso,
  type Dispositif,
  emptyContratOf,
  mergeSectionOf,
  type PublicVise,
  sectionEmployeur,
  sectionPersonne,
  valueAt,
  withValueAt,
} from '@mon-espace/domain'
import type { Demande } from '@mon-espace/domain/api'
import { findEtablissement } from '../entreprises/etablissements.ts'
import { employeurKnown } from '../entreprises/vue.ts'
import { refus } from '../http/refus.ts'
import { instant, today } from '../store/clock.ts'
import { newId } from '../store/id.ts'
import type { TableDossier, TableEtablissement } from '../store/schema.ts'
import type { StoreWrite } from '../store/store.ts'
import type { Acteur } from './acteur.ts'
import type { AvenantGarde, BaseGardee } from './avenants/avenant-garde.ts'
import { colonnesOf } from './colonnes.ts'
import { openContrat, sealContrat } from './contrat-stocke.ts'
import type { Depot } from './depot.ts'
import { type Contrat, dispositifOf } from './dispositif.ts'
import { takeRangs } from './rang.ts'
import { firstVersions, insertDossier, type Outils } from './save.ts'

/** A contract in which nothing is entered yet but what nearly all of them say. */
export const blankContrat = ({ sections, defauts = {} }: Dispositif): Contrat =>
  Object.entries(defauts).reduce<Contrat>(
    (lu, [chemin, valeur]) => withValueAt(lu, chemin, valeur),
    emptyContratOf(sections),
  )

/** A contract of which the employer's section is filled in with what is known of the establishment. */
export function prefillContrat(dispositif: Dispositif, etablissement: TableEtablissement): Contrat {
  const { sections } = dispositif
  const vide = blankContrat(dispositif)
  const section = sectionEmployeur(dispositif)
  const connu = employeurKnown(etablissement)
  return { ...vide, [section]: mergeSectionOf(sections, section, vide[section] ?? {}, connu) }
}

interface Creation {
  readonly siret: string
  readonly type: string
  readonly demande: Pick<Demande, 'id'> | null
  /** Whom the contract of an agency is for, where somebody said. */
  readonly voulu?: PublicVise | undefined
}

/** A new draft whose employer section is prefilled. */
export async function createDossier(
  trx: StoreWrite,
  outils: Outils,
  acteur: Acteur,
  { siret, type, demande, voulu }: Creation,
): Promise<TableDossier> {
  const dispositif = outils.dispositifs.get(type)
  if (!dispositif) throw refus('type_indisponible')
  const etablissement = await findEtablissement(trx, siret)
  if (!etablissement) throw refus('introuvable')
  const contrat = prefillContrat(dispositif, etablissement)
  if (voulu) dispositif.prefillPublic(contrat, voulu)
  const origine = { siret, demandeId: demande?.id ?? null }
  return insertDraft(trx, outils, acteur, {
    etablissement,
    type,
    contrat,
    demandeId: demande?.id ?? null,
    origine,
  })
}

interface Draft {
  /** Where the caller must be able to make the same draft again; else a new one. */
  readonly id?: string
  readonly etablissement: Pick<TableEtablissement, 'siren' | 'siret' | 'denomination'>
  readonly type: string
  readonly contrat: Contrat
  readonly demandeId: string | null
  /** What the journal says of where it comes from. */
  readonly origine: Readonly<Record<string, unknown>>
  /** Whose software deposited it, where that did. */
  readonly depot?: Depot
  /** What it amends, where it does. */
  readonly avenant?: {
    readonly initialId: string
    readonly garde: AvenantGarde
    readonly base: BaseGardee
    /** Who has the contract that it amends. */
    readonly gestionnaireId: string | null
  }
}

/** Writes a draft whose contract is already filled in. */
export async function insertDraft(
  trx: StoreWrite,
  outils: Outils,
  acteur: Acteur,
  { id = newId(), etablissement, type, contrat, demandeId, origine, avenant, depot }: Draft,
): Promise<TableDossier> {
  const { clock, nirCipher } = outils
  const dispositif = dispositifOf(outils, { type })
  const now = instant(clock)
  const { siren, siret, denomination } = etablissement
  const [rang = 0] = await takeRangs(trx, 1)
  const initial = { siret, denomination, etat: 'brouillon', complet_le: null }
  const row: TableDossier = {
    id,
    rang,
    numero: null,
    type,
    formulaire: dispositif.formulaire,
    version: 1,
    siren,
    ...initial,
    ...(await sealContrat(nirCipher, dispositif, id, contrat)),
    ...colonnesOf(dispositif, contrat, initial, today(clock) as DateIso),
    versions_sections: firstVersions(dispositif),
    manque: null,
    dossier_initial_id: avenant?.initialId ?? null,
    avenant: avenant ? JSON.stringify(avenant.garde) : null,
    avenant_base: avenant ? JSON.stringify(avenant.base) : null,
    demande_id: demandeId,
    decision: null,
    rupture: null,
    cree_par: acteur.compteId,
    suivi_par: acteur.compteId,
    cree_le: now,
    maj_le: now,
    valide_le: null,
    preavis_le: null,
    gestionnaire_id: avenant?.gestionnaireId ?? null,
    signature: null,
    depot: depot ? JSON.stringify(depot) : null,
    non_lus_entreprise: 0,
    non_lus_operateur: 0,
  }
  await insertDossier(trx, outils, row, contrat, acteur, origine)
  return row
}

/** The contract of a dossier as a copy of it begins; see {@link copyDossier}. */
export async function copyContrat(
  outils: Pick<Outils, 'nirCipher' | 'dispositifs'>,
  source: TableDossier,
  personne: 'meme' | 'autre',
): Promise<Contrat> {
  const dispositif = dispositifOf(outils, source)
  const whole = await openContrat(outils.nirCipher, dispositif, source)
  const section = sectionPersonne(dispositif)
  const vide = blankContrat(dispositif)
  const pour = personne === 'meme' ? whole : { ...whole, [section]: vide[section] ?? {} }
  const effaces = [...dispositif.attestations, ...(personne === 'meme' ? [] : dispositif.personnels)]
  return effaces.reduce((lu, chemin) => withValueAt(lu, chemin, valueAt(vide, chemin)), pour)
}

/**
 * A new draft from another dossier: everything but what was sworn, which must be sworn again.
 * @param personne `autre`: what is the person's own is left out too, to be entered anew
 */
export async function copyDossier(
  trx: StoreWrite,
  outils: Outils,
  acteur: Acteur,
  source: TableDossier,
  personne: 'meme' | 'autre',
): Promise<TableDossier> {
  const contrat = await copyContrat(outils, source, personne)
  return insertDraft(trx, outils, acteur, {
    etablissement: source,
    type: source.type,
    contrat,
    demandeId: null,
    origine: { copieDe: source.id },
  })
}

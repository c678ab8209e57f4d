import {
  type Contrat,
  type DateIso,
  dispositifOf,
  emptyContrat,
  prefillPublic,
  requireDispositif,
} from '@mon-espace/domain'
import type { Demande } from '@mon-espace/domain/api'
import { findEtablissement } from '../entreprises/etablissements.ts'
import { employeurOf } from '../entreprises/vue.ts'
import { refus } from '../http/refus.ts'
import { instant, today } from '../store/clock.ts'
import { newId } from '../store/id.ts'
import type { Ecriture } from '../store/magasin.ts'
import type { TableDossier, TableEtablissement } from '../store/schema.ts'
import type { Acteur } from './acteur.ts'
import { colonnesOf } from './colonnes.ts'
import { openContrat, sealContrat } from './contrat-stocke.ts'
import { firstVersions, insertDossier, type Outils } from './ecrire.ts'

/** A contract of which the employer's section is known. */
export const prefillContrat = (etablissement: TableEtablissement): Contrat => ({
  ...emptyContrat(),
  employeur: employeurOf(etablissement),
})

interface Creation {
  readonly siret: string
  readonly type: string
  readonly demande: Pick<Demande, 'id' | 'public'> | null
}

/** A new draft whose employer section is prefilled. */
export async function createDossier(
  trx: Ecriture,
  outils: Outils,
  acteur: Acteur,
  { siret, type, demande }: Creation,
): Promise<TableDossier> {
  if (!dispositifOf(type)) throw refus('type_indisponible')
  const etablissement = await findEtablissement(trx, siret)
  if (!etablissement) throw refus('introuvable')
  const contrat = prefillContrat(etablissement)
  if (demande) prefillPublic(contrat, demande.public)
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
}

/** Writes a draft whose contract is already filled in. */
export async function insertDraft(
  trx: Ecriture,
  { clock, nirCipher }: Outils,
  acteur: Acteur,
  { id = newId(), etablissement, type, contrat, demandeId, origine }: Draft,
): Promise<TableDossier> {
  const now = instant(clock)
  const { siren, siret, denomination } = etablissement
  const initial = { siret, denomination, etat: 'brouillon', complet_le: null }
  const row: TableDossier = {
    id,
    numero: null,
    type,
    formulaire: requireDispositif(type).formulaire,
    version: 1,
    siren,
    ...initial,
    ...(await sealContrat(nirCipher, id, contrat)),
    ...colonnesOf(contrat, initial, today(clock) as DateIso),
    versions_sections: firstVersions(),
    dossier_initial_id: null,
    demande_id: demandeId,
    decision: null,
    cree_par: acteur.compteId,
    cree_le: now,
    maj_le: now,
    valide_le: null,
    preavis_le: null,
    gestionnaire_id: null,
  }
  await insertDossier(trx, clock, row, contrat, acteur, origine)
  return row
}

/** A new draft from another dossier: everything but what was sworn, which must be sworn again. */
export async function copyDossier(
  trx: Ecriture,
  outils: Outils,
  acteur: Acteur,
  source: TableDossier,
): Promise<TableDossier> {
  const contrat = await openContrat(outils.nirCipher, source)
  contrat.maitres.attestationEligibilite = null
  contrat.formation.attestationPieces = null
  return insertDraft(trx, outils, acteur, {
    etablissement: source,
    type: source.type,
    contrat,
    demandeId: null,
    origine: { copieDe: source.id },
  })
}

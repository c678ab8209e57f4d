import {
  type Contrat,
  isNirMasque,
  isSaidOf,
  maskNir,
  mergeSection,
  type NomSection,
  type SectionPartielle,
} from '@mon-espace/domain'
import type { Controle } from '@mon-espace/domain/api'
import { sirenOf } from '../entreprises/etablissements.ts'
import { refus } from '../http/refus.ts'
import type { Ecriture } from '../store/magasin.ts'
import type { TableDossier } from '../store/schema.ts'
import type { Acteur } from './acteur.ts'
import { settlesAutreAdresse, signalAutreAdresse } from './autre-adresse.ts'
import { openContrat, sealContrat } from './contrat-stocke.ts'
import { controlerDossier } from './controles.ts'
import { lockDossier, type Outils, saveDossier } from './ecrire.ts'

/** Refuses to write in a dossier that is no longer a draft. */
export function requireDraft(row: Pick<TableDossier, 'etat'>): void {
  if (row.etat !== 'brouillon') throw refus('dossier_fige')
}

/** In what is given, the mask of the NIR means « unchanged ». */
function keepNir(known: Contrat, given: SectionPartielle<'apprenti'>): SectionPartielle<'apprenti'> {
  const { nir, ...rest } = given
  if (nir === undefined || nir === null) return given
  const unchanged = isNirMasque(nir) || (known.apprenti.nir !== null && nir === maskNir(known.apprenti.nir))
  return unchanged ? rest : { ...rest, nir: nir.replace(/\s/g, '') }
}

/** What an autosave left: the dossier one version further, and the verdicts of its section. */
export interface Enregistrement {
  readonly row: TableDossier
  readonly problemes: Controle[]
}

/** Writes part of one section of a draft, whatever it holds, and tells what the rules say of that section. */
export async function saveSection<S extends NomSection>(
  trx: Ecriture,
  outils: Outils,
  acteur: Acteur,
  {
    id,
    ifMatch,
    section,
    given,
  }: { id: string; ifMatch: number | null; section: S; given: SectionPartielle<S> },
): Promise<Enregistrement> {
  const row = await lockDossier(trx, id, ifMatch)
  requireDraft(row)
  const known = await openContrat(outils.nirCipher, row)
  const part =
    section === 'apprenti' ? (keepNir(known, given as SectionPartielle<'apprenti'>) as typeof given) : given
  const contrat: Contrat = { ...known, [section]: mergeSection(section, known[section], part) }
  const saved = await keep(trx, outils, acteur, { row, known, contrat, section })
  if (settlesAutreAdresse(section, known, contrat)) await signalAutreAdresse(trx, outils, contrat.employeur)
  const controles = await controlerDossier(trx, outils, row, contrat)
  return { row: saved, problemes: controles.filter((controle) => isSaidOf(section, controle)) }
}

async function keep(
  trx: Ecriture,
  outils: Outils,
  acteur: Acteur,
  {
    row,
    known,
    contrat,
    section,
  }: { row: TableDossier; known: Contrat; contrat: Contrat; section: NomSection },
): Promise<TableDossier> {
  const sealed = await sealContrat(outils.nirCipher, row.id, contrat)
  // Sealing again what did not change would only rewrite the same secret.
  const nir = known.apprenti.nir === contrat.apprenti.nir ? {} : { nir_scelle: sealed.nir_scelle }
  return saveDossier(trx, outils.clock, row, {
    parties: [section],
    changements: { contrat: sealed.contrat, ...nir, siret: await siretOf(trx, row, contrat) },
    acteur,
    action: 'section_enregistree',
    details: { section },
  })
}

/** The dossier follows the establishment typed on screen 1, as long as it is one of the enterprise's. */
async function siretOf(trx: Ecriture, row: TableDossier, contrat: Contrat): Promise<string> {
  const typed = contrat.employeur.siret?.replace(/\s/g, '') ?? ''
  return typed !== row.siret && (await sirenOf(trx, typed)) === row.siren ? typed : row.siret
}

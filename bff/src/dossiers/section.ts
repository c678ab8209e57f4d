import {
  type Dispositif,
  isNirMasque,
  isSaidOf,
  mergeSectionOf,
  type Partiel,
  valueAt,
  withValueAt,
} from '@mon-espace/domain'
import type { Constat } from '@mon-espace/domain/api'
import { changesOf } from '@mon-espace/domain/avenants'
import { sirenOf } from '../entreprises/etablissements.ts'
import { refus } from '../http/refus.ts'
import type { TableDossier } from '../store/schema.ts'
import type { StoreWrite } from '../store/store.ts'
import type { Acteur } from './acteur.ts'
import { settlesAutreAdresse, signalAutreAdresse } from './autre-adresse.ts'
import { amendeOf, opens } from './avenants/avenant-garde.ts'
import { maskContrat, maskSecret, openContrat, sealContrat, secretsOf } from './contrat-stocke.ts'
import { judgeDossier } from './controles.ts'
import { type Contrat, dispositifOf } from './dispositif.ts'
import { lockDossier, type Outils, saveDossier } from './save.ts'

const FERME = (type: string) =>
  `Gardez la réponse du contrat\u00a0: un avenant de type ${type} ne la modifie pas.`

/** Refuses to write in a dossier that is no longer a draft. */
export function requireDraft(row: Pick<TableDossier, 'etat'>): void {
  if (row.etat !== 'brouillon') throw refus('dossier_fige')
}

/** In what was written over a contract, the mask of a secret means « unchanged ». */
function keepSecrets(dispositif: Dispositif, known: Contrat, written: Contrat): Contrat {
  return dispositif.secrets.reduce((contrat, chemin) => {
    const [before, now] = [valueAt(known, chemin), valueAt(contrat, chemin)]
    if (typeof now !== 'string' || now === before) return contrat
    const masked = typeof before === 'string' && now === maskSecret(dispositif, chemin, before)
    return withValueAt(contrat, chemin, masked || isNirMasque(now) ? before : now.replace(/\s/g, ''))
  }, written)
}

/** Refuses to change in an amendment what its type does not open. */
function requireOpen(dispositif: Dispositif, row: TableDossier, known: Contrat, contrat: Contrat): void {
  const amende = amendeOf(dispositif, row)
  if (amende === null) return
  const erreurs = changesOf(known, contrat)
    .filter(({ chemin }) => !opens(amende, chemin))
    .map(({ chemin }) => ({ chemin, code: 'avenant_ferme', message: FERME(amende.type.code) }))
  if (erreurs.length > 0) throw refus('avenant_ferme', { erreurs })
}

/** What an autosave left: the dossier one version further, and the verdicts of its section. */
export interface Enregistrement {
  readonly row: TableDossier
  readonly problemes: Constat[]
}

interface Saisie {
  readonly id: string
  readonly ifMatch: number | null
  readonly section: string
  /** Any part of the section, as its schema allows. */
  readonly given: Partiel<Contrat[string]>
}

/** Writes part of one section of a draft, whatever it holds, and tells what the rules say of that section. */
export async function saveSection(
  trx: StoreWrite,
  outils: Outils,
  acteur: Acteur,
  { id, ifMatch, section, given }: Saisie,
): Promise<Enregistrement> {
  const row = await lockDossier(trx, id, ifMatch)
  requireDraft(row)
  const dispositif = dispositifOf(outils, row)
  const known = await openContrat(outils.nirCipher, dispositif, row)
  const merged = mergeSectionOf(dispositif.sections, section, known[section] ?? {}, given)
  const contrat = keepSecrets(dispositif, known, { ...known, [section]: merged })
  requireOpen(dispositif, row, known, contrat)
  const saved = await keep(trx, outils, acteur, dispositif, { row, known, contrat, section })
  if (settlesAutreAdresse(dispositif, section, known, contrat))
    await signalAutreAdresse(trx, outils, dispositif, contrat)
  const controles = await judgeDossier(trx, outils, acteur, row, contrat)
  return { row: saved, problemes: controles.filter((controle) => isSaidOf(dispositif, section, controle)) }
}

async function keep(
  trx: StoreWrite,
  outils: Outils,
  acteur: Acteur,
  dispositif: Dispositif,
  { row, known, contrat, section }: { row: TableDossier; known: Contrat; contrat: Contrat; section: string },
): Promise<TableDossier> {
  // Sealing again what did not change would only rewrite the same secret.
  const same = secretsOf(dispositif, known) === secretsOf(dispositif, contrat)
  const stocke = same
    ? { contrat: JSON.stringify(maskContrat(dispositif, contrat)) }
    : await sealContrat(outils.nirCipher, dispositif, row.id, contrat)
  return saveDossier(trx, outils, row, {
    parties: [section],
    changements: {
      ...stocke,
      siret: await siretOf(trx, acteur, row, valueAt(contrat, dispositif.reperes.siret)),
    },
    acteur,
    action: 'section_enregistree',
    details: { section },
  })
}

/** The dossier follows the establishment typed on screen 1, as long as it is one of the enterprise's that this person may act for. */
export async function siretOf(
  trx: StoreWrite,
  { sirets }: Pick<Acteur, 'sirets'>,
  row: TableDossier,
  given: unknown,
): Promise<string> {
  const typed = typeof given === 'string' ? given.replace(/\s/g, '') : ''
  const may = typed !== row.siret && (sirets === null || sirets.includes(typed))
  return may && (await sirenOf(trx, typed)) === row.siren ? typed : row.siret
}

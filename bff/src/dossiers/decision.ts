import { checkDecision, type DateIso } from '@mon-espace/domain'
import type { EtatDossier } from '@mon-espace/domain/api'
import type { Lettre } from '../courriels/gabarit.ts'
import { countDelai } from '../figures/compter.ts'
import { refus } from '../http/refus.ts'
import { appendJournal } from '../journal/journal.ts'
import { voidSignature } from '../signature/finir.ts'
import { instant, today } from '../store/clock.ts'
import type { TableDossier } from '../store/schema.ts'
import type { StoreWrite } from '../store/store.ts'
import { type Acteur, type Auteur, fait } from './acteur.ts'
import { dispositifAmende, readAvenant } from './avenants/avenant-garde.ts'
import { fundingOf } from './avenants/financement.ts'
import { rebaseDrafts } from './avenants/rebase.ts'
import { forgetPieces } from './avis-pieces.ts'
import type { DecisionGardee } from './decision-gardee.ts'
import { dispositifOf } from './dispositif.ts'
import { lettreDecision } from './lettres.ts'
import { requireTransition } from './move.ts'
import { notifyRefus } from './notifies.ts'
import { postToEntreprise } from './notify.ts'
import { lockDossier, type Outils, saveDossier } from './save.ts'
import { decidedBySilence } from './silence.ts'
import { dossierPieces } from './vue.ts'

interface DemandeDecision {
  readonly id: string
  readonly ifMatch: number | null
  readonly decision: 'accepter' | 'refuser'
  readonly motif?: string | undefined
  readonly npecAnnuelCentimes?: number | undefined
  readonly numeroDepot?: string | undefined
}

/** Grants or refuses the funding: final, told to the enterprise by mail, and a refusal to those the law names. */
export async function decideDossier(
  trx: StoreWrite,
  outils: Outils,
  acteur: Acteur,
  { id, ifMatch, decision, motif, npecAnnuelCentimes, numeroDepot }: DemandeDecision,
): Promise<TableDossier> {
  const { clock, config } = outils
  const row = await lockDossier(trx, id, ifMatch)
  const etat = requireTransition(row.etat, decision, acteur)
  // What silence has accepted cannot be refused any more, were it not written yet.
  if (decision === 'refuser' && decidedBySilence(outils, row, today(clock) as DateIso))
    throw refus('transition_impossible')
  const dispositif = dispositifOf(outils, row)
  const priseEnCharge = await fundingOf(trx, outils, row, npecAnnuelCentimes)
  const npec = priseEnCharge ? priseEnCharge.npecAnnuelCentimes : (npecAnnuelCentimes ?? null)
  // A kind without a yearly level is granted for the whole contract.
  const niveau = npec ?? priseEnCharge?.montantTotalCentimes
  const pieces = await dossierPieces(trx, outils, row, [])
  const faults = checkDecision({ decision, motif, npecAnnuelCentimes: niveau, numeroDepot }, pieces)
  if (faults.length > 0) throw refus('decision_impossible', { erreurs: faults })

  const notifies = decision === 'refuser' ? await notifyRefus(trx, outils, row, motif ?? '') : []
  const gardee: DecisionGardee = {
    decision,
    motif: motif ?? null,
    npecAnnuelCentimes: decision === 'accepter' ? npec : null,
    numeroDepot: numeroDepot ?? null,
    le: instant(clock),
    par: acteur.nom,
    priseEnCharge: decision === 'accepter' ? priseEnCharge : null,
    ...(decision === 'refuser' ? { notifies } : {}),
  }
  return recordDecision(trx, outils, row, gardee, {
    etat,
    acteur,
    action: decision === 'accepter' ? 'prise_en_charge_acceptee' : 'prise_en_charge_refusee',
    details: {
      npecAnnuelCentimes: gardee.npecAnnuelCentimes,
      motif: gardee.motif,
      ...(numeroDepot ? { numeroDepot } : {}),
      ...(notifies.length > 0 ? { notifies } : {}),
    },
    lettre: lettreDecision(dispositifAmende(dispositif, row), row, { decision, motif }, config.urlPublique),
  })
}

interface Suite {
  readonly etat: EtatDossier
  readonly acteur: Auteur
  readonly action: string
  readonly details: Readonly<Record<string, unknown>>
  readonly lettre: Lettre
}

/** Writes a decision on a locked dossier, and tells the enterprise: what waited to be said of its documents is not any more. */
export async function recordDecision(
  trx: StoreWrite,
  outils: Outils,
  row: TableDossier,
  gardee: DecisionGardee,
  { etat, acteur, action, details, lettre }: Suite,
): Promise<TableDossier> {
  // Nobody's until then: who decided it has it.
  const gestionnaire_id = row.gestionnaire_id ?? acteur.compteId
  const { signature, ...tombees } = await voidSignature(trx, outils, row, 'decider')
  const saved = await saveDossier(trx, outils, row, {
    parties: gestionnaire_id === row.gestionnaire_id ? ['etat'] : ['etat', 'affectation'],
    changements: { etat, decision: JSON.stringify(gardee), gestionnaire_id, signature },
    acteur,
    action,
    details: { ...details, ...tombees },
  })
  await countDelai(trx, saved, gardee)
  await forgetPieces(trx, saved)
  await tellContrat(trx, outils, acteur, saved)
  await postToEntreprise(trx, outils, saved, lettre)
  return saved
}

/** Writes in the journal of a contract that what amends it was accepted, and brings its other amendments up to it. */
async function tellContrat(
  trx: StoreWrite,
  outils: Outils,
  acteur: Auteur,
  row: TableDossier,
): Promise<void> {
  const [avenant, initialId] = [readAvenant(row), row.dossier_initial_id]
  if (avenant === null || initialId === null || row.etat !== 'prise_en_charge_acceptee') return
  const details = { rang: avenant.rang, numero: row.numero }
  await appendJournal(trx, initialId, fait(outils.clock, acteur, 'avenant_accepte', details))
  await rebaseDrafts(trx, outils, acteur, row)
}

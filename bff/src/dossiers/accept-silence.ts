import { addDays, applyTransition, type DateIso } from '@mon-espace/domain'
import type { EtatDossier } from '@mon-espace/domain/api'
import { postAvis } from '../avis/post-avis.ts'
import { type Clock, instant, today } from '../store/clock.ts'
import type { StoreWrite } from '../store/store.ts'
import { SERVICE } from './acteur.ts'
import { dispositifAmende } from './avenants/avenant-garde.ts'
import { fundingOf } from './avenants/financement.ts'
import { recordDecision } from './decision.ts'
import type { DecisionGardee } from './decision-gardee.ts'
import { dispositifOf } from './dispositif.ts'
import { lettreTacite } from './lettres.ts'
import { officersOf } from './notify.ts'
import { lockDossier, type Outils } from './save.ts'
import { decidedBySilence } from './silence.ts'

/** The instant to keep: of the day after the last one, even where the service was stopped and sees it later. */
function accepteeLe(clock: Clock, dernierJour: DateIso): string {
  const lendemain = `${addDays(dernierJour, 1)}T00:00:00.000Z`
  const vue = instant(clock)
  return vue < lendemain ? vue : lendemain
}

/**
 * Passes a dossier that silence has accepted to its new state, and tells both sides.
 * @returns false where it waits for no answer any more, or still may be answered
 */
export async function acceptBySilence(trx: StoreWrite, outils: Outils, id: string): Promise<boolean> {
  const { clock, config } = outils
  const row = await lockDossier(trx, id, null)
  const dispositif = dispositifOf(outils, row)
  const silence = decidedBySilence(outils, row, today(clock) as DateIso)
  const next = applyTransition(row.etat as EtatDossier, 'accepter_tacitement', 'service')
  if (!silence || !next.ok) return false
  const gardee: DecisionGardee = {
    decision: 'accepter',
    tacite: true,
    motif: null,
    npecAnnuelCentimes: null,
    numeroDepot: null,
    le: accepteeLe(clock, silence.dernierJour),
    par: '',
    priseEnCharge: await fundingOf(trx, outils, row),
  }
  const lettre = lettreTacite(dispositifAmende(dispositif, row), row, silence, config.urlPublique)
  const saved = await recordDecision(trx, outils, row, gardee, {
    etat: next.etat,
    acteur: SERVICE,
    action: 'prise_en_charge_reputee_acceptee',
    details: { article: silence.article },
    lettre,
  })
  await postAvis(trx, clock, await officersOf(trx, saved), saved, lettre)
  return true
}

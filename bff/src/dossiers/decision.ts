import { checkDecision } from '@mon-espace/domain'
import type { Decision, PriseEnCharge } from '@mon-espace/domain/api'
import { refus } from '../http/refus.ts'
import { instant } from '../store/clock.ts'
import type { TableDossier } from '../store/schema.ts'
import type { StoreWrite } from '../store/store.ts'
import type { Acteur } from './acteur.ts'
import { forgetPieces } from './avis-pieces.ts'
import { maskedContrat } from './contrat-stocke.ts'
import { dispositifOf } from './dispositif.ts'
import { lettreDecision } from './lettres.ts'
import { requireTransition } from './move.ts'
import { postToEntreprise } from './notify.ts'
import { lockDossier, type Outils, saveDossier } from './save.ts'
import { dossierPieces } from './vue.ts'

/** The decision as it is kept: what was decided, by whom, and the funding it rests on. */
export interface DecisionGardee extends Decision {
  readonly par: string
  readonly priseEnCharge: PriseEnCharge | null
}

interface DemandeDecision {
  readonly id: string
  readonly ifMatch: number | null
  readonly decision: 'accepter' | 'refuser'
  readonly motif?: string | undefined
  readonly npecAnnuelCentimes?: number | undefined
}

/** Grants or refuses the funding: final, told to the enterprise by mail. */
export async function decideDossier(
  trx: StoreWrite,
  outils: Outils,
  acteur: Acteur,
  { id, ifMatch, decision, motif, npecAnnuelCentimes }: DemandeDecision,
): Promise<TableDossier> {
  const { clock, donnees, config } = outils
  const row = await lockDossier(trx, id, ifMatch)
  const etat = requireTransition(row.etat, decision, acteur)
  const dispositif = dispositifOf(outils, row)
  const priseEnCharge = dispositif.financement(maskedContrat(row), donnees.pack, npecAnnuelCentimes)
  const npec = npecAnnuelCentimes ?? priseEnCharge?.npecAnnuelCentimes ?? null
  const pieces = await dossierPieces(trx, outils, row, [])
  const faults = checkDecision({ decision, motif, npecAnnuelCentimes: npec }, pieces)
  if (faults.length > 0) throw refus('decision_impossible', { erreurs: faults })

  const gardee: DecisionGardee = {
    decision,
    motif: motif ?? null,
    npecAnnuelCentimes: decision === 'accepter' ? npec : null,
    le: instant(clock),
    par: acteur.nom,
    priseEnCharge: decision === 'accepter' ? priseEnCharge : null,
  }
  const saved = await saveDossier(trx, outils, row, {
    parties: row.gestionnaire_id === null ? ['etat', 'affectation'] : ['etat'],
    // Nobody's until then: who decided it has it.
    changements: {
      etat,
      decision: JSON.stringify(gardee),
      gestionnaire_id: row.gestionnaire_id ?? acteur.compteId,
    },
    acteur,
    action: decision === 'accepter' ? 'prise_en_charge_acceptee' : 'prise_en_charge_refusee',
    details: { npecAnnuelCentimes: gardee.npecAnnuelCentimes, motif: gardee.motif },
  })
  await forgetPieces(trx, saved)
  const lettre = lettreDecision(dispositif, saved, { decision, motif }, config.urlPublique)
  await postToEntreprise(trx, outils, saved, lettre)
  return saved
}

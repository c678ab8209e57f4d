import { checkRupture, type DateIso, type Rupture, resumeOf } from '@mon-espace/domain'
import { postAvis } from '../avis/post-avis.ts'
import { refus } from '../http/refus.ts'
import { instant } from '../store/clock.ts'
import type { TableDossier } from '../store/schema.ts'
import type { StoreWrite } from '../store/store.ts'
import type { Acteur } from './acteur.ts'
import { currentContrat, listAvenantsOf, termeOf } from './avenants/famille.ts'
import { maskedContrat } from './contrat-stocke.ts'
import { dispositifOf } from './dispositif.ts'
import { lettreRupture } from './lettres.ts'
import { requireTransition } from './move.ts'
import { officersOf, postToEntreprise } from './notify.ts'
import type { RuptureGardee } from './rupture-gardee.ts'
import { lockDossier, type Outils, saveDossier } from './save.ts'

interface Declaration extends Omit<Rupture, 'date' | 'joursEnEntreprise'> {
  readonly id: string
  readonly ifMatch: number | null
  readonly date: string
  readonly joursEnEntreprise?: number | null | undefined
}

/**
 * Notes that a granted contract ended before its term, as somebody declared it, and tells both sides.
 * @source art. D6224-6 and D6325-5 C. trav.
 */
export async function breakDossier(
  trx: StoreWrite,
  outils: Outils,
  acteur: Acteur,
  { id, ifMatch, date, auteur, motif, joursEnEntreprise = null }: Declaration,
): Promise<TableDossier> {
  const row = await lockDossier(trx, id, ifMatch)
  const etat = requireTransition(row.etat, 'rompre', acteur)
  // What amends a contract is not broken: the contract is.
  if (row.avenant !== null) throw refus('transition_impossible')
  const dispositif = dispositifOf(outils, row)
  const resume = resumeOf(dispositif, maskedContrat(row))
  const courant = await currentContrat(outils, row, await listAvenantsOf(trx, id))
  const jours = dispositif.joursLibres === null ? null : joursEnEntreprise
  const rupture: Rupture = { date: date as DateIso, auteur, motif, joursEnEntreprise: jours }
  const erreurs = checkRupture(rupture, {
    dateConclusion: resume.dateConclusion as DateIso | null,
    dateDebut: resume.dateDebut as DateIso | null,
    dateFin: termeOf(outils, row, courant.contrat).dateFin as DateIso | null,
  })
  if (erreurs.length > 0) throw refus('rupture_impossible', { erreurs })
  const gardee: RuptureGardee = { ...rupture, declareeLe: instant(outils.clock) }
  const saved = await saveDossier(trx, outils, row, {
    parties: ['etat'],
    changements: { etat, rupture: JSON.stringify(gardee) },
    acteur,
    action: 'contrat_rompu',
    details: { date, auteur, motif, ...(jours === null ? {} : { joursEnEntreprise: jours }) },
  })
  const lettre = lettreRupture(dispositif, saved, date as DateIso, outils.config.urlPublique)
  await postToEntreprise(trx, outils, saved, lettre)
  await postAvis(trx, outils.clock, await officersOf(trx, saved), saved, lettre)
  return saved
}

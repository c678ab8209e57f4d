import { addDays, addMonths, type Contrat, type DateIso } from '@mon-espace/domain'
import { createAvenant } from '../dossiers/avenants/create.ts'
import { maskedContrat } from '../dossiers/contrat-stocke.ts'
import { decideDossier } from '../dossiers/decision.ts'
import type { Outils } from '../dossiers/save.ts'
import { saveSection } from '../dossiers/section.ts'
import { validateDossier } from '../dossiers/validate.ts'
import { dossierPieces } from '../dossiers/vue.ts'
import { depositPiece, judgePiece } from '../pieces/deposer.ts'
import { dayOf } from '../store/clock.ts'
import type { StoreWrite } from '../store/store.ts'
import { maitreOf } from './contrats.ts'
import type { Equipe } from './dossiers.ts'
import type { SuiteAvenant } from './etapes.ts'
import { seedClock } from './seed-clock.ts'

/** Changes of the conditions of a contract. */
const TYPE = '36'
/** Days before today at which it is concluded. */
const CONCLU: Readonly<Record<SuiteAvenant, number>> = {
  en_cours_instruction: 5,
  prise_en_charge_acceptee: 24,
}

/** What an accepted one changes: two months more, the mission with them. */
function prolonge({ contrat: { dateFin, travailTemporaire } }: Contrat): Partial<Contrat['contrat']> {
  const fin = addMonths(dateFin as DateIso, 2)
  return {
    dateFin: fin,
    ...(travailTemporaire
      ? { travailTemporaire: { ...travailTemporaire, mission: { ...travailTemporaire.mission, fin } } }
      : {}),
  }
}

/** Amends a granted contract: carried on where it is accepted, else followed by another maître, its file waiting for the officer. */
export async function seedAvenant(
  trx: StoreWrite,
  outils: Outils,
  { employeur, gestionnaire, fichier, remplacant }: Equipe,
  { id, suite }: { readonly id: string; readonly suite: SuiteAvenant },
): Promise<void> {
  const clock = seedClock(outils.clock)
  const scene = { ...outils, clock }
  const accepte = suite === 'prise_en_charge_acceptee'
  clock.goTo(CONCLU[suite])
  const jour = dayOf(clock.now()) as DateIso
  const avenant = await createAvenant(trx, scene, employeur, { id, type: TYPE, dateEffet: addDays(jour, 7) })
  const contrat = maskedContrat(avenant) as unknown as Contrat
  const saisies: readonly (readonly [section: string, given: object])[] = [
    ['contrat', { ...(accepte ? prolonge(contrat) : {}), dateConclusion: jour }],
    ['maitres', { ...(accepte ? {} : { maitre1: maitreOf(remplacant) }), attestationEligibilite: true }],
    ['formation', { attestationPieces: true }],
  ]
  for (const [section, given] of saisies)
    await saveSection(trx, scene, employeur, { id: avenant.id, ifMatch: null, section, given })
  const valide = await validateDossier(trx, scene, employeur, { id: avenant.id, ifMatch: null })
  clock.goTo(CONCLU[suite] - 1)
  const asked = (await dossierPieces(trx, scene, valide, [])).filter(({ obligatoire }) => obligatoire)
  for (const { type } of asked)
    await depositPiece(trx, scene, employeur, { id: avenant.id, type, canal: 'depot', fichier })
  if (!accepte) return
  clock.goTo(CONCLU[suite] - 4)
  for (const { type } of asked)
    await judgePiece(trx, scene, gestionnaire, { id: avenant.id, ifMatch: null, type, conforme: true })
  await decideDossier(trx, scene, gestionnaire, { id: avenant.id, ifMatch: null, decision: 'accepter' })
}

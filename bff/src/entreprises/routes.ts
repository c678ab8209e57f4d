import { isAgence } from '@mon-espace/domain'
import { Adresse, OPERATIONS } from '@mon-espace/domain/api'
import { etendueIn, roleIn } from '../acces/connecte.ts'
import { type Appel, callerOf, param } from '../http/appel.ts'
import type { Bind } from '../http/bind-operation.ts'
import { refus } from '../http/refus.ts'
import { today } from '../store/clock.ts'
import { assistantOf, conseillerOf } from './contacts.ts'
import { findEtablissement, listEtablissements, ownEtablissements } from './etablissements.ts'
import { listHabitudes } from './habitudes.ts'
import { countSuivis, insertSalarie, salarieView, searchSalaries, suiveurOf } from './salaries.ts'
import { etablissementView, ficheView } from './vue.ts'

async function etablissementOf(appel: Pick<Appel, 'deps' | 'params'>) {
  const found = await findEtablissement(appel.deps.db, param(appel, 'siret'))
  if (!found) throw refus('introuvable')
  return found
}

/** Establishments of the session, their known employees and their contacts. */
export function bindEntreprises(bind: Bind): void {
  bind(OPERATIONS.listEntreprises, async (appel) => {
    const caller = callerOf(appel)
    const rows = await ownEtablissements(appel.deps.db, caller)
    return { body: rows.map((row) => etablissementView(row, roleIn(caller, row) ?? 'employeur')) }
  })

  bind(OPERATIONS.readEntreprise, async (appel) => {
    const row = await etablissementOf(appel)
    return { body: ficheView(row, roleIn(callerOf(appel), row) ?? 'employeur') }
  })

  bind(OPERATIONS.listSalaries, async (appel) => {
    const { db, clock } = appel.deps
    const { siren } = await etablissementOf(appel)
    const rows = await searchSalaries(db, siren, appel.query.q ?? '')
    const suiveurs = rows.map(suiveurOf)
    const counts = await countSuivis(db, { siren, suiveurs, today: today(clock) })
    return { body: { elements: rows.map((row, i) => salarieView(row, counts[i] ?? 0)) } }
  })

  bind(OPERATIONS.createSalarie, async (appel) => {
    const { siren } = await etablissementOf(appel)
    return appel.write(async (trx) => ({
      body: salarieView(await insertSalarie(trx, siren, appel.corps), 0),
    }))
  })

  bind(OPERATIONS.listHabitudes, async (appel) => {
    const { db, dispositifs } = appel.deps
    const { siren } = await etablissementOf(appel)
    return { body: { elements: await listHabitudes(db, dispositifs, etendueIn(callerOf(appel), siren)) } }
  })

  bind(OPERATIONS.readContacts, async (appel) => {
    const { db, donnees } = appel.deps
    const { siren } = await etablissementOf(appel)
    const [siege] = await listEtablissements(db, [siren])
    if (!siege) throw refus('introuvable')
    const adresse = Adresse.parse(JSON.parse(siege.adresse))
    const agence = isAgence(siege.employeur_specifique)
    return {
      body: {
        conseillerFormation: conseillerOf(donnees, siren),
        assistantGestion: assistantOf(donnees, { siren, agence, siege: adresse }),
      },
    }
  })

  bind(OPERATIONS.readCoordonnees, async ({ deps }) => ({ body: { elements: deps.donnees.desks } }))
}

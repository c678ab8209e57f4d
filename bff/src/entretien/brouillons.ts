import type { Deps } from '../deps.ts'
import { dispositifOf } from '../dossiers/dispositif.ts'
import { lettreBrouillon } from '../dossiers/lettres.ts'
import { postToEntreprise } from '../dossiers/notify.ts'
import { clesTiersOf, dropTiers } from '../dossiers/tiers/keep.ts'
import { countChange } from '../figures/compter.ts'
import { appendJournal } from '../journal/journal.ts'
import { empreintesOf, removeUnused } from '../pieces/retirer.ts'
import { dayOf, instant, instantIn } from '../store/clock.ts'
import { occupy, octetsOf } from '../store/occupation.ts'
import { write } from '../store/store.ts'

const JOUR = 86_400
/** A draft nobody writes in lives three months; its people are told two weeks before. */
const VIE = 91 * JOUR
const PREAVIS = 14 * JOUR
const LOT = 100

type Outils = Pick<Deps, 'db' | 'clock' | 'config' | 'dispositifs' | 'outbox' | 'files' | 'log'>

/** Tells the people of drafts that will expire, then deletes those that did; each in its own transaction. */
export async function expireDrafts(deps: Outils): Promise<{ prevenus: number; supprimes: number }> {
  const prevenus = await warn(deps)
  const supprimes = await remove(deps)
  if (prevenus > 0) deps.outbox.wake()
  return { prevenus, supprimes }
}

async function warn(outils: Outils): Promise<number> {
  const { db, clock, config } = outils
  const rows = await db
    .selectFrom('dossier')
    .select(['id', 'type', 'siren', 'siret', 'suivi_par', 'maj_le'])
    .where('etat', '=', 'brouillon')
    .where('numero', 'is', null)
    .where('preavis_le', 'is', null)
    .where('maj_le', '<', instantIn(clock, PREAVIS - VIE))
    .orderBy('maj_le')
    .limit(LOT)
    .execute()
  const date = dayOf(new Date(clock.now().getTime() + PREAVIS * 1000))
  for (const row of rows)
    await write(db, async (trx) => {
      await trx
        .updateTable('dossier')
        .set({ preavis_le: instant(clock) })
        .where('id', '=', row.id)
        .execute()
      const lettre = lettreBrouillon(dispositifOf(outils, row), row, date, config.urlPublique)
      await postToEntreprise(trx, { clock }, row, lettre)
    })
  return rows.length
}

async function remove(deps: Outils): Promise<number> {
  const { db, clock } = deps
  const expired = await db
    .selectFrom('dossier')
    .select(['id', 'rang', 'siren', 'siret', 'type', 'etat', 'numero', 'date_debut', 'decision', 'version'])
    .where('etat', '=', 'brouillon')
    .where('numero', 'is', null)
    .where('preavis_le', '<', instantIn(clock, -PREAVIS))
    .limit(LOT)
    .execute()
  for (const row of expired) {
    const { id, siren, version } = row
    const empreintes = await write(db, async (trx) => {
      // Somebody may have written in it since: then it stays.
      const octets = await octetsOf(trx, id)
      const retirees = await empreintesOf(trx, id)
      const cles = await clesTiersOf(trx, row.rang)
      const { numDeletedRows } = await trx
        .deleteFrom('dossier')
        .where('id', '=', id)
        .where('version', '=', version)
        .executeTakeFirst()
      if (numDeletedRows === 0n) return []
      await occupy(trx, siren, -octets)
      await countChange(trx, row, null)
      await dropTiers(trx, siren, cles)
      await appendJournal(trx, id, {
        le: instant(clock),
        par: 'Mon espace',
        parId: null,
        role: 'service',
        action: 'brouillon_expire',
        details: { version },
      })
      return retirees
    })
    await removeUnused(deps, empreintes)
  }
  return expired.length
}

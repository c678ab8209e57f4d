import type { Tri } from '@mon-espace/domain/api'
import { describe, expect, it } from 'vitest'
import { createHarness, EMPLOYEUR } from '../../testing/harness.ts'
import { validDossier } from '../../testing/parcours.ts'
import type { Choix } from '../choix.ts'
import { countRows } from './count-rows.ts'

const COMBIEN = 12_000

describe('the rows counted before an export', () => {
  it('are all of them, beyond a slice, whatever the filters and the order', async () => {
    const { signIn, deps } = await createHarness()
    const { id } = await validDossier(await signIn(EMPLOYEUR))
    const { db } = deps
    const row = await db.selectFrom('dossier').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
    for (let n = 1; n < COMBIEN; n += 500)
      await db
        .insertInto('dossier')
        .values(
          Array.from({ length: Math.min(500, COMBIEN - n) }, (_, i) => ({
            ...row,
            id: `${id}-${n + i}`,
            rang: 1000 + n + i,
            numero: `AP-${n + i}`,
            etat: (n + i) % 3 === 0 ? 'annule' : row.etat,
          })),
        )
        .execute()
    const droits = [{ siren: row.siren, role: 'employeur', sirets: null }]
    const caller = { compteId: 'c', gestionnaire: false, droits } as never
    const { signal } = new AbortController()
    const count = (who: never, choix: Choix, tri: Tri) =>
      countRows({ db, caller: who, q: '', choix, tri, signal })
    const officer = { compteId: 'g', gestionnaire: true, droits: [] } as never
    expect(await count(caller, {}, 'maj')).toBe(COMBIEN)
    expect(await count(officer, { sirens: [row.siren] }, '-apprenti')).toBe(COMBIEN)
    expect(await count(officer, { etat: 'annule', type: row.type as never }, 'echeance')).toBe(3999)
    expect(await count(caller, { siret: '00000000000000' }, 'debut')).toBe(0)
    expect(await count({ ...(caller as object), droits: [] } as never, {}, 'maj')).toBe(0)

    const left = new AbortController()
    let reads = 0
    const watched = db.executeQuery.bind(db)
    db.executeQuery = ((query: never) => {
      reads += 1
      left.abort()
      return watched(query)
    }) as typeof db.executeQuery
    await countRows({ db, caller, q: '', choix: {}, tri: 'maj', signal: left.signal })
    // Who leaves while the first slice is read has no other one read.
    expect(reads).toBe(1)
  })
})

import { describe, expect, it } from 'vitest'
import { deflatePacker } from '../node/pack/pack.ts'
import { openTestStore } from '../testing/store.ts'
import { compiledUpdate } from './compiled-update.ts'
import { packerOf, packValue } from './pack.ts'
import { write } from './store.ts'

const LONG = JSON.stringify({
  apprenti: { nomNaissance: 'Lefèvre', prenom: 'Zoé 🎓', note: '\u0001'.repeat(40) },
})

async function frozen(contrat: string) {
  const db = await openTestStore()
  await db.insertInto('entreprise').values({ siren: '1', denomination: '' }).execute()
  const dossier = { id: 'd', rang: 1, type: '', formulaire: '', etat: '', version: 1, siren: '1', siret: '' }
  const rest = { denomination: '', versions_sections: '', personne: '', tri_personne: '', date_debut: '' }
  const dates = {
    date_fin: '',
    echeance: '',
    suivi: '',
    diplome: '',
    cree_par: '',
    suivi_par: '',
    cree_le: '',
  }
  await db
    .insertInto('dossier')
    .values({
      ...dossier,
      ...rest,
      ...dates,
      maj_le: '',
      contrat,
      non_lus_entreprise: 0,
      non_lus_operateur: 0,
    } as never)
    .execute()
  return db
}

describe('a long text', () => {
  it.each(['', '{}', '"', LONG, 'a'.repeat(200_000)])('is read as it was written', (texte) => {
    const packed = deflatePacker.pack(texte)
    expect(deflatePacker.unpack(packed)).toBe(texte)
    expect(packed.length).toBeLessThanOrEqual(Buffer.byteLength(texte))
  })

  it('is read and changed by those who see a text', async () => {
    const db = await frozen(LONG)
    const read = () => db.selectFrom('dossier').select(['contrat', 'decision']).execute()
    expect(await read()).toEqual([{ contrat: LONG, decision: null }])
    const changed = await db
      .updateTable('dossier')
      .set({ decision: LONG, contrat: '{}' })
      .returning('decision')
      .execute()
    expect(changed).toEqual([{ decision: LONG }])
    expect(await read()).toEqual([{ contrat: '{}', decision: LONG }])
  })

  it('is packed by a query compiled once, whatever values it is then given', async () => {
    const db = await frozen('{}')
    const change = compiledUpdate('dossier', 'id')
    for (const contrat of [LONG, `${LONG} `]) {
      await write(db, (trx) => change(trx, 'd', { contrat, decision: null }))
      expect(await db.selectFrom('dossier').select(['contrat', 'decision']).execute()).toEqual([
        { contrat, decision: null },
      ])
      const kept = await db.withoutPlugins().selectFrom('dossier').select('contrat').executeTakeFirst()
      expect(typeof kept?.contrat === 'string').toBe(packerOf(db) === null)
    }
  })
})

it('packs the long texts of their tables alone', () => {
  expect(packValue(deflatePacker, 'dossier', 'contrat', LONG)).toBeInstanceOf(Uint8Array)
  expect(packValue(deflatePacker, 'dossier', 'decision', null)).toBeNull()
  expect(packValue(deflatePacker, 'message', 'contrat', LONG)).toBe(LONG)
  expect(packValue(null, 'dossier', 'contrat', LONG)).toBe(LONG)
})

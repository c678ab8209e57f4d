import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSqlite } from '../node/sqlite.ts'

const run = promisify(execFile)
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'comptes-'))
})
afterAll(() => rm(folder, { recursive: true }))

const comptes = (...args: string[]) =>
  run(process.execPath, [join(import.meta.dirname, 'comptes.ts'), ...args], {
    env: { PATH: process.env.PATH, DATA_DIR: folder },
  })

const inStore = async <T>(work: (db: ReturnType<typeof openSqlite>) => Promise<T>) => {
  const db = openSqlite(join(folder, 'mon-espace.sqlite'))
  try {
    return await work(db)
  } finally {
    await db.destroy()
  }
}
const addFacteur = (compteId: string) =>
  inStore((db) =>
    db
      .insertInto('second_facteur')
      .values({
        id: 'm1',
        compte_id: compteId,
        type: 'totp',
        nom: 'Téléphone',
        secret_scelle: 'demo.x.y',
        dernier_pas: 0,
        cle_id: null,
        cle_publique: null,
        compteur: 0,
        transports: '[]',
        cree_le: '2026-08-24T08:00:00.000Z',
        utilise_le: null,
      })
      .execute(),
  )
const lettresDe = (a: string) =>
  inStore(async (db) =>
    (await db.selectFrom('courriel').select('sujet').where('a', '=', a).execute()).map(({ sujet }) => sujet),
  )

describe('npm run comptes', () => {
  it('opens a case officer’s account, who chooses the password by mail, once', async () => {
    const args = [
      'creer-gestionnaire',
      '--email',
      'Nora@opco.example',
      '--civilite',
      'Mme',
      '--nom',
      'Vidal',
      '--prenom',
      'Nora',
    ]
    expect((await comptes(...args)).stdout).toContain('nora@opco.example')
    const db = openSqlite(join(folder, 'mon-espace.sqlite'))
    const compte = await db.selectFrom('compte').selectAll().executeTakeFirstOrThrow()
    expect([compte.gestionnaire, compte.confirme_le !== null]).toEqual([1, true])
    const mail = await db.selectFrom('courriel').selectAll().executeTakeFirstOrThrow()
    expect(mail.texte).toContain('/mot-de-passe?jeton=')
    await db.destroy()
    await expect(comptes(...args)).rejects.toThrow('has an account already')
    const facteur = ['retirer-second-facteur', '--email', 'nora@opco.example']
    await expect(comptes(...facteur)).rejects.toThrow('has no second factor')
    await addFacteur(compte.id)
    expect((await comptes(...facteur)).stdout).toContain('taken off')
    expect(await lettresDe('nora@opco.example')).toContain('Double authentification de Mon espace')
    await expect(comptes('autre')).rejects.toThrow('creer-gestionnaire')
  }, 30_000)
})

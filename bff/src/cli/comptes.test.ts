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
    await expect(comptes('autre')).rejects.toThrow('creer-gestionnaire')
  }, 30_000)
})

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { call, endServeur, signIn, startServeur } from './serveur.ts'

const ECRITURES = 100

/** Two people write in one dossier as fast as they can, retrying on 412 as the wizard does: every value must be there. */
export async function twoWriters(): Promise<{ line: string; ok: boolean }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'epreuve-'))
  const server = await startServeur(dataDir)
  const people = await Promise.all(
    ['employeur@interim-demo.example', 'admin@interim-demo.example'].map((email) => signIn(server, email)),
  )
  const [first = ''] = people
  const { body } = await call(server, first, 'POST', '/dossiers', {
    siret: '99912345800013',
    type: 'apprentissage',
  })
  let refused = 0
  async function write(cookie: string, section: string, key: string): Promise<void> {
    let version = 1
    for (let i = 0; i < ECRITURES; ) {
      const path = `/dossiers/${body.id}/sections/${section}`
      const saved = await call(
        server,
        cookie,
        'PUT',
        path,
        { [key]: `${key} ${i}` },
        { 'if-match': `"v${version}"` },
      )
      if (saved.status === 412) {
        refused += 1
        version = saved.body.versionCourante
      } else if (saved.status === 200) {
        version = saved.body.version
        i += 1
      } else throw new Error(`saved: ${saved.status}`)
    }
  }
  await Promise.all([
    write(people[0] ?? '', 'formation', 'faitA'),
    write(people[1] ?? '', 'apprenti', 'prenom'),
  ])
  const { body: read } = await call(server, first, 'GET', `/dossiers/${body.id}`)
  const { body: journal } = await call(server, first, 'GET', `/dossiers/${body.id}/historique`)
  await endServeur(server, 'SIGTERM')
  await rm(dataDir, { recursive: true })
  const last = ECRITURES - 1
  const both =
    read.contrat.formation.faitA === `faitA ${last}` && read.contrat.apprenti.prenom === `prenom ${last}`
  const exact = read.version === 1 + 2 * ECRITURES && journal.elements.length === read.version
  return {
    line: `two writers: ${2 * ECRITURES} writes on one dossier, ${refused} told to read again (412), version ${read.version}, ${journal.elements.length} journal lines, values ${both ? 'all there' : 'LOST'}`,
    ok: both && exact,
  }
}

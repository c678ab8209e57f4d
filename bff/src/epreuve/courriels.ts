import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openPostgres } from '../node/postgres.ts'
import { openSqlite } from '../node/sqlite.ts'
import type { Store } from '../store/store.ts'
import { startPostgres } from '../testing/postgres-server.ts'
import { startSmtp } from '../testing/smtp.ts'
import { call, endServeur, type Serveur, signIn, startServeur } from './serveur.ts'

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

async function until(holds: () => Promise<boolean>, ms: number): Promise<void> {
  for (const end = Date.now() + ms; !(await holds()) && Date.now() < end; ) await wait(50)
}

/** Has so many mails written, beside those of the demo world: each tells the service collecte of another address. */
async function writeMails(server: Serveur, count: number): Promise<void> {
  const cookie = await signIn(server, 'employeur@interim-demo.example')
  for (let i = 0; i < count; i++) {
    const made = await call(server, cookie, 'POST', '/dossiers', {
      siret: '99912345800013',
      type: 'apprentissage',
    })
    const autreAdresse = { voie: `rue ${crypto.randomUUID()}`, codePostal: '75001', commune: 'Paris' }
    const path = `/dossiers/${made.body.id}/sections/employeur`
    const saved = await call(server, cookie, 'PUT', path, { autreAdresse }, { 'if-match': '"v1"' })
    if (saved.status !== 200) throw new Error(`saved: ${saved.status}`)
  }
}

/** States of the mails of a store. */
const etatsOf = async (db: Store) =>
  (await db.selectFrom('courriel').select('etat').execute()).map(({ etat }) => etat)

/** SIGTERM while the mail server has taken a message and says nothing more: exit 0 within ten seconds, the mails kept. */
export async function stopOnHungMail(): Promise<{ line: string; ok: boolean }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'epreuve-'))
  let held = 0
  const smtp = await startSmtp({}, () => {
    held += 1
    return new Promise(() => {})
  })
  const server = await startServeur(dataDir, { SMTP_URL: smtp.url })
  await writeMails(server, 10)
  await until(async () => held >= 4, 10_000)
  const started = performance.now()
  const code = await endServeur(server, 'SIGTERM')
  const seconds = (performance.now() - started) / 1000
  await smtp.close()
  const db = openSqlite(join(dataDir, 'mon-espace.sqlite'))
  const etats = await etatsOf(db)
  await db.destroy()
  const kept = etats.filter((etat) => etat === 'a_envoyer').length
  await rm(dataDir, { recursive: true })
  return {
    line: `hung mail server: ${held} sends held after DATA, exit ${code} ${seconds.toFixed(1)} s after SIGTERM, ${kept} of ${etats.length} mails kept for later`,
    ok: held > 0 && code === 0 && seconds < 10 && kept === etats.length,
  }
}

const LENTEUR_MS = 8000

/** Two processes on one store and a mail server that takes eight seconds a message: each mail arrives exactly once. */
export async function slowMail(): Promise<{ line: string; ok: boolean }> {
  const postgres = await startPostgres()
  const smtp = await startSmtp({}, () => wait(LENTEUR_MS))
  const folders = [await mkdtemp(join(tmpdir(), 'epreuve-')), await mkdtemp(join(tmpdir(), 'epreuve-'))]
  const servers: Serveur[] = []
  // One after the other: the first brings the store up to date.
  for (const folder of folders)
    servers.push(await startServeur(folder, { SMTP_URL: smtp.url, DATABASE_URL: postgres.url }))
  const started = performance.now()
  for (const server of servers) await writeMails(server, 12)
  const db = openPostgres(postgres.url, { max: 1 })
  await until(async () => !(await etatsOf(db)).includes('a_envoyer'), 180_000)
  const seconds = (performance.now() - started) / 1000
  // What would come twice comes now.
  await wait(2 * LENTEUR_MS)
  for (const server of servers) await endServeur(server, 'SIGTERM')
  const etats = await etatsOf(db)
  await db.destroy()
  await smtp.close()
  await postgres.end()
  for (const folder of folders) await rm(folder, { recursive: true })
  const sent = etats.filter((etat) => etat === 'envoye').length
  const ids = new Set(smtp.recus.map(({ brut }) => /^Message-ID: (\S+)/m.exec(brut)?.[1]))
  return {
    line: `slow mail server: 2 processes, ${LENTEUR_MS / 1000} s a message, ${etats.length} mails, ${smtp.recus.length} deliveries of ${ids.size} in ${seconds.toFixed(0)} s`,
    ok: [sent, ids.size, smtp.recus.length].every((count) => count === etats.length),
  }
}

import { open, readdir, rename, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { lift, listEcartees } from '../courriels/retours/ecartees.ts'
import { TAILLE_MAX } from '../courriels/retours/lire-retour.ts'
import { ISSUES, type Issue, receiveRetour } from '../courriels/retours/receive-retour.ts'
import { SERVICE } from '../dossiers/acteur.ts'
import { openPlatform, type Platform, retoursOf } from '../node/open-deps.ts'
import { readSettings, SettingError, type Settings } from '../node/settings.ts'
import { write } from '../store/store.ts'

const USAGE = `npm run courriels:retours -- FILE|DIR|-      reads messages that came back: one, all of a folder or of the new/ of a
                                              maildir (which then go to its cur/), or one on standard input
npm run courriels:retours -- --liste          addresses that no mail leaves for: since when, status, address
npm run courriels:retours -- --lever ADDRESS  lets mails leave for it again

Settings are those of the service, COURRIEL_RETOURS among them.`

/** What a mail server takes for « try again later » (sysexits.h, EX_TEMPFAIL) and for a fault of the command (EX_USAGE). */
const [PLUS_TARD, FAUX] = [75, 64]

function fail(message: string, code: number): never {
  console.error(message)
  process.exit(code)
}

/** As much as is read of a message, and a byte more where there is more. */
async function readMessage(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    // The rest is read and left: a mail server takes a closed pipe for a failure.
    if (size <= TAILLE_MAX) chunks.push(chunk)
    size += chunk.length
  }
  return Buffer.concat(chunks)
}

/** The messages of a path, and what is done of each once it was read. */
async function* messagesOf(
  path: string,
): AsyncGenerator<{ read(): Promise<Uint8Array>; done(): Promise<void> }> {
  const done = async () => {}
  if (path === '-') return yield { read: () => readMessage(process.stdin), done }
  const file = (name: string) => async () => {
    await using handle = await open(name)
    return await readMessage(handle.createReadStream({ end: TAILLE_MAX }))
  }
  if ((await stat(path)).isFile()) return yield { read: file(path), done }
  const names = await readdir(path)
  const maildir = names.includes('new') && names.includes('cur')
  const folder = maildir ? join(path, 'new') : path
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (!entry.isFile()) continue
    const from = join(folder, entry.name)
    const seen = join(path, 'cur', `${entry.name}:2,S`)
    yield { read: file(from), done: maildir ? () => rename(from, seen) : done }
  }
}

async function receive(settings: Settings, { deps }: Platform, path: string): Promise<void> {
  const retours = retoursOf(settings)
  if (!retours) return fail('bad settings: COURRIEL_RETOURS: needed', FAUX)
  const comptes = new Map<Issue, number>()
  for await (const { read, done } of messagesOf(path)) {
    const issue = await receiveRetour({ ...deps, retours }, await read())
    await done()
    comptes.set(issue, (comptes.get(issue) ?? 0) + 1)
  }
  console.log(`retours: ${ISSUES.map((issue) => `${comptes.get(issue) ?? 0} ${issue}`).join(', ')}`)
}

async function main(settings: Settings, platform: Platform): Promise<void> {
  const { db, clock } = platform.deps
  if (values.liste)
    for (const { adresse, statut, le } of await listEcartees(db)) console.log(`${le} ${statut} ${adresse}`)
  else if (values.lever !== undefined) {
    const adresse = values.lever
    const lifted = await write(db, (trx) => lift(trx, clock, adresse, { auteur: SERVICE }))
    console.log(lifted ? 'Mails leave for it again.' : 'Mails leave for it already.')
  } else await receive(settings, platform, path ?? '-')
}

function settingsOf(env: NodeJS.ProcessEnv): Settings {
  try {
    return { ...readSettings(env), LOG: 'error' }
  } catch (fault) {
    return fail(fault instanceof SettingError ? fault.message : 'bad settings', FAUX)
  }
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { liste: { type: 'boolean' }, lever: { type: 'string' } },
    })
  } catch {
    return fail(USAGE, FAUX)
  }
}

const { values, positionals } = readArguments()
const [path] = positionals
if (positionals.length !== (values.liste || values.lever !== undefined ? 0 : 1)) fail(USAGE, FAUX)
const settings = settingsOf(process.env)
try {
  const platform = await openPlatform(settings)
  await main(settings, platform).finally(platform.close)
} catch (fault) {
  fail(fault instanceof Error ? fault.message : 'unknown', PLUS_TARD)
}

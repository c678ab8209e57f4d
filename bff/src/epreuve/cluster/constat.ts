import PostalMime from 'postal-mime'
import { verifyJournal } from '../../journal/verify.ts'
import { readEmpreintes } from '../../pieces/empreintes.ts'
import type { FileStore } from '../../pieces/file-store.ts'
import type { Store } from '../../store/store.ts'
import { call } from '../serveur.ts'
import type { Livraison } from './cluster.ts'
import type { Promesses } from './parcours.ts'

/** What of the promises the store does not hold. */
export interface Pertes {
  readonly ecritures: number
  readonly depots: number
  readonly messages: number
}

/** Looks for what had been promised when it was called; the load may go on meanwhile. */
export async function findPertes(db: Store, promesses: Promesses): Promise<Pertes> {
  const [dossiers, valides] = [[...promesses.dossiers], [...promesses.valides]]
  const [fichiers, messages] = [[...promesses.fichiers], [...promesses.messages]]
  const rows = await db.selectFrom('dossier').select(['id', 'version', 'etat']).execute()
  const kept = new Map(rows.map((row) => [row.id, row]))
  const versions = await db.selectFrom('piece_version').select('sha256').execute()
  const sha256 = new Set(versions.map((one) => one.sha256))
  const textes = await db.selectFrom('message').select('texte').execute()
  const written = new Set(textes.map((one) => one.texte))
  return {
    ecritures:
      dossiers.filter(([id, version]) => (kept.get(id)?.version ?? 0) < version).length +
      valides.filter((id) => (kept.get(id)?.etat ?? 'brouillon') === 'brouillon').length,
    depots: fichiers.filter((one) => !sha256.has(one)).length,
    messages: messages.filter((one) => !written.has(one)).length,
  }
}

/** What the store holds more often than it was asked for, once nobody asks for anything any more. */
export async function findRepetees(db: Store, promesses: Promesses, avant: ReadonlySet<string>) {
  const rows = await db.selectFrom('dossier').select('id').execute()
  const dossiers = rows.filter(({ id }) => !avant.has(id) && !promesses.dossiers.has(id)).length
  const versions = await db.selectFrom('piece_version').select('sha256').execute()
  const textes = await db.selectFrom('message').select('texte').execute()
  const more = (all: readonly string[], asked: readonly string[]) => {
    const among = new Set(asked)
    return all.filter((one) => among.has(one)).length - among.size
  }
  return {
    dossiers,
    depots: more(
      versions.map((one) => one.sha256),
      promesses.fichiers,
    ),
    messages: more(
      textes.map((one) => one.texte),
      promesses.messages,
    ),
  }
}

/** Sessions that nobody closed and that are no more. */
export async function countSessionsPerdues(port: number, sessions: readonly string[]): Promise<number> {
  let lost = 0
  for (const cookie of sessions) {
    const { status, body } = await call({ port }, cookie, 'GET', '/session')
    if (status !== 200 || !body.compte) lost += 1
  }
  return lost
}

const TACITE = 'prise_en_charge_reputee_acceptee'

/** Dossiers accepted by silence, and those that were more than once. */
export async function countTacites(
  db: Store,
): Promise<{ readonly tacites: number; readonly deuxFois: number }> {
  const rows = await db.selectFrom('journal').select('fil').where('action', '=', TACITE).execute()
  const tacites = new Set(rows.map(({ fil }) => fil)).size
  return { tacites, deuxFois: rows.length - tacites }
}

/** Mails promised and not come, and the same news told by two mails. */
export async function findCourriels(livraisons: readonly Livraison[], rues: readonly string[]) {
  const byId = new Map<string, { readonly a: string; readonly sujet: string; readonly texte: string }>()
  for (const { a, brut } of livraisons) {
    const { messageId, subject = '', text = '' } = await PostalMime.parse(brut)
    byId.set(messageId ?? '', { a: a.join(), sujet: subject, texte: text.replace(/\s+/g, ' ') })
  }
  const all = [...byId.values()]
  const told = rues.map((rue) => all.filter(({ texte }) => texte.includes(rue)).length)
  const tacites = all
    .filter(({ sujet }) => sujet.includes('réputée acceptée'))
    .map(({ a, sujet }) => `${a} ${sujet}`)
  return {
    courriels: byId.size,
    perdus: told.filter((n) => n === 0).length,
    ecritsDeuxFois: told.filter((n) => n > 1).length + tacites.length - new Set(tacites).size,
  }
}

/** Breaks of the journal, and files that are missing or altered. */
export async function findRuptures(db: Store, files: Pick<FileStore, 'verify'>): Promise<number> {
  const { ruptures } = await verifyJournal(db)
  let broken = ruptures.length
  for (let after = ''; ; ) {
    const page = await readEmpreintes(db, after, 500)
    if (page.length === 0) return broken
    for (const sha256 of page) if ((await files.verify(sha256)) !== 'conforme') broken += 1
    after = page.at(-1) ?? ''
  }
}

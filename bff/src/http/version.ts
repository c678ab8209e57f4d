import { compiled } from '../store/compiled.ts'
import type { TableDossier } from '../store/schema.ts'
import type { Store } from '../store/store.ts'
import { refus } from './refus.ts'

/** Milliseconds between two looks at a dossier that a write is ahead of, and how many there are. */
const EVERY = 50
const LOOKS = 40

/** Lines of a journal, the last ones, in which early writes are looked for: what reads say there is among them. */
const LIGNES = 100

/** A write that came before those it was made on top of. */
export interface Precoce {
  readonly compteId: string
  readonly dossierId: string
  /** Version of the dossier as the write came. */
  readonly since: number
  /** The one that it names. */
  readonly named: number
}

const versionOf = compiled((db, { id }: { id: string }) =>
  db.selectFrom('dossier').select('version').where('id', '=', id),
)

const lastLines = compiled((db, { fil }: { fil: string }) =>
  db
    .selectFrom('journal')
    .select(['par_id', 'details'])
    .where('fil', '=', fil)
    .orderBy('rang', 'desc')
    .limit(LIGNES),
)

/**
 * Waits for the version that a write names, two seconds at most. A page that goes away sends all its sections together, each
 * on the version that the one before it gives, and hears no answer: they may come in any order, and none is lost for having
 * come first. As many wait for an account as one page sends (`most`), no more.
 */
export function createAttente(db: Store) {
  const waiting = new Map<string, number>()

  async function look({ dossierId, named }: Precoce): Promise<void> {
    for (let looks = 0; looks < LOOKS; looks++) {
      await new Promise((resolve) => setTimeout(resolve, EVERY))
      const [now] = await versionOf(db, { id: dossierId })
      if (!now || now.version >= named) return
    }
  }

  return async function wait(write: Precoce, most: number): Promise<void> {
    const { compteId } = write
    const others = waiting.get(compteId) ?? 0
    if (others >= most) return
    waiting.set(compteId, others + 1)
    try {
      await look(write)
    } finally {
      const left = (waiting.get(compteId) ?? 1) - 1
      if (left > 0) waiting.set(compteId, left)
      else waiting.delete(compteId)
    }
  }
}

/**
 * The version that an early write turns out to be made on: the one it names where each one since is of the same account,
 * else the last before somebody else wrote. Where none came it is the one it names, which is not there.
 */
export async function madeOn(
  db: Store,
  now: Pick<TableDossier, 'version'>,
  { compteId, dossierId, since, named }: Precoce,
): Promise<number> {
  if (now.version < named) return named
  const lines = await lastLines(db, { fil: dossierId })
  const own = new Set(
    lines
      .filter(({ par_id }) => par_id === compteId)
      .map(({ details }) => (JSON.parse(details) as { version?: number }).version),
  )
  let version = since
  while (version < named && own.has(version + 1)) version += 1
  return version
}

/** Refuses a write made on another version than the one stored; tells which parts were written since. */
export function requireVersion(
  dossier: Pick<TableDossier, 'version' | 'versions_sections'>,
  named: number,
): void {
  if (dossier.version === named) return
  const written = JSON.parse(dossier.versions_sections) as Record<string, number>
  throw refus('version_perimee', {
    membres: {
      versionCourante: dossier.version,
      sectionsModifiees: Object.keys(written).filter((part) => (written[part] ?? 0) > named),
    },
  })
}

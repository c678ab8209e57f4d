import type { TableDossier } from '../store/schema.ts'
import { refus } from './refus.ts'

/** Milliseconds between two looks at a dossier that a write is ahead of, and how many there are. */
const EVERY = 50
const LOOKS = 40

/** Writes that a page may send at once, one for each section: what is further ahead was made on nothing. */
const AHEAD = 12

/**
 * The dossier once it is at the version that a write names, or as it stands after two seconds. A page that goes away sends
 * all its sections together, each on the version that the one before it gives, and hears no answer: they may come in any
 * order, and none is lost for having come first.
 */
export async function reachVersion<D extends Pick<TableDossier, 'version'>>(
  dossier: D,
  named: number,
  read: () => Promise<D | null>,
): Promise<D> {
  let seen = dossier
  if (named > seen.version + AHEAD) return seen
  for (let look = 0; seen.version < named && look < LOOKS; look++) {
    await new Promise((resolve) => setTimeout(resolve, EVERY))
    seen = (await read()) ?? seen
  }
  return seen
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

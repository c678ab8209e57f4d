import type { TableDossier } from '../store/schema.ts'
import { refus } from './refus.ts'

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

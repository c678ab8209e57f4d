import type { Liste } from './donnees.ts'

/** Activity codes of five characters, as the Cerfa carries them, from the rows of `@socialgouv/codes-naf`. */
export function nafFrom(rows: readonly { id: string; label: string }[], version: string): Liste {
  const elements = rows
    .filter(({ id }) => /^\d\d\.\d\d[A-Z]$/.test(id))
    .map(({ id, label }) => ({ code: id.replace('.', ''), libelle: label }))
  return { version, elements }
}

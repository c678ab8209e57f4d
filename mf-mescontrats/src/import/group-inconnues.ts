import type { ProblemeImport } from '@mon-espace/domain/api'
import { apercu as t } from './textes.ts'

const isInconnue = ({ code }: ProblemeImport) => code === 'colonne_inconnue'

/** What is said of the file, its unknown columns in one sentence: told one by one, they push the lines out of sight. */
export function groupInconnues(problemes: readonly ProblemeImport[]): readonly ProblemeImport[] {
  const [premiere, ...suite] = problemes.filter(isInconnue)
  if (!premiere || suite.length === 0) return problemes
  const colonnes = [premiere, ...suite].flatMap(({ colonne }) => colonne ?? [])
  const groupe = { ...premiere, colonne: null, message: t.inconnues(colonnes) }
  return [groupe, ...problemes.filter((probleme) => !isInconnue(probleme))]
}

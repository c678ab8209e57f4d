import type { EntreeHistorique } from '@mon-espace/domain/api'
import { jourDe } from '@mon-espace/module-kit/api'

const SAISIE = 'section_enregistree'

const follows = (a: EntreeHistorique, b: EntreeHistorique) =>
  a.action === SAISIE && b.action === SAISIE && a.par === b.par && jourDe(a.le) === jourDe(b.le)

const sectionsOf = ({ details }: EntreeHistorique): unknown[] =>
  Array.isArray(details.sections) ? details.sections : [details.section]

/** The later of two saves, telling the sections of both. */
const join = (a: EntreeHistorique, b: EntreeHistorique): EntreeHistorique => ({
  ...b,
  details: { ...b.details, sections: [...new Set([...sectionsOf(a), ...sectionsOf(b)])] },
})

/**
 * The history without its echoes: the autosave writes a line each time, people read one for a day's typing by one
 * person, with all the sections it touched. Oldest first, as given.
 */
export function condense(entrees: readonly EntreeHistorique[]): EntreeHistorique[] {
  const told: EntreeHistorique[] = []
  for (const entree of entrees) {
    const last = told.at(-1)
    if (last && follows(last, entree)) told[told.length - 1] = join(last, entree)
    else told.push(entree)
  }
  return told
}

import type { Budget } from './budget.ts'
import { readXml } from './xml.ts'
import type { Zip } from './zip.ts'

/** A link from a part of a workbook to another (ECMA-376, part 2). */
export interface Relation {
  readonly id: string
  /** An address whose last word is the kind: `…/worksheet`; empty where it is not said. */
  readonly type: string
  /** Name of the other part in the zip. */
  readonly cible: string
}

/** Name in the zip of a part told from the folder of another. */
function resolve(dossier: readonly string[], cible: string): string {
  const segments = cible.startsWith('/') ? [] : [...dossier]
  for (const segment of cible.split('/'))
    if (segment === '..') segments.pop()
    else if (segment !== '' && segment !== '.') segments.push(segment)
  return segments.join('/')
}

/** Relations of a part; those of the whole package for ''. @throws Error when it has none */
export async function readRelations(zip: Zip, partie: string, budget: Budget): Promise<Relation[]> {
  const dossier = partie.split('/')
  const nom = dossier.pop() ?? ''
  const lien = [...dossier, '_rels', `${nom}.rels`].join('/')
  const relations: Relation[] = []
  await readXml(zip.read(lien), budget, {
    open(element, { Id: id, Type: type = '', Target: cible, TargetMode: mode }) {
      if (element !== 'Relationship' || !id || !cible || mode === 'External') return
      relations.push({ id, type, cible: resolve(dossier, cible) })
    },
  })
  return relations
}

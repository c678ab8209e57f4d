import type { LigneTableau } from '@mon-espace/domain'
import { type Budget, createBudget, type Limites } from './budget.ts'
import { readDurees } from './durees.ts'
import { readFeuille } from './feuille.ts'
import { type Relation, readRelations } from './relations.ts'
import { createTexteRiche } from './texte.ts'
import { attributOf, readXml } from './xml.ts'
import { readZip, type SourceZip, type Zip } from './zip.ts'

/** A whole zip that holds no workbook of this kind: a spreadsheet of another format, another document. */
export class AutreFormat extends Error {
  override name = 'AutreFormat'
}

/** A workbook, its sheets in order; rows come one by one. */
export interface Classeur {
  readonly feuilles: readonly string[]
  /** Its days are counted from 1904, as those of old workbooks of the Mac. */
  readonly depuis1904: boolean
  rows(feuille: string): AsyncGenerator<LigneTableau>
}

/** What the part that describes a workbook says of it. */
interface Description {
  /** Relation of each sheet, by name, in the order of the tabs. */
  readonly feuilles: ReadonlyMap<string, string>
  readonly depuis1904: boolean
}

async function readDescription(zip: Zip, partie: string, budget: Budget): Promise<Description> {
  const feuilles = new Map<string, string>()
  let depuis1904 = false
  let racine: string | null = null
  await readXml(zip.read(partie), budget, {
    open(nom, attributs) {
      racine ??= nom
      if (nom === 'workbookPr') depuis1904 = ['1', 'true'].includes(attributs.date1904 ?? '')
      if (nom !== 'sheet') return
      const { name } = attributs
      const id = attributOf(attributs, 'id')
      if (!name || !id) return
      budget.spend('feuilles', 1)
      feuilles.set(name, id)
    },
  })
  if (racine !== 'workbook') throw new AutreFormat()
  return { feuilles, depuis1904 }
}

async function readPartages(zip: Zip, partie: string, budget: Budget): Promise<string[]> {
  const textes: string[] = []
  if (!zip.has(partie)) return textes
  const riche = createTexteRiche()
  await readXml(zip.read(partie), budget, {
    ...riche,
    close(nom) {
      riche.close(nom)
      if (nom === 'si') textes.push(riche.take())
    },
  })
  return textes
}

/** Part that a relation of this kind leads to; where none does, the one that spreadsheets usually write. */
const partOf = (relations: readonly Relation[], genre: string, usuelle: string) =>
  relations.find(({ type }) => type.endsWith(`/${genre}`))?.cible ?? usuelle

/**
 * Reads what a workbook (.xlsx) is made of, each part found as ECMA-376 says, by its relation to the one before.
 * @throws ZipChiffre, ClasseurTropLourd, AutreFormat, or Error when it is damaged
 */
export async function readClasseur(source: SourceZip, limites: Limites): Promise<Classeur> {
  const budget = createBudget(limites)
  const zip = await readZip(source, budget)
  const racine = zip.has('_rels/.rels') ? await readRelations(zip, '', budget) : []
  const partie = partOf(racine, 'officeDocument', 'xl/workbook.xml')
  // A binary workbook (.xlsb) is laid out as this one is, but for its parts.
  if (!zip.has(partie) || partie.endsWith('.bin')) throw new AutreFormat()
  const { feuilles, depuis1904 } = await readDescription(zip, partie, budget)
  const relations = await readRelations(zip, partie, budget)
  const cibles = new Map(relations.map(({ id, cible }) => [id, cible]))
  const chemins = new Map<string, string>()
  for (const [nom, relation] of feuilles) {
    const chemin = cibles.get(relation)
    if (chemin) chemins.set(nom, chemin)
  }
  const communs = {
    textes: await readPartages(zip, partOf(relations, 'sharedStrings', 'xl/sharedStrings.xml'), budget),
    durees: await readDurees(zip, partOf(relations, 'styles', 'xl/styles.xml'), budget),
  }
  return {
    feuilles: [...chemins.keys()],
    depuis1904,
    rows: (feuille) => readFeuille(zip.read(chemins.get(feuille) ?? feuille), communs, budget),
  }
}

import type { LigneTableau } from '@mon-espace/domain'
import { decodeXml, readFeuille, textOf } from './feuille.ts'
import { openZip, type Zip } from './zip.ts'

/** A workbook, its sheets in order; rows come one by one, from disk. */
export interface Classeur {
  readonly feuilles: readonly string[]
  rows(feuille: string): AsyncGenerator<LigneTableau>
  close(): Promise<void>
}

const STRING_ITEM = /<(?:\w+:)?si\b[^>]*?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?si>)/g

async function whole(zip: Zip, nom: string): Promise<string> {
  let texte = ''
  for await (const morceau of zip.read(nom)) texte += morceau
  return texte
}

async function readShared(zip: Zip): Promise<string[]> {
  if (!zip.noms.includes('xl/sharedStrings.xml')) return []
  const textes: string[] = []
  let reste = ''
  for await (const morceau of zip.read('xl/sharedStrings.xml')) {
    reste += morceau
    let fin = 0
    for (const trouve of reste.matchAll(STRING_ITEM)) {
      fin = trouve.index + trouve[0].length
      textes.push(textOf(trouve[1] ?? ''))
    }
    reste = reste.slice(fin)
  }
  return textes
}

/** Path of each sheet in the zip, by name, in the order of the tabs. */
async function readPaths(zip: Zip): Promise<Map<string, string>> {
  const relations = new Map<string, string>()
  for (const [balise] of (await whole(zip, 'xl/_rels/workbook.xml.rels')).matchAll(
    /<(?:\w+:)?Relationship\b[^>]*>/g,
  )) {
    const id = /\bId="([^"]+)"/.exec(balise)?.[1]
    const cible = /\bTarget="([^"]+)"/.exec(balise)?.[1]
    if (id && cible) relations.set(id, cible.startsWith('/') ? cible.slice(1) : `xl/${cible}`)
  }
  const chemins = new Map<string, string>()
  for (const [balise] of (await whole(zip, 'xl/workbook.xml')).matchAll(/<(?:\w+:)?sheet\b[^>]*>/g)) {
    const nom = /\bname="([^"]+)"/.exec(balise)?.[1]
    const chemin = relations.get(/\br:id="([^"]+)"/.exec(balise)?.[1] ?? '')
    if (nom && chemin) chemins.set(decodeXml(nom), chemin)
  }
  return chemins
}

/** Opens a workbook (.xlsx). @throws Error (French) when the file is not one */
export async function openClasseur(path: string): Promise<Classeur> {
  const zip = await openZip(path)
  try {
    const chemins = await readPaths(zip)
    const partages = await readShared(zip)
    return {
      feuilles: [...chemins.keys()],
      rows: (feuille) => readFeuille(zip.read(chemins.get(feuille) ?? feuille), partages),
      close: () => zip.close(),
    }
  } catch (cause) {
    await zip.close()
    throw cause
  }
}

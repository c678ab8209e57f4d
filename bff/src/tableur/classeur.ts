import type { LigneTableau } from '@mon-espace/domain'
import { attribut, elements } from './elements.ts'
import { readFeuille } from './feuille.ts'
import { decodeXml, textOf } from './texte.ts'
import type { Zip } from './zip.ts'

/** A workbook, its sheets in order; rows come one by one. */
export interface Classeur {
  readonly feuilles: readonly string[]
  /** Its days are counted from 1904, as those of old workbooks of the Mac. */
  readonly depuis1904: boolean
  rows(feuille: string): AsyncGenerator<LigneTableau>
}

/** Characters of one shared text: a cell holds 32,767, with what surrounds them. */
const TEXTE_MAX = 1024 * 1024

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
    let lu = 0
    for (const { contenu, fin } of elements(reste, 'si')) {
      lu = fin
      textes.push(textOf(contenu))
    }
    reste = reste.slice(lu)
    if (reste.length > TEXTE_MAX) throw new Error('Un texte de ce classeur est sans fin.')
  }
  return textes
}

/** Path of each sheet in the zip, by name, in the order of the tabs. */
async function readPaths(zip: Zip, classeur: string): Promise<Map<string, string>> {
  const relations = new Map<string, string>()
  for (const { attributs } of elements(await whole(zip, 'xl/_rels/workbook.xml.rels'), 'Relationship')) {
    const id = attribut(attributs, 'Id')
    const cible = attribut(attributs, 'Target')
    if (id && cible) relations.set(id, cible.startsWith('/') ? cible.slice(1) : `xl/${cible}`)
  }
  const chemins = new Map<string, string>()
  for (const { attributs } of elements(classeur, 'sheet')) {
    const nom = attribut(attributs, 'name')
    const chemin = relations.get(attribut(attributs, '(?:\\w+:)?id') ?? '')
    if (nom && chemin) chemins.set(decodeXml(nom), chemin)
  }
  return chemins
}

/** Reads what a workbook (.xlsx) is made of. @throws Error (French) when the zip holds none */
export async function readClasseur(zip: Zip): Promise<Classeur> {
  const classeur = await whole(zip, 'xl/workbook.xml')
  const chemins = await readPaths(zip, classeur)
  const partages = await readShared(zip)
  return {
    feuilles: [...chemins.keys()],
    depuis1904: /<(\w{1,20}:)?workbookPr\b[^>]*\bdate1904="(1|true)"/.test(classeur),
    rows: (feuille) => readFeuille(zip.read(chemins.get(feuille) ?? feuille), partages),
  }
}

import { lettreOf, TITRE_POINTS } from '@mon-espace/domain'
import type { ResultatImport } from '@mon-espace/domain/api'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Points } from './points.ts'

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

type Parties = Readonly<Record<string, Uint8Array>>

/** Name of a part as the zip has it: parts are told apart whatever their capitals (ECMA-376, part 2). */
const nameIn = (parties: Parties, nom: string): string =>
  Object.keys(parties).find((connu) => connu.toLowerCase() === nom.toLowerCase()) ?? nom

function parse(parties: Parties, nom: string): Document | null {
  const partie = parties[nameIn(parties, nom)]
  return partie ? new DOMParser().parseFromString(strFromU8(partie), 'application/xml') : null
}

const all = (node: Document | Element, nom: string) => [...node.getElementsByTagNameNS('*', nom)]

/** Links from a part to others; those of the whole package for ''. */
function relationsOf(parties: Parties, partie: string) {
  const dossier = partie.slice(0, partie.lastIndexOf('/') + 1)
  const xml = parse(parties, `${dossier}_rels/${partie.slice(dossier.length)}.rels`)
  return (xml ? all(xml, 'Relationship') : []).map((relation) => ({
    id: relation.getAttribute('Id'),
    type: relation.getAttribute('Type') ?? '',
    cible: decodeURI(
      new URL(relation.getAttribute('Target') ?? '', `http://classeur.test/${dossier}`).pathname,
    ).slice(1),
  }))
}

type Relations = ReturnType<typeof relationsOf>

/** The part that a link of this kind leads to; the one that spreadsheets usually write where none says it. */
const partOf = (relations: Relations, genre: string, usuelle: string) =>
  relations.find(({ type }) => type.endsWith(`/${genre}`))?.cible ?? usuelle

/** Where the sheet of this name lies in the workbook. */
function pathOf(parties: Parties, partie: string, relations: Relations, feuille: string): string {
  const classeur = parse(parties, partie)
  const sheet = classeur && all(classeur, 'sheet').find((s) => s.getAttribute('name') === feuille)
  const id = sheet?.getAttributeNS(RELATIONS, 'id') ?? sheet?.getAttribute('r:id')
  const cible = relations.find((relation) => relation.id === id)?.cible
  if (!id || !cible) throw new Error('no such sheet')
  return nameIn(parties, cible)
}

/** Rank of the column of a cell, from 0. */
function rankOf(cellule: Element): number {
  const lettres = /^[A-Z]+/.exec(cellule.getAttribute('r') ?? '')?.[0] ?? ''
  return [...lettres].reduce((rang, lettre) => rang * 26 + lettre.charCodeAt(0) - 64, 0) - 1
}

function put(ligne: Element, reference: string, texte: string): void {
  const xml = ligne.ownerDocument
  const make = (nom: string) =>
    xml.createElementNS(ligne.namespaceURI, ligne.prefix ? `${ligne.prefix}:${nom}` : nom)
  const [cellule, is, t] = [make('c'), make('is'), make('t')]
  cellule.setAttribute('r', reference)
  // A text is only ever shown: never a formula, whatever it begins with.
  cellule.setAttribute('t', 'inlineStr')
  t.setAttribute('xml:space', 'preserve')
  t.textContent = texte
  is.append(t)
  cellule.append(is)
  ligne.append(cellule)
}

/** The column of the points: the one of an earlier time, emptied, else the first that no line uses. */
function columnIn(lignes: readonly Element[], textes: readonly string[], ligneTitres: number): number {
  const titres = lignes.find((ligne) => Number(ligne.getAttribute('r')) === ligneTitres)
  const textOf = (cellule: Element) =>
    cellule.getAttribute('t') === 's' ? textes[Number(cellule.textContent)] : cellule.textContent
  const connue = titres && all(titres, 'c').find((cellule) => textOf(cellule) === TITRE_POINTS)
  if (!connue) return Math.max(-1, ...lignes.flatMap((ligne) => all(ligne, 'c').map(rankOf))) + 1
  const rang = rankOf(connue)
  for (const ligne of lignes) for (const c of all(ligne, 'c')) if (rankOf(c) === rang) c.remove()
  return rang
}

/** The workbook as it was, with a column of what is to be mended. @throws Error when it is not built as it should be */
export function annotateClasseur(
  content: Uint8Array,
  { feuille, ligneTitres }: Pick<ResultatImport, 'feuille' | 'ligneTitres'>,
  { points, importees }: Points,
): Uint8Array<ArrayBuffer> {
  const parties = unzipSync(content)
  const partie = partOf(relationsOf(parties, ''), 'officeDocument', 'xl/workbook.xml')
  const relations = relationsOf(parties, partie)
  const chemin = pathOf(parties, partie, relations, feuille)
  const xml = parse(parties, chemin)
  if (!xml) throw new Error('no such sheet')
  const partages = parse(parties, partOf(relations, 'sharedStrings', 'xl/sharedStrings.xml'))
  const textes = partages ? all(partages, 'si').map((si) => si.textContent) : []
  const lignes = all(xml, 'row')
  const rang = columnIn(lignes, textes, ligneTitres)
  for (const ligne of lignes) {
    const n = Number(ligne.getAttribute('r'))
    // The rows after it keep their numbers: an empty one is left, which counts for nothing.
    if (importees.has(n)) ligne.remove()
    const texte = n === ligneTitres ? TITRE_POINTS : points.get(n)
    if (texte !== undefined) put(ligne, `${lettreOf(rang)}${n}`, texte)
    ligne.removeAttribute('spans')
  }
  // What it says of the size of the sheet is not true any more; spreadsheets do without.
  for (const dimension of all(xml, 'dimension')) dimension.remove()
  return zipSync({ ...parties, [chemin]: strToU8(new XMLSerializer().serializeToString(xml)) })
}

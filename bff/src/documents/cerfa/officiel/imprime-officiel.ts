import type { Typefaces } from '../../fonts/typefaces.ts'
import type { Champ, Edition } from '../edition.ts'
import type { Imprime } from '../imprime.ts'
import { type LigneLue, type Morceau, ordreDeLecture } from '../lecture.ts'
import type { ModeleCerfa } from './modele.ts'

/**
 * The official blank as a form to lay under values. The values become print: no reader will set a name again in a font
 * that lacks its letters, and whoever signs sees what was sent. The fields left empty go with the others.
 * @param notre our own edition of the form: its labels name the boxes, whatever the edition of the blank
 */
export function imprimeOfficiel(modele: ModeleCerfa, faces: Typefaces, notre: Edition): Imprime {
  const { carte, cases, pages } = modele
  return {
    edition: carte.edition,
    cases,
    fond: carte.fond,
    numero: carte.numero,
    layers: (file) => pages.layers(file.context),
    lecture: lectureOf(modele, libellesOf(faces, notre)),
  }
}

/** What names each box, whatever the edition. */
function libellesOf(faces: Typefaces, notre: Edition): (nom: string) => string {
  const libelles = new Map<string, string>()
  for (const { morceaux } of ordreDeLecture(faces, notre))
    for (const morceau of morceaux) if ('champ' in morceau) libelles.set(morceau.champ, morceau.libelle)
  return (nom) => {
    const known = nom.replace(/\.(avant|apres)$/, '')
    return libelles.get(known) ?? libelles.get(`${known}.jj`) ?? ''
  }
}

/**
 * The order of the blank's own tags. They give the words of a line, then its fields in any order: so each value is said
 * with its label. Boxes that the tags leave out come last.
 */
function lectureOf({ pages, cases, nomsOf }: ModeleCerfa, libelle: (nom: string) => string): LigneLue[] {
  const told = new Set<string>()
  const said = (noms: readonly string[]): Morceau[] =>
    noms.toSorted(inOrder(cases)).map((champ) => ({ champ, libelle: libelle(champ), seul: true }))
  const lines = pages.lines.map(({ type, pieces }): LigneLue => {
    const noms = pieces.flatMap((piece) => ('object' in piece ? nomsOf(piece.object) : []))
    for (const nom of noms) told.add(nom)
    const words = pieces.flatMap((piece): Morceau[] =>
      'mark' in piece ? [{ page: piece.page, marque: piece.mark }] : [],
    )
    return { type, morceaux: [...words, ...said(noms)] }
  })
  const untold = said(Object.keys(cases).filter((nom) => !told.has(nom)))
  return [...lines, ...untold.map((morceau): LigneLue => ({ type: 'P', morceaux: [morceau] }))]
}

/** Page after page, the left column before the right one, from top to bottom and left to right. */
const inOrder = (cases: ModeleCerfa['cases']) => (a: string, b: string) => {
  const [one, two] = [cases[a], cases[b]]
  if (!one || !two) return 0
  const column = ({ rect }: Champ) => (rect[0] < 290 ? 0 : 1)
  const lower = two.rect[1] - one.rect[1]
  return (
    one.page - two.page ||
    column(one) - column(two) ||
    (Math.abs(lower) > 3 ? lower : one.rect[0] - two.rect[0])
  )
}

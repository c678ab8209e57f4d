import sax from 'sax'
import type { Budget } from './budget.ts'

/** What is done with a text of XML as it comes. Names of elements come without their prefix. */
export interface LectureXml {
  open?(nom: string, attributs: Attributs): void
  text?(texte: string): void
  close?(nom: string): void
}

/** Attributes of an element, by their name; undefined where it has none. */
export type Attributs = Readonly<Partial<Record<string, string>>>

/** Characters given to the parser at a time. */
const PAS = 1024
/** Longest word that may follow `<!`: `[CDATA[`. The parser looks at all of a longer one again at each of its characters. */
const DECLARATION_MAX = 16

/** Elements inside one another: a workbook has some ten. */
const PROFONDEUR_MAX = 100

const localName = (nom: string) => nom.slice(nom.indexOf(':') + 1)

/** The attribute of this name, whatever its prefix: `r:id` is `id`. */
export function attributOf(attributs: Attributs, nom: string): string | undefined {
  const cle = Object.keys(attributs).find((candidat) => localName(candidat) === nom)
  return cle === undefined ? undefined : attributs[cle]
}

/**
 * Reads XML piece by piece, and gives the hand back after each: what `lecture` kept of it may be taken then. Time grows
 * with the text and no faster; a name, an attribute, a comment of more than 64 kB is a fault.
 * @throws Error on what is not well-formed, and on a DOCTYPE, which no workbook has
 */
export async function* parseXml(
  morceaux: AsyncIterable<string>,
  budget: Budget,
  lecture: LectureXml,
): AsyncGenerator<void> {
  // What follows `<!`, which the types of the library leave out.
  const parser = sax.parser(true, { position: false }) as sax.SAXParser & { readonly sgmlDecl: string }
  let profondeur = 0
  parser.onerror = (fault) => {
    throw fault
  }
  parser.ondoctype = () => {
    throw new Error('doctype')
  }
  parser.onopentag = ({ name, attributes }) => {
    budget.spend('elements', 1)
    profondeur += 1
    if (profondeur > PROFONDEUR_MAX) throw new Error('too deep')
    lecture.open?.(localName(name), attributes as Attributs)
  }
  parser.onclosetag = (nom) => {
    profondeur -= 1
    lecture.close?.(localName(nom))
  }
  parser.ontext = (texte) => lecture.text?.(texte)
  parser.oncdata = (texte) => lecture.text?.(texte)
  for await (const morceau of morceaux) {
    for (let at = 0; at < morceau.length; at += PAS) {
      parser.write(morceau.slice(at, at + PAS))
      if (parser.sgmlDecl.length > DECLARATION_MAX) throw new Error('declaration')
    }
    yield
  }
  parser.close()
}

/** Reads XML to its end, for `lecture` alone. */
export async function readXml(
  morceaux: AsyncIterable<string>,
  budget: Budget,
  lecture: LectureXml,
): Promise<void> {
  for await (const _ of parseXml(morceaux, budget, lecture));
}

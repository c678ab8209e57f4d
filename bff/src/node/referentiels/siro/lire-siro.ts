import { open } from 'node:fs/promises'
import { FichierRefuse } from '../fichier-refuse.ts'
import { TEXTES } from '../textes.ts'
import { COUPLES_MAX } from './format.ts'

const MORCEAU = 256 * 1024
const [SAUT, BARRE, ZERO, NEUF] = [0x0a, 0x7c, 0x30, 0x39]
/** Shorter than any row: a piece of the file has no more rows than that. */
const LIGNE_MIN = 16

const titleOf = (cellule: string) =>
  cellule
    .trim()
    .toUpperCase()
    .replace(/[\s-]+/g, '_')
/** What SIRO writes where it has no name to give. */
const nameOf = (cellule: string): string => {
  const nom = cellule.trim().replace(/^"(.*)"$/, '$1')
  return /^N\/C$/i.test(nom) ? '' : nom
}

interface Colonnes {
  readonly siret: number
  readonly proprietaire: number
  readonly gestion: number
}

function readTitles(ligne: string): Colonnes {
  const titres = ligne
    .replace(/^\uFEFF/, '')
    .split('|')
    .map(titleOf)
  const [siret, proprietaire, gestion] = ['SIRET', 'OPCO_PROPRIETAIRE', 'OPCO_GESTION'].map((titre) =>
    titres.indexOf(titre),
  ) as [number, number, number]
  if (siret < 0 || proprietaire < 0) throw new FichierRefuse(TEXTES.pasSiro)
  return { siret, proprietaire, gestion }
}

/** Where the nth cell of a line begins and ends. */
function cellAt(octets: Buffer, debut: number, fin: number, rang: number): readonly [number, number] {
  let de = debut
  for (let n = 0; n < rang; n++) {
    const barre = octets.indexOf(BARRE, de)
    if (barre < 0 || barre >= fin) return [fin, fin]
    de = barre + 1
  }
  const barre = octets.indexOf(BARRE, de)
  return [de, barre < 0 || barre > fin ? fin : barre]
}

/** The fourteen digits of a cell as a number, without a text being made of them; 0 where they are none. */
function siretAt(octets: Buffer, [debut, fin]: readonly [number, number]): number {
  let siret = 0
  let chiffres = 0
  for (let i = debut; i < fin; i++) {
    const octet = octets[i] ?? 0
    if (octet >= ZERO && octet <= NEUF) {
      siret = siret * 10 + octet - ZERO
      chiffres += 1
    } else if (octet > ZERO) return 0
  }
  return chiffres === 14 ? siret : 0
}

/**
 * Reads the open file « Table SIRET-OPCO » of SIRO, `|`-separated, some millions of rows: a piece at a time, in a memory
 * that does not grow.
 */
export function readSiro(path: string) {
  const couples = new Map<string, number>()
  const bilan = { ecartees: 0, lignes: 0 }

  function coupleOf(cle: string): number {
    const place = couples.get(cle) ?? couples.size
    if (place === COUPLES_MAX) throw new FichierRefuse(TEXTES.siroNoms)
    couples.set(cle, place)
    return place
  }
  /** Places of the couples by what is written, which is read once. */
  const lus = new Map<string, number | null>()
  function placeOf(ecrit: string): number | null {
    const connue = lus.get(ecrit)
    if (connue !== undefined) return connue
    const noms = [...new Set(ecrit.split('|').map(nameOf))].filter(Boolean)
    const place = noms.length > 0 ? coupleOf(noms.join('|')) : null
    if (lus.size < COUPLES_MAX * COUPLES_MAX) lus.set(ecrit, place)
    return place
  }

  function rowOf(octets: Buffer, debut: number, fin: number, colonnes: Colonnes): number | null {
    const siret = siretAt(octets, cellAt(octets, debut, fin, colonnes.siret))
    if (siret === 0) return null
    const textAt = (rang: number) =>
      rang < 0 ? '' : octets.toString('utf8', ...cellAt(octets, debut, fin, rang)).trim()
    const place = placeOf(`${textAt(colonnes.proprietaire)}|${textAt(colonnes.gestion)}`)
    return place === null ? null : siret * COUPLES_MAX + place
  }

  /** Rows of the file, a page at a time, which is used again for the next. */
  async function* pages(): AsyncGenerator<Float64Array> {
    const fichier = await open(path, 'r')
    const octets = Buffer.alloc(MORCEAU)
    const page = new Float64Array(MORCEAU / LIGNE_MIN)
    let colonnes: Colonnes | null = null
    let reste = 0
    try {
      for (;;) {
        const { bytesRead } = await fichier.read(octets, reste, MORCEAU - reste)
        // The last line may end without a break.
        const plein =
          bytesRead > 0 ? reste + bytesRead : reste > 0 ? octets.fill('\n', reste, reste + 1) && reste + 1 : 0
        let n = 0
        let debut = 0
        for (let fin = octets.indexOf(SAUT); fin >= 0 && fin < plein; fin = octets.indexOf(SAUT, debut)) {
          if (!colonnes) colonnes = readTitles(octets.toString('utf8', debut, fin))
          else if (fin - debut > 1) {
            const row = rowOf(octets, debut, fin, colonnes)
            if (row === null) bilan.ecartees += 1
            else page[n++] = row
          }
          debut = fin + 1
        }
        bilan.lignes += n
        if (n > 0) yield page.subarray(0, n)
        if (bytesRead === 0) break
        if (debut === 0 && plein === MORCEAU) throw new FichierRefuse(TEXTES.pasSiro)
        octets.copyWithin(0, debut, plein)
        reste = plein - debut
        octets.fill(0, reste)
      }
    } finally {
      await fichier.close()
    }
    if (bilan.lignes === 0) throw new FichierRefuse(colonnes ? TEXTES.siroVide : TEXTES.pasSiro)
  }

  return { pages, bilan, couples: () => [...couples.keys()].map((cle) => cle.split('|')) }
}

import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import type { LigneTableau } from '@mon-espace/domain'
import { FichierRefuse } from './fichier-refuse.ts'
import { TEXTES } from './textes.ts'

/** UTF-8 where the first bytes are valid UTF-8, else the Latin-1 of the ministry's exports. */
async function encodingOf(path: string): Promise<'utf-8' | 'latin1'> {
  const fichier = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await fichier.read(Buffer.alloc(65_536), 0, 65_536, 0)
    new TextDecoder('utf-8', { fatal: true }).decode(buffer.subarray(0, bytesRead), { stream: true })
    return 'utf-8'
  } catch {
    return 'latin1'
  } finally {
    await fichier.close()
  }
}

/** Characters of a row, the line breaks of its cells included: the published ones have some hundreds. */
const LIGNE_MAX = 64 * 1024
/** Lines that the cells of one row may hold: more are a quote that was never closed. */
const SUITES_MAX = 200

const sansFin = (n: number) => new FichierRefuse(TEXTES.ligneSansFin(n))

async function* readLines(path: string): AsyncGenerator<string> {
  const decodeur = new TextDecoder(await encodingOf(path))
  let reste = ''
  let n = 1
  for await (const morceau of createReadStream(path)) {
    const [suite = '', ...lignes] = decodeur.decode(morceau as Buffer, { stream: true }).split('\n')
    reste += suite
    for (const ligne of lignes) {
      yield reste.endsWith('\r') ? reste.slice(0, -1) : reste
      reste = ligne
      n += 1
    }
    if (reste.length > LIGNE_MAX) throw sansFin(n)
  }
  if (reste !== '') yield reste
}

/**
 * Rows of a CSV, separated as its first line is (semicolon, tab or comma). The BCN writes quotes that quote nothing: a
 * line that has the columns of the header is taken as it is; quotes count only where it has not.
 * @throws FichierRefuse on a row without end
 */
export async function* readCsv(path: string): AsyncGenerator<LigneTableau> {
  let separateur = ''
  let colonnes = 0
  let n = 0
  let debut = ''
  let suites = 0
  for await (const suite of readLines(path)) {
    n += 1
    const ligne = debut === '' ? suite : `${debut}\n${suite}`
    if (ligne.length > LIGNE_MAX || suites > SUITES_MAX) throw sansFin(n - suites)
    separateur ||= [';', '\t', ','].find((s) => ligne.includes(s)) ?? ';'
    const brutes = ligne.split(separateur)
    colonnes ||= brutes.length
    const { cellules, ouverte } =
      brutes.length === colonnes
        ? { cellules: brutes.map(unquote), ouverte: false }
        : splitQuoted(ligne, separateur)
    // A quoted cell may hold a line break: the row goes on with the next line.
    if (ouverte && cellules.length < colonnes) {
      debut = ligne
      suites += 1
      continue
    }
    debut = ''
    suites = 0
    yield { n, cellules }
  }
  if (debut !== '') yield { n, cellules: debut.split(separateur) }
}

function unquote(cellule: string): string {
  const m = /^"([\s\S]*)"$/.exec(cellule)
  return m ? (m[1] ?? '').replaceAll('""', '"') : cellule
}

/** Cells of a line, a quote opening one only at its beginning; `ouverte` when the last one is not closed. */
function splitQuoted(ligne: string, separateur: string): { cellules: string[]; ouverte: boolean } {
  const cellules: string[] = []
  let cellule = ''
  let citee = false
  for (let i = 0; i < ligne.length; i++) {
    const c = ligne.charAt(i)
    if (citee && c === '"' && ligne[i + 1] === '"') {
      cellule += '"'
      i++
    } else if (citee && c === '"') citee = false
    else if (!citee && c === '"' && cellule === '') citee = true
    else if (!citee && c === separateur) {
      cellules.push(cellule)
      cellule = ''
    } else cellule += c
  }
  return { cellules: [...cellules, cellule], ouverte: citee }
}

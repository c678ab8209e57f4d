import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import type { LigneTableau } from '@mon-espace/domain'

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

async function* readLines(path: string): AsyncGenerator<string> {
  const decodeur = new TextDecoder(await encodingOf(path))
  let reste = ''
  for await (const morceau of createReadStream(path)) {
    reste += decodeur.decode(morceau as Buffer, { stream: true })
    const lignes = reste.split(/\r?\n/)
    reste = lignes.pop() ?? ''
    yield* lignes
  }
  if (reste !== '') yield reste
}

/**
 * Rows of a CSV, separated as its first line is (semicolon, tab or comma). The BCN writes quotes that quote nothing: a
 * line that has the columns of the header is taken as it is; quotes count only where it has not.
 */
export async function* readCsv(path: string): AsyncGenerator<LigneTableau> {
  let separateur = ''
  let colonnes = 0
  let n = 0
  let debut = ''
  for await (const suite of readLines(path)) {
    n += 1
    const ligne = debut === '' ? suite : `${debut}\n${suite}`
    separateur ||= [';', '\t', ','].find((s) => ligne.includes(s)) ?? ';'
    const brutes = ligne.split(separateur)
    colonnes ||= brutes.length
    if (brutes.length === colonnes) {
      debut = ''
      yield { n, cellules: brutes.map(unquote) }
      continue
    }
    const { cellules, ouverte } = splitQuoted(ligne, separateur)
    // A quoted cell may hold a line break: the row goes on with the next line.
    debut = ouverte && cellules.length < colonnes ? ligne : ''
    if (debut === '') yield { n, cellules }
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

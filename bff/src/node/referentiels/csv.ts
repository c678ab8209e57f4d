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

/** Rows of a CSV separated by semicolons (or commas, or tabs, whichever its first line has), quotes included. */
export async function* readCsv(path: string): AsyncGenerator<LigneTableau> {
  const decodeur = new TextDecoder(await encodingOf(path))
  let separateur = ''
  let reste = ''
  let n = 0
  const split = (ligne: string): LigneTableau => {
    separateur ||= [';', '\t', ','].find((s) => ligne.includes(s)) ?? ';'
    n += 1
    return { n, cellules: splitLine(ligne, separateur) }
  }
  for await (const morceau of createReadStream(path)) {
    reste += decodeur.decode(morceau as Buffer, { stream: true })
    const lignes = reste.split(/\r?\n/)
    reste = lignes.pop() ?? ''
    for (let i = 0; i < lignes.length; i++) {
      const ligne = lignes[i] ?? ''
      // A quoted cell may hold a line break: the row goes on.
      if ((ligne.split('"').length - 1) % 2 === 0) yield split(ligne)
      else if (i + 1 < lignes.length) lignes[i + 1] = `${ligne}\n${lignes[i + 1]}`
      else reste = `${ligne}\n${reste}`
    }
  }
  if (reste !== '') yield split(reste)
}

function splitLine(ligne: string, separateur: string): string[] {
  if (!ligne.includes('"')) return ligne.split(separateur)
  const cellules: string[] = []
  let cellule = ''
  let cite = false
  for (let i = 0; i < ligne.length; i++) {
    const c = ligne[i]
    if (c === '"' && cite && ligne[i + 1] === '"') {
      cellule += '"'
      i++
    } else if (c === '"') cite = !cite
    else if (c === separateur && !cite) {
      cellules.push(cellule)
      cellule = ''
    } else cellule += c
  }
  cellules.push(cellule)
  return cellules
}

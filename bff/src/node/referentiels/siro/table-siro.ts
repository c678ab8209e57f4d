import type { FileHandle } from 'node:fs/promises'
import type { DitOpco, SourceOpco } from '../../../donnees-publiques/opco/source-opco.ts'
import { Panne } from '../../../donnees-publiques/service/panne.ts'
import type { Log } from '../../../http/log.ts'
import { faultFields } from '../../../http/log.ts'
import { bytesOf, COUPLES_MAX, type Description, OCTETS_LIGNE, openTable } from './format.ts'

async function rowAt(fichier: FileHandle, place: number): Promise<number> {
  const ligne = new Float64Array(1)
  await fichier.read(bytesOf(ligne), 0, OCTETS_LIGNE, place * OCTETS_LIGNE)
  return ligne[0] ?? 0
}

/** The first row that is not before this one. */
async function placeOf(fichier: FileHandle, lignes: number, voulue: number): Promise<number> {
  let [debut, fin] = [0, lignes]
  while (debut < fin) {
    const milieu = (debut + fin) >> 1
    if ((await rowAt(fichier, milieu)) < voulue) debut = milieu + 1
    else fin = milieu
  }
  return debut
}

async function findIn(
  { fichier, description }: { fichier: FileHandle; description: Description },
  siret: string,
): Promise<DitOpco | null> {
  const { lignes, couples } = description
  const trouves: (readonly string[])[] = []
  const premiere = Number(siret) * COUPLES_MAX
  for (let place = await placeOf(fichier, lignes, premiere); place < lignes; place++) {
    const couple = (await rowAt(fichier, place)) - premiere
    if (couple >= COUPLES_MAX) break
    trouves.push(couples[couple] ?? [])
  }
  const noms = [...new Set(trouves.flat())]
  // Two rows for one SIRET: the table itself does not decide.
  return noms.length > 0 ? { noms, sur: trouves.length === 1 } : null
}

/**
 * The installed table of SIRO, opened for each question: nothing of it stays in memory, and the table of the next month
 * serves from its import on.
 */
export function createTableSiro(dataDir: string, log: Log): SourceOpco {
  return {
    async find(siret) {
      const table = await openTable(dataDir).catch((fault) => {
        log.error(faultFields(fault), 'table SIRET-OPCO illisible')
        throw new Panne('illisible')
      })
      if (!table) throw new Panne('repos')
      try {
        return await findIn(table, siret)
      } finally {
        await table.fichier.close()
      }
    },
  }
}

import { open, rm } from 'node:fs/promises'
import { FichierRefuse } from '../fichier-refuse.ts'
import { dossierDe, installFile } from '../installer-fichier.ts'
import { TEXTES } from '../textes.ts'
import { type Description, FICHIER, footOf, OCTETS_LIGNE, readDescription } from './format.ts'
import { readSiro } from './lire-siro.ts'
import { mergeBatches, writeBatches } from './tri.ts'

/** How to import. */
interface OptionsSiro {
  readonly dataDir: string
  /** Month that the file is of. */
  readonly date: string
  /** Take a file that has less than half of what is installed. */
  readonly accepterMoins?: boolean | undefined
  /** Read only. */
  readonly essai?: boolean | undefined
}

/** Nothing is to be installed: what was written aside goes. */
class Essai extends Error {}

/** What an import did. */
export interface ResultatSiro {
  readonly description: Description
  /** Rows without a SIRET or an OPCO. */
  readonly ecartees: number
}

const PART_MINIMALE = 0.5
/**
 * Reads the table, sorts it in batches aside, and installs it: in the memory of a batch, whatever its length.
 * @throws FichierRefuse, before anything is changed, when the file does not look right
 */
export async function importSiro(path: string, options: OptionsSiro): Promise<ResultatSiro> {
  const { dataDir, date } = options
  const avant = await readDescription(dataDir)
  const lecture = readSiro(path)
  const fait: { description?: Description } = {}

  async function write(neuf: string): Promise<void> {
    const lots = `${neuf}.lots`
    const [source, cible] = [await open(lots, 'w+'), await open(neuf, 'w')]
    try {
      const lignes = await mergeBatches(source, await writeBatches(lecture.pages(), source), cible)
      if (options.accepterMoins !== true && avant && lignes < avant.lignes * PART_MINIMALE)
        throw new FichierRefuse(TEXTES.rapetisse(avant.lignes, lignes))
      fait.description = { format: 1, date, lignes, couples: lecture.couples() }
      const pied = footOf(fait.description)
      await cible.write(pied, 0, pied.length, lignes * OCTETS_LIGNE)
      if (options.essai) throw new Essai()
    } finally {
      await source.close()
      await cible.close()
      await rm(lots, { force: true })
    }
  }

  await installFile(dossierDe(dataDir), FICHIER, write).catch((cause) => {
    if (!(cause instanceof Essai)) throw cause
  })
  if (!fait.description) throw new FichierRefuse(TEXTES.siroVide)
  return { description: fait.description, ecartees: lecture.bilan.ecartees }
}

import { readFile } from 'node:fs/promises'
import type { DocumentsOfficiels } from '../formulaires.ts'
import { ModeleRefuse } from '../modele-refuse.ts'

/** Where the operator keeps the official files; absent where we draw them ourselves. */
export interface CheminsOfficiels {
  /** Setting `CERFA_MODELE`. */
  readonly modele?: string | undefined
  /** Setting `NOTICE_MODELE`. */
  readonly notice?: string | undefined
}

/**
 * Reads the official files of the operator and checks them against what we know, at start.
 * @throws ModeleRefuse naming the setting and all that is wrong, in one line
 */
export async function readDocumentsOfficiels(chemins: CheminsOfficiels): Promise<DocumentsOfficiels> {
  const [modele, notice] = await Promise.all([
    read('CERFA_MODELE', chemins.modele, 'readModele'),
    read('NOTICE_MODELE', chemins.notice, 'openPdf'),
  ])
  return { modele, notice }
}

async function read(
  setting: string,
  path: string | undefined,
  check: 'readModele' | 'openPdf',
): Promise<Uint8Array | undefined> {
  if (path === undefined) return undefined
  try {
    const bytes = new Uint8Array(await readFile(path))
    // Loaded for who has such a file: what reads a PDF takes some megabytes.
    const { [check]: checked } = await import('../apprentissage/cerfa-officiel/modele.ts')
    await checked(bytes)
    return bytes
  } catch (error) {
    throw new ModeleRefuse(`${setting}: ${error instanceof Error ? error.message : 'unreadable'}`)
  }
}

import { openAsBlob } from 'node:fs'
import { BlobReader } from '@zip.js/zip.js/lib/zip-core-native.js'
import { ClasseurTropLourd, type Limites } from '../../tableur/lecture/budget.ts'
import { type Classeur, readClasseur } from '../../tableur/lecture/classeur.ts'
import { ZipChiffre } from '../../tableur/lecture/zip.ts'
import { FichierRefuse } from './fichier-refuse.ts'
import { TEXTES } from './textes.ts'

const MO = 1024 * 1024

/** What an official workbook may hold: ten times the fullest that was published. */
const LIMITES: Limites = {
  entrees: 10_000,
  feuilles: 1000,
  octets: 2048 * MO,
  elements: 100_000_000,
  caracteres: 2048 * MO,
}

function tell(cause: unknown): FichierRefuse {
  if (cause instanceof FichierRefuse) return cause
  if (cause instanceof ZipChiffre) return new FichierRefuse(TEXTES.protege, { cause })
  if (cause instanceof ClasseurTropLourd) return new FichierRefuse(TEXTES.tropLourd, { cause })
  return new FichierRefuse(TEXTES.pasUnClasseur, { cause })
}

/** Runs a reading of a workbook (.xlsx) where it lies on disk. @throws FichierRefuse */
export async function readingClasseur<T>(path: string, work: (classeur: Classeur) => Promise<T>): Promise<T> {
  try {
    return await work(await readClasseur(new BlobReader(await openAsBlob(path)), LIMITES))
  } catch (cause) {
    throw tell(cause)
  }
}

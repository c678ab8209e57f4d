import { Uint8ArrayReader } from '@zip.js/zip.js/lib/zip-core-native.js'
import { Refus } from '../../http/refus.ts'
import { ClasseurTropLourd, type Limites } from '../../tableur/lecture/budget.ts'
import { AutreFormat, type Classeur, readClasseur } from '../../tableur/lecture/classeur.ts'
import { ZipChiffre } from '../../tableur/lecture/zip.ts'
import { refusFichier } from '../refuse.ts'
import { REFUS_FICHIER } from '../textes.ts'

/** What a workbook of contracts may hold: twenty times what the fullest of them does. */
const LIMITES: Limites = {
  entrees: 10_000,
  feuilles: 100,
  octets: 32 * 1024 * 1024,
  elements: 2_000_000,
  caracteres: 32 * 1024 * 1024,
}

function tell(fault: unknown): Refus {
  if (fault instanceof Refus) return fault
  if (fault instanceof ZipChiffre) return refusFichier('classeur_protege', REFUS_FICHIER.classeur_protege)
  if (fault instanceof AutreFormat) return refusFichier('format_inconnu', REFUS_FICHIER.format_inconnu)
  if (!(fault instanceof ClasseurTropLourd))
    return refusFichier('classeur_abime', REFUS_FICHIER.classeur_abime)
  return fault.quoi === 'feuilles'
    ? refusFichier('trop_de_feuilles', REFUS_FICHIER.trop_de_feuilles(LIMITES.feuilles))
    : refusFichier('classeur_trop_lourd', REFUS_FICHIER.classeur_trop_lourd)
}

/** Runs a reading of a workbook; what it stumbles on is told in words. */
export async function readingClasseur<T>(
  content: Uint8Array,
  work: (classeur: Classeur) => Promise<T>,
): Promise<T> {
  try {
    return await work(await readClasseur(new Uint8ArrayReader(content), LIMITES))
  } catch (fault) {
    throw tell(fault)
  }
}

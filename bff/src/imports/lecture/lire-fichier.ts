import { GuillemetOuvert, type LigneTableau, readCsvLignes } from '@mon-espace/domain'
import { refuser } from '../refuser.ts'
import { REFUS_FICHIER } from '../textes.ts'
import { decodeCsv, natureOf } from './nature.ts'
import { readingClasseur } from './ouvrir-classeur.ts'
import { collect, readTableau, type TableauLu } from './tableau.ts'

/** A file to import, read. */
export interface FichierLu extends TableauLu {
  /** Sheet that was read; empty for a CSV. */
  readonly feuille: string
}

const sansEntete = () => refuser('entete_absent', REFUS_FICHIER.entete_absent)

/** Reads a workbook or a CSV. @throws Refus, in words that tell what to do, when it cannot be imported */
export async function readFichier(content: Uint8Array): Promise<FichierLu> {
  if (natureOf(content) === 'csv') {
    const lu = await readTableau(await readCsv(content), {})
    if (!lu) throw sansEntete()
    return { ...lu, feuille: '' }
  }
  return readingClasseur(content, async ({ feuilles, depuis1904, rows }) => {
    for (const feuille of feuilles) {
      const lu = await readTableau(await collect(rows(feuille)), { depuis1904 })
      if (lu) return { ...lu, feuille }
    }
    throw sansEntete()
  })
}

async function readCsv(content: Uint8Array): Promise<LigneTableau[]> {
  try {
    return await collect(readCsvLignes(decodeCsv(content)))
  } catch (fault) {
    if (fault instanceof GuillemetOuvert)
      throw refuser('guillemet_ouvert', REFUS_FICHIER.guillemet_ouvert(fault.n))
    throw fault
  }
}

import {
  DISPOSITIFS,
  type Dispositifs,
  type EnteteImport,
  GuillemetOuvert,
  type LigneTableau,
  readCsvLignes,
} from '@mon-espace/domain'
import { refusFichier } from '../refuse.ts'
import { REFUS_FICHIER } from '../textes.ts'
import { decodeCsv, natureOf } from './nature.ts'
import { readingClasseur } from './open-classeur.ts'
import { collect, readTableau, type TableauLu } from './tableau.ts'

/** A header as a thread can hand it over; whoever got it knows the model. */
export type EnteteLu = Omit<EnteteImport, 'modele'>

/** A file to import, read. */
export interface FichierLu extends Omit<TableauLu, 'entete'> {
  readonly entete: EnteteLu
  /** Sheet that was read; empty for a CSV. */
  readonly feuille: string
}

/**
 * Reads a file to import where the platform reads what strangers made: a thread that can be ended, the page itself.
 * @param compte whose it is: nobody waits behind more than one file of another
 */
export type ReadFichier = (content: Uint8Array, compte: string) => Promise<FichierLu>

/** As a thread can hand it over: a list of codes holds functions, and the lines are read already. */
function sendable({ entete: { modele: _, ...entete }, ...lu }: TableauLu): Omit<FichierLu, 'feuille'> {
  const colonnes = entete.colonnes.map(({ colonne: { liste: _, ...colonne }, ...lue }) => ({
    ...lue,
    colonne,
  }))
  return { ...lu, entete: { ...entete, colonnes } }
}

const sansEntete = () => refusFichier('entete_absent', REFUS_FICHIER.entete_absent)

/** Reads a workbook or a CSV. @throws Refus, in words that tell what to do, when it cannot be imported */
export async function readFichier(
  content: Uint8Array,
  dispositifs: Dispositifs = DISPOSITIFS,
): Promise<FichierLu> {
  if (natureOf(content) === 'csv') {
    const lu = await readTableau(dispositifs, await readCsv(content), {})
    if (!lu) throw sansEntete()
    return { ...sendable(lu), feuille: '' }
  }
  return readingClasseur(content, async ({ feuilles, depuis1904, rows }) => {
    for (const feuille of feuilles) {
      const lu = await readTableau(dispositifs, await collect(rows(feuille)), { depuis1904 })
      if (lu) return { ...sendable(lu), feuille }
    }
    throw sansEntete()
  })
}

async function readCsv(content: Uint8Array): Promise<LigneTableau[]> {
  try {
    return await collect(readCsvLignes(decodeCsv(content)))
  } catch (fault) {
    if (fault instanceof GuillemetOuvert)
      throw refusFichier('guillemet_ouvert', REFUS_FICHIER.guillemet_ouvert(fault.n))
    throw fault
  }
}

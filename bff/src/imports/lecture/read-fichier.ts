import {
  DISPOSITIFS,
  type Dispositif,
  type Dispositifs,
  type EnteteImport,
  GuillemetOuvert,
  type LigneTableau,
  type OptionsLecture,
  readCsvLignes,
  requireDispositif,
} from '@mon-espace/domain'
import type { Classeur } from '../../tableur/lecture/classeur.ts'
import { refusFichier } from '../refuse.ts'
import { REFUS_FICHIER } from '../textes.ts'
import { decodeCsv, natureOf } from './nature.ts'
import { readingClasseur } from './open-classeur.ts'
import { collect, findDebut, readTableau, type TableauLu } from './tableau.ts'

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
 * @param type kind that the contracts are asked to be of; else the titles tell it
 */
export type ReadFichier = (content: Uint8Array, compte: string, type?: string) => Promise<FichierLu>

/** As a thread can hand it over: a list of codes holds functions, and the lines are read already. */
function sendable({ entete: { modele: _, ...entete }, ...lu }: TableauLu): Omit<FichierLu, 'feuille'> {
  const colonnes = entete.colonnes.map(({ colonne: { liste: _, ...colonne }, ...lue }) => ({
    ...lue,
    colonne,
  }))
  return { ...lu, entete: { ...entete, colonnes } }
}

const sansEntete = () => refusFichier('entete_absent', REFUS_FICHIER.entete_absent)

/** The rows of a sheet, and how it counts. */
interface Feuille {
  /** Its name; empty for a CSV. */
  readonly nom: string
  readonly rows: readonly LigneTableau[]
  readonly options: OptionsLecture
}

interface Attendus {
  readonly type?: string | undefined
  readonly dispositifs?: Dispositifs
}

/** The first of these sheets that holds contracts, of the kind asked where one is. */
async function readFirst(
  feuilles: AsyncIterable<Feuille>,
  { type, dispositifs = DISPOSITIFS }: Attendus,
): Promise<FichierLu> {
  let autre: Dispositif | undefined
  for await (const { nom, rows, options } of feuilles) {
    const debut = findDebut(dispositifs, rows, type)
    if (!debut) continue
    if (type === undefined || debut.dispositif.code === type)
      return { ...sendable(await readTableau(debut, rows, options)), feuille: nom }
    autre ??= debut.dispositif
  }
  if (type === undefined || !autre) throw sansEntete()
  const voulu = requireDispositif(type, dispositifs)
  throw refusFichier('autre_type', REFUS_FICHIER.autre_type(autre.mots.plusieurs, voulu.mots.plusieurs))
}

async function* feuillesOf({ feuilles, depuis1904, rows }: Classeur): AsyncGenerator<Feuille> {
  for (const nom of feuilles) yield { nom, rows: await collect(rows(nom)), options: { depuis1904 } }
}

async function* csvOf(content: Uint8Array): AsyncGenerator<Feuille> {
  yield { nom: '', rows: await readCsv(content), options: {} }
}

/** Reads a workbook or a CSV. @throws Refus, in words that tell what to do, when it cannot be imported */
export async function readFichier(content: Uint8Array, attendus: Attendus = {}): Promise<FichierLu> {
  if (natureOf(content) === 'csv') return readFirst(csvOf(content), attendus)
  return readingClasseur(content, (classeur) => readFirst(feuillesOf(classeur), attendus))
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

import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import {
  type Apport,
  type CpneReferentiel,
  createImportBcn,
  createImportCpne,
  createImportKit,
  createImportNpec,
  type DateIso,
  findDate,
  ImportError,
  type LigneTableau,
  readEntetesBcn,
  readEntetesCpne,
  readEntetesKit,
  readEntetesNpec,
} from '@mon-espace/domain'
import { readingClasseur } from './classeur.ts'
import { readCsv } from './csv.ts'
import { FichierRefuse } from './fichier-refuse.ts'
import { TEXTES } from './textes.ts'

/** What a file brought, and how much of it was read. */
export interface Lecture {
  readonly apport: Apport
  /** Rows of data read. */
  readonly lignes: number
}

type Collecteur = { add(ligne: LigneTableau): void }
type Trouve =
  | { nature: 'npec'; collecteur: ReturnType<typeof createImportNpec> }
  | { nature: 'cpne'; collecteur: ReturnType<typeof createImportCpne> }
  | { nature: 'kit'; collecteur: ReturnType<typeof createImportKit> }
  | { nature: 'bcn'; collecteur: ReturnType<typeof createImportBcn> }

/** Headers stand in the first rows of a sheet, under a title or two. */
const LIGNES_ENTETE = 20

/** What a row is the header of; null when of nothing known. */
function recognise(ligne: LigneTableau, depuis: DateIso | undefined): Trouve | null {
  const npec = readEntetesNpec(ligne)
  if (npec) return { nature: 'npec', collecteur: createImportNpec(npec, depuis) }
  const kit = readEntetesKit(ligne)
  if (kit) return { nature: 'kit', collecteur: createImportKit(kit) }
  const cpne = readEntetesCpne(ligne)
  if (cpne) return { nature: 'cpne', collecteur: createImportCpne(cpne) }
  const bcn = readEntetesBcn(ligne)
  return bcn && { nature: 'bcn', collecteur: createImportBcn(bcn) }
}

interface Feuille {
  readonly trouve: Trouve | null
  readonly lignes: number
  readonly date: DateIso | undefined
}

async function readRows(
  nom: string,
  rows: AsyncIterable<LigneTableau>,
  depuis: DateIso | undefined,
): Promise<Feuille> {
  let trouve: Trouve | null = null
  let date: DateIso | undefined
  let lues = 0
  let lignes = 0
  for await (const ligne of rows) {
    if (!trouve) {
      date ??= findDate(ligne.cellules.join(' '))
      trouve = recognise(ligne, depuis ?? date)
      if (!trouve && ++lues >= LIGNES_ENTETE) break
      continue
    }
    try {
      ;(trouve.collecteur as Collecteur).add(ligne)
    } catch (cause) {
      if (!(cause instanceof ImportError)) throw cause
      throw new FichierRefuse(TEXTES.ligneFausse(nom, cause.message), { cause })
    }
    if (ligne.cellules.some((cellule) => cellule !== '')) lignes += 1
  }
  return { trouve, lignes, date }
}

/**
 * Reads an official file, whatever its kind: NPEC workbook, « Kit apprentissage », BCN diplomas.
 * @param dateDonnee date of the data, where neither the file nor its name tells it
 * @throws FichierRefuse on the first row that is not right, or when the file is none of these
 */
export async function readFichier(path: string, dateDonnee?: DateIso): Promise<Lecture> {
  const present = await stat(path).catch(() => null)
  if (!present?.isFile()) throw new FichierRefuse(TEXTES.introuvable(path))
  const parNom = dateDonnee ?? findDate(basename(path))
  if (!/\.xlsx$/i.test(path)) {
    const { trouve, lignes } = await readRows(basename(path), readCsv(path), parNom)
    return conclude([{ trouve, lignes, date: undefined }], parNom)
  }
  const feuilles = await readingClasseur(path, async (classeur) => {
    const lues: Feuille[] = []
    for (const nom of classeur.feuilles) lues.push(await readRows(nom, classeur.rows(nom), dateDonnee))
    return lues
  })
  return conclude(feuilles, parNom)
}

function conclude(feuilles: readonly Feuille[], parNom: DateIso | undefined): Lecture {
  const cpne: CpneReferentiel[] = []
  for (const { trouve } of feuilles) if (trouve?.nature === 'cpne') cpne.push(...trouve.collecteur.end())
  for (const { trouve, lignes, date: ecrite } of feuilles) {
    if (!trouve || trouve.nature === 'cpne') continue
    const date = parNom ?? ecrite
    if (!date) throw new FichierRefuse(TEXTES.dateInconnue)
    if (lignes === 0) throw new FichierRefuse(TEXTES.vide)
    switch (trouve.nature) {
      case 'npec':
        return {
          lignes,
          apport: { nature: 'npec', date, npec: trouve.collecteur.end().npec, cpne: unique(cpne) },
        }
      case 'kit':
        return {
          lignes,
          apport: { nature: 'certifications', date, certifications: trouve.collecteur.end() },
        }
      case 'bcn':
        return { lignes, apport: { nature: 'diplomes', date, diplomes: trouve.collecteur.end() } }
    }
  }
  throw new FichierRefuse(TEXTES.inconnu)
}

/** The 2021 edition tells each branch twice: by branch, then by IDCC. */
function unique(cpne: readonly CpneReferentiel[]): CpneReferentiel[] {
  const parCode = new Map<string, CpneReferentiel>()
  for (const branche of cpne) {
    const connue = parCode.get(branche.code)
    const idcc = new Set([...(connue?.idcc ?? []), ...branche.idcc])
    parCode.set(branche.code, { ...(connue ?? branche), idcc: [...idcc] })
  }
  return [...parCode.values()]
}

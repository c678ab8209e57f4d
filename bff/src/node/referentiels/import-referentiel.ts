import {
  comparePacks,
  type DateIso,
  type DifferencePack,
  mergeApport,
  type PackReferentiel,
} from '@mon-espace/domain'
import { FichierRefuse } from './fichier-refuse.ts'
import { readPackInstalle, writePack } from './pack-installe.ts'
import { readFichier } from './read-fichier.ts'
import { TEXTES } from './textes.ts'

/** How to import. */
export interface OptionsImport {
  readonly dataDir: string
  readonly date?: DateIso | undefined
  /** Take a file that brings less than half of what is installed. */
  readonly accepterMoins?: boolean | undefined
  /** Read and compare only. */
  readonly essai?: boolean | undefined
}

/** What an import did. */
export interface ResultatImport {
  readonly nature: 'npec' | 'certifications' | 'diplomes'
  readonly lignes: number
  readonly difference: DifferencePack
  readonly pack: PackReferentiel
}

/** Part of the installed rows under which a file looks cut short. */
const PART_MINIMALE = 0.5

/**
 * Reads an official file, compares it with the pack in use and installs the result.
 * @throws FichierRefuse, before anything is written, when the file does not look right
 */
export async function importReferentiel(path: string, options: OptionsImport): Promise<ResultatImport> {
  const avant = await readPackInstalle(options.dataDir)
  const { apport, lignes } = await readFichier(path, options.date)
  const pack = mergeApport(avant, apport)
  const difference = comparePacks(avant, pack)
  const [tailleAvant, tailleApres] = sizes(avant, pack, apport.nature)
  if (options.accepterMoins !== true && tailleApres < tailleAvant * PART_MINIMALE)
    throw new FichierRefuse(TEXTES.rapetisse(tailleAvant, tailleApres))
  if (options.essai !== true) await writePack(options.dataDir, pack)
  return { nature: apport.nature, lignes, difference, pack }
}

/** Rows before and after; an example pack does not count. */
function sizes(
  avant: PackReferentiel,
  apres: PackReferentiel,
  nature: ResultatImport['nature'],
): [number, number] {
  switch (nature) {
    case 'npec':
      return [avant.officiel ? avant.cpne.length : 0, apres.cpne.length]
    case 'certifications':
      return [avant.repertoireComplet ? avant.certifications.length : 0, apres.certifications.length]
    case 'diplomes':
      return [avant.diplomes?.length ?? 0, apres.diplomes?.length ?? 0]
  }
}

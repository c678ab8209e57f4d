import type { Dispositif } from '@mon-espace/domain'
import { classeur } from '../../tableur/ecriture/classeur.ts'
import { gzipByStream } from '../../tableur/ecriture/gzip.ts'
import { feuilleContrats } from './contrats.ts'
import { feuilleLisezMoi } from './lisez-moi.ts'
import { feuilleListes } from './listes.ts'
import { STYLES } from './styles.ts'

/** The workbook to fill in: contracts, code lists, and how to go about it. */
export const modeleImport = (dispositif: Dispositif): ReadableStream<Uint8Array<ArrayBuffer>> =>
  classeur(
    [feuilleContrats(dispositif), feuilleListes(dispositif), feuilleLisezMoi(dispositif)],
    STYLES,
    gzipByStream,
  )

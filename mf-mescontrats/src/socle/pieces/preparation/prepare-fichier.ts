import type { Dossier, Piece } from '@mon-espace/domain/api'
import { isHeic, type Prepared } from '@mon-espace/ui'
import { isCerfaSigne } from '../cerfa-signe.ts'
import type { ConstatCerfa } from './constat.ts'
import { preparation as t } from './textes.ts'

const isPhoto = (file: File) => isHeic(file) || file.type.startsWith('image/')

/** What reads and draws files comes when one is given: it weighs more than the screens. */
const photos = () => import('./photos.ts')

async function gather(files: readonly File[], piece: Piece): Promise<Prepared> {
  const [seul, ...autres] = files
  if (!seul) return null
  if (autres.length > 0) {
    if (!files.every(isPhoto)) return { refus: t.plusieurs }
    const code = await photos().catch(() => null)
    if (!code) return { refus: t.codeAbsent }
    return code
      .assemblePhotos(files, `${piece.libelle}.pdf`)
      .catch(() => ({ refus: t.illisible(files.find(isHeic)?.name ?? seul.name) }))
  }
  if (!isHeic(seul)) return seul
  return (await photos()).toJpeg(seul)
}

/**
 * Makes the one file to send of those chosen: photos become one PDF, those that only iPhones read a JPEG, where this browser
 * reads them. A signed form that is not this contract's is sent once the person says so.
 */
export async function prepareFichier(
  files: readonly File[],
  dossier: Dossier,
  piece: Piece,
  confirm: (constat: ConstatCerfa) => Promise<boolean>,
): Promise<Prepared> {
  // One photo that cannot be converted is refused in its own words where files are.
  const file = await gather(files, piece).catch(() => files[0] ?? null)
  if (!(file instanceof File) || !isCerfaSigne(piece)) return file
  const constat = await import('./lecture.ts').then(
    ({ lookAtCerfa }) => lookAtCerfa(file, dossier),
    () => null,
  )
  return constat === null || (await confirm(constat)) ? file : null
}

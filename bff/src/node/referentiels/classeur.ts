import { type FileHandle, open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { createInflateRaw } from 'node:zlib'
import { type Classeur, readClasseur } from '../../tableur/classeur.ts'
import { type Inflate, readZip, type SourceZip } from '../../tableur/zip.ts'

/** A workbook read where it lies on disk. */
export interface ClasseurOuvert extends Classeur {
  close(): Promise<void>
}

async function onDisk(fichier: FileHandle): Promise<SourceZip> {
  const { size } = await fichier.stat()
  return {
    taille: size,
    async bytes(debut, longueur) {
      if (debut + longueur > size) throw new Error('Le fichier est incomplet.')
      const tampon = Buffer.alloc(longueur)
      const { bytesRead } = await fichier.read(tampon, 0, longueur, debut)
      if (bytesRead < longueur) throw new Error('Le fichier est incomplet.')
      return tampon
    },
  }
}

const inflate: Inflate = async function* (source) {
  const brut = Readable.from(source)
  brut.on('error', (cause) => clair.destroy(cause))
  const clair = brut.pipe(createInflateRaw())
  clair.on('error', () => {})
  try {
    yield* clair
  } finally {
    clair.destroy()
    brut.destroy()
  }
}

/** Opens a workbook (.xlsx). @throws Error (French) when the file is not one */
export async function openClasseur(path: string): Promise<ClasseurOuvert> {
  const fichier = await open(path, 'r')
  try {
    const classeur = await readClasseur(await readZip(await onDisk(fichier), inflate))
    return { ...classeur, close: () => fichier.close() }
  } catch (cause) {
    await fichier.close()
    throw cause
  }
}

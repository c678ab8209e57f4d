import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { FontBytes } from '../fonts/typefaces.ts'

const { resolve } = createRequire(import.meta.url)

/** Reads the faces of Arimo from their npm package (1.3 MB). */
export async function readFonts(): Promise<FontBytes> {
  const face = async (path: string) =>
    new Uint8Array(await readFile(resolve(`@expo-google-fonts/arimo/${path}`)))
  const [regular, bold, italic, boldItalic] = await Promise.all([
    face('400Regular/Arimo_400Regular.ttf'),
    face('700Bold/Arimo_700Bold.ttf'),
    face('400Regular_Italic/Arimo_400Regular_Italic.ttf'),
    face('700Bold_Italic/Arimo_700Bold_Italic.ttf'),
  ])
  return { regular, bold, italic, boldItalic }
}

import regular from '@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf'
import italic from '@expo-google-fonts/arimo/400Regular_Italic/Arimo_400Regular_Italic.ttf'
import bold from '@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf'
import boldItalic from '@expo-google-fonts/arimo/700Bold_Italic/Arimo_700Bold_Italic.ttf'
import { createInlineDocumentMaker, type DocumentMaker } from '@mon-espace/bff/app'

const bytesOf = async (address: string) => new Uint8Array(await (await fetch(address)).arrayBuffer())

/** Draws the real PDFs in the page; their fonts are fetched with the first one. */
export const pageDocuments = (): DocumentMaker =>
  createInlineDocumentMaker(async () => ({
    regular: await bytesOf(regular),
    bold: await bytesOf(bold),
    italic: await bytesOf(italic),
    boldItalic: await bytesOf(boldItalic),
  }))

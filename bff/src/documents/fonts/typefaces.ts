import { parseTypeface, type Typeface } from './typeface.ts'

/** The four faces our documents are set in. */
export type FontStyle = 'regular' | 'bold' | 'italic' | 'boldItalic'

/** The `.ttf` files of Arimo (OFL, same widths as Arial), read by whoever knows where files are. */
export type FontBytes = Readonly<Record<FontStyle, Uint8Array>>

/** Parsed once, used for every document. */
export type Typefaces = Readonly<Record<FontStyle, Typeface>>

/** Parses the four faces (about 5 ms): keep the result warm. */
export function parseTypefaces(bytes: FontBytes): Typefaces {
  return {
    regular: parseTypeface(bytes.regular, 'Arimo-Regular'),
    bold: parseTypeface(bytes.bold, 'Arimo-Bold'),
    italic: parseTypeface(bytes.italic, 'Arimo-Italic'),
    boldItalic: parseTypeface(bytes.boldItalic, 'Arimo-BoldItalic'),
  }
}

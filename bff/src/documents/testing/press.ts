import { warmPress } from '../draw.ts'
import { readFonts } from '../node/read-fonts.ts'

/** Fonts and blank form, warm, for a test file. */
export const testPress = async () => warmPress(await readFonts())

import { warmPress } from '../draw.ts'
import type { DocumentsOfficiels } from '../formulaires.ts'
import { readFonts } from '../node/read-fonts.ts'

/** Fonts and blank form, warm, for a test file. */
export const testPress = async (officiels: DocumentsOfficiels = {}) => warmPress(await readFonts(), officiels)

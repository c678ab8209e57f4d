import type { Imprime } from '../apprentissage/cerfa-10103-14/imprime.ts'
import type { FormulaireFa13 } from '../apprentissage/fa13.ts'
import { formulaireOf, type Press, warmPress } from '../draw.ts'
import type { DocumentsOfficiels } from '../formulaires.ts'
import { readFonts } from '../node/read-fonts.ts'

/** Fonts and blank form, warm, for a test file. */
export const testPress = async (officiels: DocumentsOfficiels = {}) => warmPress(await readFonts(), officiels)

/** The blank Cerfa of a press, ours or the official one. */
export const imprimeOf = (press: Press): Imprime =>
  (formulaireOf(press, '10103*14') as FormulaireFa13).imprime

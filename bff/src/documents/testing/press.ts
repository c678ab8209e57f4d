import type { FormulaireCerfa } from '../cerfa/formulaire-cerfa.ts'
import type { Imprime } from '../cerfa/imprime.ts'
import { formulaireOf, type Press, warmPress } from '../draw.ts'
import type { DocumentsOfficiels } from '../formulaires.ts'
import { readFonts } from '../node/read-fonts.ts'

/** Fonts and blank form, warm, for a test file. */
export const testPress = async (officiels: DocumentsOfficiels = {}) => warmPress(await readFonts(), officiels)

/** A blank Cerfa of a press, ours or the official one. */
export const imprimeOf = (press: Press, formulaire = '10103*14'): Imprime =>
  (formulaireOf(press, formulaire) as FormulaireCerfa).imprime

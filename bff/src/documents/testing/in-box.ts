import { FA13 } from '../apprentissage/fa13.ts'
import { place } from '../cerfa/pose.ts'
import { drawCerfa, type Press } from '../draw.ts'
import type { FormulaireInput } from '../formulaires.ts'
import { imprimeOf } from './press.ts'
import { type Run, readPdf } from './read-pdf.ts'

interface Box {
  readonly page: number
  readonly rect: readonly [number, number, number, number]
}

/** What stands wholly inside a box, lines joined, blanks apart. */
export function inBox(runs: readonly Run[], { page, rect: [x1, y1, x2, y2] }: Box): string {
  return runs
    .filter((run) => run.page === page && run.x >= x1 - 0.2 && run.end <= x2 + 0.2)
    .filter((run) => run.y >= y1 - 0.2 && run.y + 0.72 * run.size <= y2 + 0.2)
    .map((run) => run.text)
    .join('')
    .replace(/\s/g, '')
}

/** Fills the form of a press, reads it back with another reader, and lists the values that are not whole in their box. */
export async function misplacedValues(
  press: Press,
  input: FormulaireInput,
  forme = FA13,
): Promise<{ nom: string; written: string; read: string }[]> {
  const { runs } = await readPdf(await drawCerfa(press, input))
  const { cases, fond } = imprimeOf(press, input.formulaire)
  return place(cases, forme.valeurs(input), fond)
    .poses.map((pose) => ({
      nom: pose.nom,
      written: pose.valeur === true ? '' : pose.valeur.replace(/\s/g, ''),
      read: pose.valeur === true ? '' : inBox(runs, pose),
    }))
    .filter(({ written, read }) => written !== read)
}

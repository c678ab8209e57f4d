import type { Run } from './read-pdf.ts'

/**
 * Joins the stretches that follow each other on one line in one font, and trims the blanks around them:
 * what a person calls a label.
 */
export function mergeRuns(runs: readonly Run[]): Run[] {
  const merged: Run[] = []
  for (const run of runs) {
    const last = merged.at(-1)
    const follows =
      last !== undefined &&
      last.page === run.page &&
      last.font === run.font &&
      last.size === run.size &&
      Math.abs(last.y - run.y) < 0.1 &&
      Math.abs(last.end - run.x) < 0.5
    if (follows) merged[merged.length - 1] = { ...last, text: last.text + run.text, end: run.end }
    else merged.push({ ...run })
  }
  return merged.map(trim).filter((run) => run.text !== '')
}

function trim(run: Run): Run {
  const text = run.text.trim()
  const leading = run.text.length - run.text.trimStart().length
  const trailing = run.text.length - run.text.trimEnd().length
  // A space is 0.278 em wide in Arial and its metric twins, 0.25 em in Times.
  const space = run.size * (run.font.includes('Times') ? 0.25 : 0.278)
  return { ...run, text, x: run.x + leading * space, end: run.end - trailing * space }
}

import { cpus, totalmem } from 'node:os'

const ENTETE = `# What was measured

Written by \`npm run bench\`: each part by the bench it names, as it printed it. Ratios come from one run, side by side; a figure
that is not held says so.
`

/** What a bench printed, and when and on what. */
export interface Mesure {
  /** Path of the bench in the repository. */
  readonly bench: string
  readonly jour: string
  readonly machine: string
  readonly sortie: string
}

/** « 2 × AMD EPYC 7763, 16 GB, Node 24.4.0 » */
export function machine(): string {
  const [first] = cpus()
  const memory = Math.round(totalmem() / 1024 ** 3)
  return `${cpus().length} × ${first?.model.trim() ?? 'unknown processor'}, ${memory} GB, Node ${process.versions.node}`
}

const headingOf = (bench: string) => `## \`${bench}\`\n`

/** The page with the part of this bench put in its place, in the order of their paths; the others stay as they were. */
export function withMesure(page: string, { bench, jour, machine: on, sortie }: Mesure): string {
  const others = page
    .split(/^(?=## `)/m)
    .filter((part) => part.startsWith('## `') && !part.startsWith(headingOf(bench)))
  const part = `${headingOf(bench)}\n${jour}, ${on}.\n\n\`\`\`text\n${sortie.trim()}\n\`\`\`\n`
  const parts = [...others, part].map((one) => one.trim()).toSorted()
  return [ENTETE.trim(), ...parts].join('\n\n').concat('\n')
}

/** The light colours of the pages (`--me-…` of packages/ui), written out: a mail has no style sheet to name them in. */
export const COULEURS = {
  paper: '#ffffff',
  'paper-sunk': '#f8f6f2',
  ink: '#1f1c18',
  'ink-quiet': '#544e45',
  line: '#e3ddd3',
  'accent-fill': '#0a4c5a',
  'on-accent': '#ffffff',
} as const

import type { LigneTableau } from './ligne.ts'

/** Header labels a field may have, in normal form; a trailing `…` accepts any label that begins so. */
export type Modele<C extends string> = Readonly<Record<C, { noms: readonly string[]; facultatif?: boolean }>>

/** Column of each field, from 0; -1 where an optional one is not there. */
export type Colonnes<C extends string> = Readonly<Record<C, number>>

/** Lower case, no accents, no notes: « Certificateur* ⏎ (*liste…) » → « certificateur ». */
export function normalizeEntete(texte: string): string {
  const [debut = ''] = texte.split(/[*\n(]/)
  return debut
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’`]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}

/**
 * Columns of a header row, wherever it stands and in whatever order; null when the row is not that header.
 * Headers move from one edition of the official files to the next.
 */
export function readEntetes<C extends string>(ligne: LigneTableau, modele: Modele<C>): Colonnes<C> | null {
  const labels = ligne.cellules.map(normalizeEntete)
  const colonnes = {} as Record<C, number>
  for (const champ of Object.keys(modele) as C[]) {
    const { noms, facultatif } = modele[champ]
    colonnes[champ] = labels.findIndex((label) => noms.some((nom) => matches(label, nom)))
    if (colonnes[champ] === -1 && facultatif !== true) return null
  }
  return colonnes
}

function matches(label: string, nom: string): boolean {
  return nom.endsWith('…') ? label.startsWith(nom.slice(0, -1)) : label === nom
}

/** What a selection is taken to a page for. */
export type Emploi = 'signature' | 'verification'

const cleOf = (emploi: Emploi) => `mes-contrats:selection:${emploi}`

/** In this tab where its storage is refused: the selection then holds until the page is left. */
const memoire = new Map<Emploi, readonly string[]>()

/** Takes dossiers to a page that works on them one by one: their ids alone, in this tab, so that a page read again goes on. */
export function keepSelection(emploi: Emploi, ids: readonly string[]): void {
  memoire.set(emploi, ids)
  try {
    sessionStorage.setItem(cleOf(emploi), JSON.stringify(ids))
  } catch {
    // Storage refused, or full: memory holds them.
  }
}

/** The dossiers that were taken there last; none where none was. */
export function keptSelection(emploi: Emploi): readonly string[] {
  const held = memoire.get(emploi)
  if (held) return held
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(cleOf(emploi)) ?? '[]')
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : []
  } catch {
    // Storage refused or spoiled: they are chosen again.
    return []
  }
}

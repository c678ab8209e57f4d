const CLE = 'mes-contrats:ecrans'
/** Drafts whose screen is remembered, the latest first. */
const GARDES = 50

function read(): [id: string, ecran: string][] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(CLE) ?? '[]')
    return Array.isArray(kept) ? kept : []
  } catch {
    // Storage refused or spoiled: entry begins at its first screen.
    return []
  }
}

/** Remembers, on this device, the screen a draft was left on: its id and the screen’s name, nothing of what was typed. */
export function rememberEcran(id: string, ecran: string): void {
  const others = read().filter(([one]) => one !== id)
  try {
    localStorage.setItem(CLE, JSON.stringify([[id, ecran], ...others].slice(0, GARDES)))
  } catch {
    // No room, or no storage: nothing is lost but a click.
  }
}

/** The screen a draft was left on, here; undefined where it was not. */
export const ecranQuitte = (id: string): string | undefined => read().find(([one]) => one === id)?.[1]

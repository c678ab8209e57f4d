import { clesGardees } from './garde.ts'

/** The page where what is kept under a key can be seen to; none where it holds no more. */
function cheminOf(cle: string, now: number): string[] {
  try {
    const garde: unknown = JSON.parse(localStorage.getItem(cle) ?? 'null')
    if (typeof garde !== 'object' || garde === null || !('jusqua' in garde)) return []
    if (!(Number(garde.jusqua) > now)) return []
    // Those of before they said where.
    return ['chemin' in garde && typeof garde.chemin === 'string' ? garde.chemin : '/mes-contrats']
  } catch {
    return []
  }
}

/** The pages where what this browser alone keeps of an account can be seen to, each once. */
export const cheminsGardes = (compte: string, now: number = Date.now()): string[] => [
  ...new Set(clesGardees(compte).flatMap((cle) => cheminOf(cle, now))),
]

import { cleGarde } from '@mon-espace/module-kit/garde'
import { chemins } from '../../routes/chemins.ts'
import { isNoeud, isOpen, valueAt } from '../brouillon/arbre.ts'
import type { SaisieOuverte } from '../contexte.ts'
import type { Illisibles } from '../formulaire/formulaire.ts'

const JOURS_GARDES = 30
const JOUR = 86_400_000
/** As many figures as a social-security number: whatever it was meant for, it is not left in the browser. */
const SECRET = /(?:\d\D?){13}/

/**
 * The numbers of a draft that cannot be read yet, kept in this browser for who typed them: the contract has no place for
 * their text. Read back as long as the service itself keeps what is begun, unless they sign out here: told first, then erased.
 */
export function createGarde(compte: string, dossier: string, now: () => number = Date.now) {
  const cle = cleGarde('illisibles', compte, dossier)
  return {
    /** What was kept, by path; empty when nothing was, or it is too old. */
    read(): Illisibles {
      try {
        const garde: unknown = JSON.parse(localStorage.getItem(cle) ?? 'null')
        if (!isNoeud(garde) || !isNoeud(garde.textes) || !(Number(garde.jusqua) > now())) return new Map()
        return new Map(Object.entries(garde.textes).map(([chemin, texte]) => [chemin, String(texte)]))
      } catch {
        return new Map()
      }
    },
    /** Keeps these in place of the former. @returns whether nothing of them would be lost with the page */
    keep(illisibles: Illisibles): boolean {
      const textes = [...illisibles].filter(([, texte]) => !SECRET.test(texte))
      try {
        if (textes.length === 0) localStorage.removeItem(cle)
        else {
          const jusqua = now() + JOURS_GARDES * JOUR
          const garde = { jusqua, chemin: chemins.reprise(dossier), textes: Object.fromEntries(textes) }
          localStorage.setItem(cle, JSON.stringify(garde))
        }
        return textes.length === illisibles.size
      } catch {
        // Storage refused or full: the page holds them, and is not left without a word.
        return illisibles.size === 0
      }
    },
  }
}

/**
 * Puts back the numbers that could not be read when the page was left, then keeps those of now.
 * @param onKept told each time whether all of them are
 */
export function followIllisibles(
  compte: string,
  { id, formulaire, controle }: SaisieOuverte,
  onKept: (toutes: boolean) => void,
): void {
  const garde = createGarde(compte, id)
  for (const [chemin, texte] of garde.read()) {
    const { contrat, illisibles } = formulaire.getState()
    // What was stored or typed since is newer, and a block that was closed since is not asked.
    if (!isOpen(contrat, chemin) || valueAt(contrat, chemin) != null || illisibles.has(chemin)) continue
    formulaire.take([[chemin, texte]])
    controle.leave(chemin)
  }
  const keep = () => onKept(garde.keep(formulaire.getState().illisibles))
  let vus = formulaire.getState().illisibles
  keep()
  formulaire.subscribe(() => {
    const { illisibles } = formulaire.getState()
    if (illisibles === vus || (illisibles.size === 0 && vus.size === 0)) return
    vus = illisibles
    keep()
  })
}

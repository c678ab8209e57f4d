import type { Color } from '../pdf/sheet.ts'
import type { Cases, Champ } from './edition.ts'
import type { Valeurs } from './remplissage.ts'

/** One value in its box. */
export interface Pose extends Champ {
  /** Name of the box in its edition. */
  readonly nom: string
  readonly valeur: string | true
  /** Laid over the box first, where its cells would show through words. */
  readonly fond?: Color
}

/** A value that this edition has no box for. */
export interface SansCase {
  readonly nom: string
  readonly valeur: string | true
}

/**
 * Puts each value into the boxes of an edition. Where an edition has one box for a date, it bears the name of the group;
 * where it splits an e-mail at « @ », its two boxes bear the name followed by `.avant` and `.apres`.
 */
export function place(
  cases: Cases,
  valeurs: Valeurs,
  fondMots: Color,
): { poses: Pose[]; sansCase: SansCase[] } {
  const poses: Pose[] = []
  const sansCase: SansCase[] = []
  const text = (nom: string) => {
    const valeur = valeurs.get(nom)
    return typeof valeur === 'string' ? valeur : ''
  }
  const put = (nom: string, valeur: string | true): boolean => {
    const box = cases[nom]
    if (box && valeur !== '') poses.push({ nom, valeur, ...box })
    return box !== undefined
  }
  for (const [nom, valeur] of valeurs) {
    const [, groupe = '', part = ''] = /^(.*)\.(jj|mm|aaaa)$/.exec(nom) ?? []
    if (put(nom, valeur)) continue
    if (groupe in cases) {
      if (part === 'jj') put(groupe, ['jj', 'mm', 'aaaa'].map((cell) => text(`${groupe}.${cell}`)).join('/'))
    } else if (`${nom}.avant` in cases && valeur !== true) {
      const at = valeur.includes('@') ? valeur.lastIndexOf('@') : valeur.length
      put(`${nom}.avant`, valeur.slice(0, at))
      put(`${nom}.apres`, valeur.slice(at + 1))
    } else if (`${nom}.jj` in cases) {
      // Words instead of a date: one box in place of the three cells and their slashes.
      const [first, last] = [cases[`${nom}.jj`], cases[`${nom}.aaaa`]]
      if (!first || !last) continue
      const rect = [first.rect[0], first.rect[1], last.rect[2], last.rect[3]] as const
      poses.push({ nom, valeur, page: first.page, nature: 'texte', rect, fond: fondMots })
    } else sansCase.push({ nom, valeur })
  }
  return { poses, sansCase }
}

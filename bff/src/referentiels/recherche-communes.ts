import type { ElementReferentiel } from '@mon-espace/domain/api'
import { motsDe } from '../store/mots.ts'

/** A commune, and whether districts divide it: a postal code is then a district's. */
export interface Ville {
  readonly element: ElementReferentiel & { readonly codesPostaux: readonly string[] }
  readonly divided: boolean
}

/** A name as it is compared: words without accents, hyphens as spaces. */
const phrase = (text: string) => motsDe(text).join(' ')

/**
 * A search of communes, given the most peopled first. Figures are a postal code, whole or its beginning (never an INSEE
 * code, which looks like one of another town): the districts answer for their city. Anything else is a name: the towns of
 * that very name, then those whose name begins so, then those that have the words. « Lyon 69003 » mixes both.
 */
export function searchCommunes(villes: readonly Ville[]) {
  const noms = villes.map((ville) => ({ ...ville, nom: phrase(ville.element.libelle) }))
  return (question: string, limite: number): ElementReferentiel[] => {
    const figures = question.replace(/\s/g, '')
    if (/^\d+$/.test(figures))
      return villes
        .filter(({ element, divided }) => !divided && element.codesPostaux.some((c) => c.startsWith(figures)))
        .slice(0, limite)
        .map(({ element }) => element)
    const asked = phrase(question)
    const mots = asked.split(' ')
    const ranks: [ElementReferentiel[], ElementReferentiel[], ElementReferentiel[]] = [[], [], []]
    for (const { element, nom } of noms) {
      if (nom === asked) ranks[0].push(element)
      else if (nom.startsWith(asked)) ranks[1].push(element)
      else if (mots.every((mot) => begins(nom, mot) || element.codesPostaux.some((c) => c === mot)))
        ranks[2].push(element)
    }
    return ranks.flat().slice(0, limite)
  }
}

const begins = (nom: string, mot: string) => nom.startsWith(mot) || nom.includes(` ${mot}`)

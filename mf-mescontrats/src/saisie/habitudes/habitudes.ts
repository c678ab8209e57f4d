import type { Habitude } from '@mon-espace/domain/api'
import type { ComboBoxItem } from '@mon-espace/ui'
import { isEmpty, isNoeud, valueAt } from '../brouillon/arbre.ts'

/** What the enterprise once answered, as a list shows it. */
export interface LigneHabitude extends ComboBoxItem {
  valeur: Habitude['valeur']
}

const plain = (texte: string) => texte.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

const textAt = (valeur: unknown, chemin: string): string => {
  const lu = valueAt(valeur, chemin)
  return typeof lu === 'string' ? lu : ''
}

function toLigne(valeur: Habitude['valeur']): LigneHabitude {
  if (typeof valeur === 'string') return { id: valeur, label: valeur, valeur }
  const siret = textAt(valeur, 'siret')
  const hint = [textAt(valeur, 'adresse.commune'), siret && `SIRET ${siret}`, textAt(valeur, 'codeApe')]
    .filter(Boolean)
    .join(' · ')
  return { id: siret || JSON.stringify(valeur), label: textAt(valeur, 'denomination'), hint, valeur }
}

/** Who trains, as each form calls them. */
const CENTRES: ReadonlySet<string> = new Set(['cfa', 'organisme'])

function nomOf(chemin: string): string {
  const nom = chemin.slice(chemin.lastIndexOf('.') + 1)
  return CENTRES.has(nom) ? 'centre' : nom
}

/** What was answered under this name: an enterprise has one pension fund, whatever the kind of its contracts. */
export const habitudesAt = (toutes: readonly Habitude[], chemin: string): readonly Habitude['valeur'][] =>
  toutes.flatMap((une) => (nomOf(une.chemin) === nomOf(chemin) ? [une.valeur] : []))

/** A block with what was answered of it: a block of another form may ask more. */
export const partOf = (bloc: object, valeur: object): object => ({
  ...bloc,
  ...Object.fromEntries(Object.entries(valeur).filter(([nom]) => nom in bloc)),
})

/**
 * Those whose name has a word that begins as what is typed, or whose SIRET does; each once.
 * @param autres found elsewhere for what is typed, after them
 */
export function findHabitudes(
  valeurs: readonly Habitude['valeur'][],
  q: string,
  autres: readonly Habitude['valeur'][] = [],
): LigneHabitude[] {
  const voulu = plain(q.trim())
  const figures = q.replace(/\s/g, '')
  const siennes = valeurs.map(toLigne).filter(({ label, id }) => {
    const nom = plain(label)
    return (
      nom.startsWith(voulu) || nom.includes(` ${voulu}`) || (/^\d+$/.test(figures) && id.startsWith(figures))
    )
  })
  const connues = new Map<string, LigneHabitude>()
  for (const une of [...siennes, ...autres.map(toLigne)]) if (!connues.has(une.id)) connues.set(une.id, une)
  return [...connues.values()]
}

/**
 * What is known of the establishment that bears a number, by the path of each answer: those of the first that says one.
 * @param nom what the number is called in its block
 */
export function answersOf(
  bloc: string,
  nom: 'siret' | 'uai',
  numero: string,
  connues: readonly Habitude['valeur'][],
): Readonly<Record<string, unknown>> {
  const reponses: Record<string, unknown> = {}
  function put(chemin: string, valeur: unknown) {
    if (isNoeud(valeur)) for (const [nom, partie] of Object.entries(valeur)) put(`${chemin}.${nom}`, partie)
    else if (!isEmpty(valeur)) reponses[chemin] ??= valeur
  }
  for (const connue of connues) if (textAt(connue, nom) === numero) put(bloc, connue)
  return reponses
}

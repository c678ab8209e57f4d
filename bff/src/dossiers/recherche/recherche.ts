import type { Connecte } from '../../sessions/connecte.ts'
import { compiled } from '../../store/compiled.ts'
import type { Magasin } from '../../store/magasin.ts'
import { endOfPrefix } from '../../store/mots.ts'
import type { TableDossier } from '../../store/schema.ts'
import {
  type Choix,
  type Forme,
  filtres,
  type Ligne,
  orderedRows,
  type Page,
  pageQuestion,
  readRows,
  type Valeurs,
} from '../choix.ts'
import { mergeParts } from '../parts.ts'
import { hasMot, sweep } from './balayage.ts'
import { BORNES, type Lieu } from './bornes.ts'
import { candidats, isIndexee } from './index-mots.ts'
import { findVoie, prefixesOf, type Voie } from './voie.ts'

interface Question {
  readonly forme: Forme
  readonly valeurs: Valeurs
}

interface FormeChoisis extends Forme {
  readonly ids: number
  readonly reste: number
}

/** Of the dossiers of these ids, those that pass the filters and have the words left to test. */
const chosen = compiled((db, valeurs: Valeurs, forme: FormeChoisis) =>
  orderedRows(db, forme, valeurs).where((eb) => {
    const nth = (name: string, combien: number) =>
      Array.from({ length: combien }, (_, i) => valeurs[`${name}${i}`] ?? '')
    const debuts = nth('debut', forme.reste)
    const fins = nth('fin', forme.reste)
    return eb.and([
      eb('dossier.id', 'in', nth('id', forme.ids)),
      ...filtres(eb, forme, valeurs),
      ...(forme.genre === 'jamais-valides' ? [eb('dossier.numero', 'is', null)] : []),
      ...debuts.map((debut, i) => hasMot(eb, debut, fins[i] ?? '')),
    ])
  }),
)

const named = (name: string, values: readonly string[]) =>
  Object.fromEntries(values.map((value, i) => [`${name}${i}`, value]))

async function choose(
  db: Magasin,
  { forme, valeurs }: Question,
  found: readonly { readonly id: string }[],
  reste: readonly string[],
) {
  const [first] = found
  if (first === undefined) return []
  // Few sizes, so that few queries are ever compiled: an id given twice adds nothing.
  const combien = 2 ** Math.ceil(Math.log2(found.length))
  const ids = Array.from({ length: combien }, (_, i) => (found[i] ?? first).id)
  const given = {
    ...valeurs,
    ...named('id', ids),
    ...named('debut', reste),
    ...named('fin', reste.map(endOfPrefix)),
  } as Valeurs
  return chosen(db, given, { ...forme, ids: combien, reste: reste.length })
}

/** A page by a way of the index; null where it would be long. */
async function follow(
  lieu: Lieu,
  { cles, reste }: Voie,
  question: Question,
  { after, limite }: Pick<Page<never>, 'after' | 'limite'>,
) {
  const { db, bornes } = lieu
  const { cle, sens } = question.forme
  if (!isIndexee(cle)) {
    const all = { cle: 'maj_le', sens: 'desc', after: null, limite: bornes.large + 1 } as const
    const found = await candidats(lieu, cles, all)
    return found.length > bornes.large ? null : choose(db, question, found, reste)
  }
  const rows: Awaited<ReturnType<typeof choose>> = []
  let from = after
  for (const essai of bornes.essais) {
    const found = await candidats(lieu, cles, { cle, sens, after: from, limite: limite * essai })
    rows.push(...(await choose(db, question, found, reste)))
    if (rows.length >= limite || found.length < limite * essai) return rows.slice(0, limite)
    from = found.at(-1) ?? from
  }
  return null
}

/** Like `readRows`, of the dossiers that have a word beginning like each one of the text; all of them for an empty text. */
export function searchRows<C extends keyof TableDossier>(
  db: Magasin,
  caller: Connecte,
  texte: string,
  choix: Choix,
  page: Page<C>,
  bornes = BORNES,
): Promise<Ligne<C>[]> {
  const prefixes = texte === '' ? [] : prefixesOf(texte)
  if (prefixes.length === 0) return readRows(db, caller, choix, page)
  return mergeParts(caller, page, async (part) => {
    const lieu = { db, part, bornes }
    const question = pageQuestion(caller, part, choix, page)
    const voie = await findVoie(lieu, prefixes)
    const rows = voie && (await follow(lieu, voie, question, page))
    return (rows ?? (await sweep(lieu, prefixes, question))) as Ligne<C>[]
  })
}

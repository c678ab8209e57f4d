import type { Connecte } from '../../acces/connecte.ts'
import type { TableDossier } from '../../store/schema.ts'
import type { Store } from '../../store/store.ts'
import { type Choix, type Ligne, type Page, readRows } from '../choix.ts'
import { mergeParts } from '../merge-parts.ts'
import { sweep } from './balayage.ts'
import { BORNES, type Lieu } from './bornes.ts'
import { candidats } from './index-mots.ts'
import { type Suite, stepThrough } from './step-through.ts'
import { findVoies, prefixesOf, type Voie } from './voie.ts'

/** Pages that each of several common ways is tried for before any is followed further. */
const ESSAI = 9

/** By the first way that has few dossiers: none needs to be looked at to know, the index counts them. */
async function byFew(lieu: Lieu, voies: readonly Voie[]) {
  const { peu } = lieu.bornes
  for (const { cles, reste } of voies) {
    const found = await candidats(lieu, cles, lieu.page.after, peu + 1)
    if (found.length > peu) continue
    let at = 0
    const next: Suite = async (_, limite) => {
      at += limite
      return found.slice(at - limite, at)
    }
    return stepThrough(lieu, next, { reste, lignes: peu + 1 })
  }
  return null
}

/** By one way, no further than so many dossiers. */
const along = (lieu: Lieu, { cles, reste }: Voie, lignes: number) =>
  stepThrough(lieu, (after, limite) => candidats(lieu, cles, after, limite), { reste, lignes })

async function byCommon(lieu: Lieu, voies: readonly Voie[]) {
  const { page, bornes } = lieu
  for (const lignes of voies.length > 1 ? [page.limite * ESSAI, bornes.lignes] : [bornes.lignes])
    for (const voie of voies) {
      const rows = await along(lieu, voie, lignes)
      if (rows) return rows
    }
  return null
}

const isFiltered = ({ part, choix }: Lieu): boolean =>
  part.genre === 'jamais-valides' ||
  (part.genre === 'entreprise' && part.sirets !== null) ||
  Object.values(choix).some((value) => value !== undefined)

async function searchPart(lieu: Lieu, prefixes: readonly string[]) {
  const all = await findVoies(lieu, prefixes)
  // A way that leaves nothing to test gives the page as it is met: there is nothing to count.
  const whole = isFiltered(lieu) ? undefined : all.find(({ reste }) => reste.length === 0)
  const voies = whole ? [whole] : all
  const [best, another] = voies
  // Of a whole name, the first that has two of its words most often has the others too.
  const chosen =
    best && another ? ((await along(lieu, best, lieu.page.limite)) ?? (await byFew(lieu, voies))) : null
  return chosen ?? (await byCommon(lieu, voies)) ?? sweep(lieu, prefixes)
}

/** Like `readRows`, of the dossiers that have a word beginning like each one of the text; all of them for an empty text. */
export function searchRows<C extends keyof TableDossier>(
  db: Store,
  caller: Connecte,
  texte: string,
  choix: Choix,
  page: Page<C>,
  bornes = BORNES,
): Promise<Ligne<C>[]> {
  const prefixes = texte === '' ? [] : prefixesOf(texte)
  if (prefixes.length === 0) return readRows(db, caller, choix, page)
  return mergeParts(
    caller,
    page,
    async (part) => (await searchPart({ db, caller, part, choix, page, bornes }, prefixes)) as Ligne<C>[],
  )
}

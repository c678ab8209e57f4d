import type { Connecte } from '../../acces/connecte.ts'
import { motsDemandes, motsTrouves } from '../../store/mots.ts'
import type { TableDossier } from '../../store/schema.ts'
import type { Store } from '../../store/store.ts'
import { type Choix, type Ligne, type Page, readPart, readRows } from '../choix.ts'
import { mergeRows } from '../merge-parts.ts'
import { searchRows } from './recherche.ts'
import { searchTiers } from './tiers.ts'

/** Digits of the rank that a number ends with, « AP2026-000033 ». */
const RANG = 6
/** Fewer signs begin the name of too many enterprises. */
const NOM_MIN = 3
/** Up to so many enterprises are walked each by its own index; of more, the list is walked and the others passed over. */
const ENTREPRISES = 32

/** What is asked, a number written in one word being two: « AP2026000033 » is copied without its dash. */
const readNumeros = (texte: string): string => texte.replace(/\b([a-z]{2}\d{4})(\d{6})\b/gi, '$1-$2')

/** The rank alone, as it is told on the telephone: « 33 » stands for « 000033 ». */
function rangOf(texte: string): string | null {
  const rang = texte.trim()
  return /^\d{1,5}$/.test(rang) ? rang.padStart(RANG, '0') : null
}

/** The enterprises whose name has a word beginning like each one of the text. */
async function sirensNommes(db: Store, texte: string): Promise<string[]> {
  const asked = motsDemandes(texte)
  if (asked.join('').length < NOM_MIN || /^[\d\s]*$/.test(texte)) return []
  const named = await db
    .selectFrom('entreprise')
    .select(['siren', 'denomination'])
    .union(db.selectFrom('etablissement').select(['siren', 'denomination']))
    .execute()
  const found = named.filter(({ denomination }) => {
    const own = motsTrouves(denomination)
    return asked.every((mot) => own.some((word) => word.startsWith(mot)))
  })
  return [...new Set(found.map(({ siren }) => siren))]
}

async function ofEntreprises<C extends keyof TableDossier>(
  db: Store,
  caller: Connecte,
  sirens: readonly string[],
  choix: Choix,
  page: Page<C>,
): Promise<Ligne<C>[]> {
  if (sirens.length > ENTREPRISES) return readRows(db, caller, { ...choix, sirens }, page)
  const { sirens: _, ...others } = choix
  const lots = await Promise.all(
    sirens.map((siren) => readPart(db, caller, { genre: 'valides-de', siren, sirets: null }, others, page)),
  )
  return lots.flat()
}

/** Dossiers that have the words themselves, and those that name who has them. */
async function searchWords<C extends keyof TableDossier>(
  db: Store,
  caller: Connecte,
  question: string,
  choix: Choix,
  page: Page<C>,
): Promise<Ligne<C>[]> {
  const found = await searchRows(db, caller, question, choix, page)
  if (question.trim() === '') return found
  const naming = await searchTiers(db, caller, question, choix, page)
  return naming.length === 0 ? found : mergeRows([...found, ...naming], page)
}

/**
 * What somebody looks for by words: dossiers that have them ({@link searchRows}), those that name a training centre, a user
 * company or an employee who has them ({@link searchTiers}), the one of this rank, and for a case officer, who sees every
 * enterprise, those of the enterprises of this name.
 */
export async function findRows<C extends keyof TableDossier>(
  db: Store,
  caller: Connecte,
  texte: string,
  choix: Choix,
  page: Page<C>,
): Promise<Ligne<C>[]> {
  const question = readNumeros(texte)
  const found = await searchWords(db, caller, question, choix, page)
  const rang = rangOf(question)
  if (rang) return mergeRows([...found, ...(await searchRows(db, caller, rang, choix, page))], page)
  if (!caller.gestionnaire) return found
  const { sirens: kept } = choix
  const sirens = (await sirensNommes(db, question)).filter((siren) => kept?.includes(siren) ?? true)
  if (sirens.length === 0) return found
  return mergeRows([...found, ...(await ofEntreprises(db, caller, sirens, choix, page))], page)
}

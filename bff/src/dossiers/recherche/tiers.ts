import type { Connecte } from '../../acces/connecte.ts'
import { numeroSiren } from '../../store/cles-mot.ts'
import { compiled } from '../../store/compiled.ts'
import { CLES_TIERS, motSuiveur } from '../../store/mots.ts'
import type { TableDossier } from '../../store/schema.ts'
import type { Store } from '../../store/store.ts'
import { type Choix, type Ligne, orderedRows, type Page, readPart } from '../choix.ts'
import { mergeParts } from '../merge-parts.ts'
import { ordreOf } from '../ordre.ts'
import { hasMots, plagesIn, plagesOf } from '../tiers/conditions.ts'
import { BORNES, type Bornes, type Lieu } from './bornes.ts'
import { candidats, motsUnder } from './index-mots.ts'
import { passes, resteQuestion, type Suite, stepThrough } from './step-through.ts'
import { prefixesOf } from './voie.ts'

/** Shorter beginnings are those of too many names. */
const LETTRES_MIN = 3

interface Question {
  /** null for all. */
  readonly siren: number | null
  readonly limite: number
}

interface Forme {
  readonly mots: number
  readonly siren: boolean
  /** Bodies alone, without people. */
  readonly corps: boolean
}

/** Keys of those who have a word in each range, in an enterprise or in all. */
const known = compiled((db, v: Question, { mots, siren, corps }: Forme) => {
  const plages = plagesIn(v as unknown as Record<string, string>, mots)
  return db
    .selectFrom('tiers_mot')
    .select('cle')
    .distinct()
    .where((eb) => eb.and(siren ? [eb('siren', '=', v.siren)] : []))
    .where((eb) => eb.and(corps ? [eb('cle', '<', CLES_TIERS.personnes)] : []))
    .where((eb) => hasMots(eb, plages))
    .limit(v.limite)
})

async function clesUnder(
  { db, part, bornes }: Lieu,
  prefixes: readonly string[],
  corps: boolean,
): Promise<string[]> {
  const siren = part.genre === 'valides' ? null : numeroSiren(part.siren)
  const values = { ...plagesOf(prefixes), siren, limite: bornes.cles + 1 }
  const rows = await known(db, values, { mots: prefixes.length, siren: siren !== null, corps })
  return rows.map(({ cle }) => cle)
}

/** All that name one of them, gathered and sorted. */
function gather(lieu: Lieu, prefixes: readonly string[]) {
  const { forme, valeurs } = resteQuestion(lieu, [])
  const plages = plagesIn(plagesOf(prefixes), prefixes.length)
  return orderedRows(lieu.db, forme, valeurs)
    .where((eb) =>
      eb.and([
        eb(
          'dossier.rang',
          'in',
          eb
            .selectFrom('tiers_mot')
            .innerJoin('dossier_mot', (join) =>
              join
                .onRef('dossier_mot.siren', '=', 'tiers_mot.siren')
                .onRef('dossier_mot.mot', '=', 'tiers_mot.cle'),
            )
            .select('dossier_mot.rang')
            .where((inner) => hasMots(inner as never, plages)),
        ),
        ...passes(eb, forme, valeurs),
        ...(lieu.part.genre === 'valides'
          ? [eb('dossier.numero', 'is not', null)]
          : [eb('dossier.siren', '=', lieu.part.siren)]),
      ]),
    )
    .execute()
}

/**
 * Few are walked each by their key, people by the words of their names where one is asked; of many, the list is walked and
 * each line looked at, since many lines name one.
 */
async function searchPart(lieu: Lieu, prefixes: readonly string[]) {
  const { db, caller, part, choix, page, bornes } = lieu
  const [prefixe = '', ...others] = prefixes
  const suiveurs = others.length === 0 ? await motsUnder(lieu, motSuiveur(prefixe)) : null
  const tiers = await clesUnder(lieu, prefixes, suiveurs !== null)
  const cles = [...(suiveurs ?? []), ...tiers]
  if (cles.length === 0) return []
  const { cle } = ordreOf(page.tri)
  const few = tiers.length <= bornes.cles
  const next: Suite = few
    ? (after, limite) => candidats(lieu, cles, after, limite)
    : async (after, limite) => {
        const rows = await readPart(db, caller, part, choix, { tri: page.tri, after, limite, colonnes: [] })
        return rows.map((row) => ({ cle: row[cle], rang: row.rang }))
      }
  const tested = few ? lieu : { ...lieu, choix: { ...choix, nommes: prefixes } }
  const walked = await stepThrough(tested, next, { reste: [], lignes: bornes.lignes })
  return walked ?? gather(lieu, prefixes)
}

/** Like `searchRows`, of the dossiers that name a body or a person with a word beginning like each one of the text. */
export function searchTiers<C extends keyof TableDossier>(
  db: Store,
  caller: Connecte,
  texte: string,
  choix: Choix,
  page: Page<C>,
  bornes: Bornes = BORNES,
): Promise<Ligne<C>[]> {
  // The longest first: fewest begin like it.
  const prefixes = prefixesOf(texte).toSorted((one, other) => other.length - one.length)
  if ((prefixes[0]?.length ?? 0) < LETTRES_MIN) return Promise.resolve([])
  return mergeParts(
    caller,
    page,
    async (part) => (await searchPart({ db, caller, part, choix, page, bornes }, prefixes)) as Ligne<C>[],
  )
}

import type { Passation, PassationFaite } from '@mon-espace/domain/api'
import type { Droit } from '../acces/connecte.ts'
import { postLettre } from '../courriels/outbox.ts'
import { retain, takeRetenu } from '../courriels/retenue.ts'
import { refus } from '../http/refus.ts'
import { appendJournal } from '../journal/journal.ts'
import { activeDroits } from '../sessions/sessions.ts'
import type { TableDossier } from '../store/schema.ts'
import type { Store, StoreWrite } from '../store/store.ts'
import { type Acteur, fait } from './acteur.ts'
import { nomsOf } from './assign.ts'
import { lettreConfies, nommer } from './lettres.ts'
import type { Outils } from './save.ts'

/** Dossiers handed over by one call: it keeps other writers waiting no longer than for so many. */
const PAR_APPEL = 200
/** Named in the mail; the list shows the others. */
const NOMMES_MAX = 30

type Confie = Pick<TableDossier, 'id' | 'numero' | 'suivi_par' | 'cree_le'>

/** What a mail that waits tells of dossiers handed over to one person. */
interface Nouvelles {
  readonly combien: number
  readonly noms: readonly string[]
}

/** The dossiers of an enterprise that are asked for, and are not the colleague's already. */
const askedFor = (db: Store, siren: string, { a, de = '', dossiers }: Passation) =>
  db
    .selectFrom('dossier')
    .where('siren', '=', siren)
    .where('suivi_par', '<>', a)
    .where((eb) => (dossiers ? eb('id', 'in', dossiers) : eb('suivi_par', '=', de)))

/** How many of them the colleague may act on. */
async function count(db: Store, siren: string, demande: Passation, sirets: Droit['sirets']): Promise<number> {
  const { nombre } = await askedFor(db, siren, demande)
    .$if(sirets !== null, (q) => q.where('siret', 'in', sirets ?? []))
    .select((eb) => eb.fn.countAll<number | string>().as('nombre'))
    .executeTakeFirstOrThrow()
  return Number(nombre)
}

/** All of a selection are of the enterprise: what is of another does not exist. */
async function requireOwn(db: Store, siren: string, ids: readonly string[]): Promise<void> {
  const own = await db
    .selectFrom('dossier')
    .select('id')
    .where('siren', '=', siren)
    .where('id', 'in', ids)
    .execute()
  if (own.length < new Set(ids).size) throw refus('introuvable')
}

/** What the colleague may act on in the enterprise. @throws 422 where they have no active access to it */
async function requireColleague(db: Store, siren: string, compteId: string): Promise<Droit> {
  const droit = (await activeDroits(db, compteId)).find((one) => one.siren === siren)
  if (droit) return droit
  throw refus('corps_invalide', {
    erreurs: [
      {
        chemin: 'a',
        code: 'collegue_inconnu',
        message: 'Choisissez un collègue dont le compte est actif dans cette entreprise.',
      },
    ],
  })
}

/**
 * Hands dossiers over to a colleague: those of a selection, or all that somebody follows, some at each call. Mails and deadlines
 * go to who follows a dossier; its version stays, so that nobody who writes in it is refused.
 */
export async function handOver(
  trx: StoreWrite,
  outils: Pick<Outils, 'clock' | 'config'>,
  acteur: Acteur,
  siren: string,
  demande: Passation,
): Promise<PassationFaite> {
  const { a, dossiers } = demande
  if (dossiers) await requireOwn(trx, siren, dossiers)
  const { sirets } = await requireColleague(trx, siren, a)
  const [tous, ouverts] = [await count(trx, siren, demande, null), await count(trx, siren, demande, sirets)]
  const confies = await askedFor(trx, siren, demande)
    .select(['id', 'numero', 'suivi_par', 'cree_le'])
    .$if(sirets !== null, (q) => q.where('siret', 'in', sirets ?? []))
    .orderBy('id')
    .limit(PAR_APPEL)
    .execute()
  if (confies.length > 0) {
    await give(trx, outils, acteur, confies, a)
    // Who takes them over knows.
    if (a !== acteur.compteId) await tell(trx, outils, confies, a)
  }
  return { confies: confies.length, restants: ouverts - confies.length, horsAcces: tous - ouverts }
}

async function give(
  trx: StoreWrite,
  { clock }: Pick<Outils, 'clock'>,
  acteur: Acteur,
  confies: readonly Confie[],
  a: string,
): Promise<void> {
  const ids = confies.map(({ id }) => id)
  await trx.updateTable('dossier').set({ suivi_par: a }).where('id', 'in', ids).execute()
  const noms = await nomsOf(trx, [a, ...confies.map(({ suivi_par }) => suivi_par)])
  for (const { id, suivi_par } of confies) {
    const details = { a: noms.get(a) ?? null, de: noms.get(suivi_par) ?? null }
    await appendJournal(trx, id, fait(clock, acteur, 'suivi_confie', details))
  }
}

/** One mail for all that is handed over to a person in one sitting. */
async function tell(
  trx: StoreWrite,
  { clock, config }: Pick<Outils, 'clock' | 'config'>,
  confies: readonly Confie[],
  a: string,
): Promise<void> {
  const { email } = await trx
    .selectFrom('compte')
    .select('email')
    .where('id', '=', a)
    .executeTakeFirstOrThrow()
  const objet = `suivi ${a}`
  const before = await takeRetenu<Nouvelles>(trx, objet)
  const nouvelles: Nouvelles = {
    combien: (before?.combien ?? 0) + confies.length,
    noms: [...(before?.noms ?? []), ...confies.map(nommer)].slice(0, NOMMES_MAX),
  }
  const lettre = lettreConfies(nouvelles, config.urlPublique)
  await postLettre(trx, clock, [email], lettre, retain(clock, { objet, nouvelles }))
}

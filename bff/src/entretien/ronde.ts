import type { Deps } from '../deps.ts'
import { faultFields } from '../http/log.ts'
import { countEmpreintes, readEmpreintes } from '../pieces/empreintes.ts'
import type { EtatFichier } from '../pieces/file-store.ts'
import { isFileUsed } from '../pieces/is-file-used.ts'
import { hourInParis, instant, instantIn, today } from '../store/clock.ts'
import type { TableRondeFichiers } from '../store/schema.ts'

type Outils = Pick<Deps, 'db' | 'clock' | 'files' | 'log' | 'draining'>

/** Hours of Paris between which files are read through: nobody waits for the disk or the network then. */
const NUIT = [1, 6] as const
/** How often it goes on, in seconds, and how long it stays at it. */
export const PAS_S = 60
const TRAVAIL_MS = 45_000
/** A process that was killed at it is replaced after so many seconds. */
const BAIL_S = 300
/** The least that is looked at in a step: a round of few files ends soon. */
const FICHIERS_MIN = 20

const FAUTES = { altere: 'fichier altéré', manquant: 'fichier manquant' } as const
const COLONNES = { conforme: 'conformes', altere: 'alteres', manquant: 'manquants' } as const

/** What the last whole round found; null before the first has ended. */
export async function lastRonde({ db }: Pick<Deps, 'db'>) {
  const row = await db
    .selectFrom('ronde_fichiers')
    .selectAll()
    .where('fini_le', 'is not', null)
    .orderBy('nuit', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row?.fini_le) return null
  const { fini_le: finiLe, conformes, alteres, manquants } = row
  return { finiLe, fichiers: conformes + alteres + manquants, alteres, manquants }
}

/** The round to go on with tonight: the one that was begun, else a new one. Null by day, or once it has ended. */
async function currentRonde({ db, clock }: Outils): Promise<TableRondeFichiers | null> {
  const heure = hourInParis(clock)
  if (heure < NUIT[0] || heure >= NUIT[1]) return null
  const nuit = today(clock)
  const read = () =>
    db.selectFrom('ronde_fichiers').selectAll().orderBy('nuit', 'desc').limit(1).executeTakeFirst()
  const last = await read()
  if (last?.fini_le === null) return last
  if (last?.nuit === nuit) return null
  const total = await countEmpreintes(db)
  const vide = { curseur: '', fini_le: null, conformes: 0, alteres: 0, manquants: 0, bail: '' }
  await db
    .insertInto('ronde_fichiers')
    .values({ nuit, total, ...vide })
    .onConflict((c) => c.column('nuit').doNothing())
    .execute()
  return (await read()) ?? null
}

/** One process at a time goes on with a round. */
async function take({ db, clock }: Outils, { nuit }: TableRondeFichiers): Promise<TableRondeFichiers | null> {
  const taken = await db
    .updateTable('ronde_fichiers')
    .set({ bail: instantIn(clock, BAIL_S) })
    .where('nuit', '=', nuit)
    .where('fini_le', 'is', null)
    .where('bail', '<', instant(clock))
    .returningAll()
    .executeTakeFirst()
  return taken ?? null
}

/** How many files the coming step looks at, for the round to end with the night. */
function shareOf({ clock }: Outils, { total, conformes, alteres, manquants }: TableRondeFichiers): number {
  const minutes = (NUIT[1] - hourInParis(clock)) * 60 - clock.now().getUTCMinutes()
  return Math.max(FICHIERS_MIN, Math.ceil((total - conformes - alteres - manquants) / minutes))
}

/** Of a store that answers, a file that cannot be read is lost like one that is altered: the round goes past it. */
async function lookAt(outils: Outils, sha256: string): Promise<EtatFichier | null> {
  try {
    return await stateOf(outils, sha256)
  } catch (fault) {
    await outils.files.check()
    outils.log.error({ sha256, ...faultFields(fault) }, 'fichier illisible')
    return 'altere'
  }
}

/** A file that is gone with its last document, or stands aside for an instant, is not missed. */
async function stateOf({ db, files }: Outils, sha256: string): Promise<EtatFichier | null> {
  const etat = await files.verify(sha256)
  if (etat !== 'manquant') return etat
  return (await isFileUsed(db, sha256)) ? files.verify(sha256) : null
}

/**
 * Goes on with the check of every file that is named, each read through and compared with its hash, one at a time, spread
 * over the night; what one night does not end the next goes on with. Called once in `PAS_S` seconds.
 */
export async function continueRonde(outils: Outils): Promise<void> {
  const { db, clock, log } = outils
  const current = await currentRonde(outils)
  const ronde = current && (await take(outils, current))
  if (!ronde) return
  const avant = clock.now().getTime() + TRAVAIL_MS
  const found = { conformes: ronde.conformes, alteres: ronde.alteres, manquants: ronde.manquants }
  let { curseur } = ronde
  let fini = false
  try {
    const share = shareOf(outils, ronde)
    const empreintes = await readEmpreintes(db, curseur, share)
    for (const sha256 of empreintes) {
      if (clock.now().getTime() > avant || outils.draining()) break
      const etat = await lookAt(outils, sha256)
      if (etat) found[COLONNES[etat]] += 1
      if (etat && etat !== 'conforme') log.error({ sha256 }, FAUTES[etat])
      curseur = sha256
    }
    fini = empreintes.length < share && curseur === (empreintes.at(-1) ?? ronde.curseur)
  } catch (fault) {
    // The store or the files are out of reach: the next step goes on from here.
    log.warn(faultFields(fault), 'ronde des fichiers')
  }
  await db
    .updateTable('ronde_fichiers')
    .set({ ...found, curseur, fini_le: fini ? instant(clock) : null, bail: '' })
    .where('nuit', '=', ronde.nuit)
    .where('bail', '=', ronde.bail)
    .execute()
  if (!fini) return
  await db.deleteFrom('ronde_fichiers').where('nuit', '<', ronde.nuit).execute()
  log.info(found, 'fichiers vérifiés')
}

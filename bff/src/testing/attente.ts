import { performance } from 'node:perf_hooks'
import { type RawBuilder, sql } from 'kysely'
import type { Store } from '../store/store.ts'

const PAS_MS = 20

/** Reads that the versions on both sides of any step know, on tables that hold most rows. */
const LECTURES: readonly RawBuilder<unknown>[] = [
  sql`select id, numero, personne, etat from dossier where siren = (select min(siren) from entreprise)
    order by maj_le desc limit 25`,
  sql`select mot from dossier_mot where valide = 1 and mot >= 'm' order by mot limit 25`,
  sql`select contrat from dossier where id = (select min(id) from dossier)`,
  sql`select rang, action from journal where fil = (select min(fil) from journal_tete) order by rang`,
]

/** What readers were kept waiting, in milliseconds. */
interface Attente {
  readonly lectures: number
  readonly mediane: number
  readonly longue: number
}

/** Reads the store every 20 ms, each table beside the others, until told to stop. */
export function watchReaders(db: Store): { stop(): Promise<Attente> } {
  const waits: number[] = []
  let watching = true
  const poll = async (lecture: RawBuilder<unknown>) => {
    while (watching) {
      const start = performance.now()
      await lecture.execute(db)
      waits.push(performance.now() - start)
      await new Promise((resolve) => setTimeout(resolve, PAS_MS))
    }
  }
  const polls = Promise.all(LECTURES.map(poll))
  // What a read fails of is told when it is asked for.
  polls.catch(() => undefined)
  return {
    stop: async () => {
      watching = false
      await polls
      const sorted = waits.toSorted((a, b) => a - b)
      return { lectures: sorted.length, mediane: sorted[sorted.length >> 1] ?? 0, longue: sorted.at(-1) ?? 0 }
    },
  }
}

import { serviceOccupe } from '../http/refus.ts'

interface Attente {
  /** Rank of the last work started for it; lower comes first. */
  servi: number
  enCours: number
  readonly files: (() => void)[]
}

/** Runs `work` when its turn comes. @throws Refus `service_occupe` when too many wait already, of `qui` or in all */
export type Tour = <T>(qui: string, work: () => Promise<T>) => Promise<T>

/** How many works may wait beyond those under way. */
interface Places {
  readonly parPersonne: number
  readonly enTout: number
  /** When to come back, in seconds, told to whoever finds too many before them. */
  readonly retourS: number
}

/**
 * Turns that one who asks for much cannot keep from the others: whoever comes is served after those who wait already, once
 * each, and before whoever is being served comes again.
 * @param simultanes works at once
 */
export function createTour(simultanes: number, { parPersonne, enTout, retourS }: Places): Tour {
  const attentes = new Map<string, Attente>()
  let rang = 0
  let enCours = 0
  let enAttente = 0

  function nextOne(): void {
    if (enCours >= simultanes) return
    let first: Attente | null = null
    for (const one of attentes.values())
      if (one.files.length > 0 && (first === null || one.servi < first.servi)) first = one
    const start = first?.files.shift()
    if (!first || !start) return
    rang += 1
    first.servi = rang
    first.enCours += 1
    enAttente -= 1
    enCours += 1
    start()
  }

  function end(qui: string, attente: Attente): void {
    enCours -= 1
    attente.enCours -= 1
    if (attente.enCours === 0 && attente.files.length === 0) attentes.delete(qui)
    nextOne()
  }

  return async (qui, work) => {
    const attente = attentes.get(qui) ?? { servi: rang - 0.5, enCours: 0, files: [] }
    const pleine = enCours >= simultanes && enAttente >= enTout
    if (pleine || attente.files.length >= parPersonne) throw serviceOccupe(retourS)
    attentes.set(qui, attente)
    enAttente += 1
    await new Promise<void>((start) => {
      attente.files.push(start)
      nextOne()
    })
    try {
      return await work()
    } finally {
      end(qui, attente)
    }
  }
}

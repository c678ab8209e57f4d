/** This one has as much waiting as it may. */
export class TourComplet extends Error {}

interface Attente {
  /** Rank of the last work started for it; lower comes first. */
  servi: number
  enCours: number
  readonly files: (() => void)[]
}

/** Runs `work` when its turn comes. @throws TourComplet when `qui` has too many waiting already */
export type Tour = <T>(qui: string, work: () => Promise<T>) => Promise<T>

/**
 * Turns that one who asks for much cannot keep from the others: whoever comes is served after those who wait already, once
 * each, and before whoever is being served comes again.
 * @param simultanes works at once
 * @param parPersonne works that one may have waiting
 */
export function createTour(simultanes: number, parPersonne: number): Tour {
  const attentes = new Map<string, Attente>()
  let rang = 0
  let enCours = 0

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
    if (attente.files.length >= parPersonne) throw new TourComplet()
    attentes.set(qui, attente)
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

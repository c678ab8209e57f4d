import { createClient } from './client.ts'
import { type Mesure, newMesure } from './mesure.ts'
import { readPages } from './pages.ts'
import { CONTRATS, GENS, type Promesses, type Type, walk } from './parcours.ts'

const CLIENTS = 4
const TYPES = Object.keys(CONTRATS) as Type[]

/** People at work and pages being read, as long as it is not stopped. */
export interface Charge {
  /** What was heard since the last time, each call by when it was made. */
  turn(): Mesure
  /** Lets each finish what it began. @returns versions of modules that pages named @throws what one of them could not explain */
  stop(): Promise<ReadonlySet<string>>
  /** Main paths walked to their end. */
  readonly parcours: number
}

export function startCharge(port: number, promesses: Promesses): Charge {
  let mesure = newMesure()
  let going = true
  let parcours = 0
  const current = () => mesure
  const working = Array.from({ length: CLIENTS }, async (_, i) => {
    // An address of its own: tries to sign in are counted by it.
    const client = createClient(port, `10.1.0.${i + 1}`, current)
    for (let turn = 0; going; turn++) {
      const type = TYPES[(turn + i) % TYPES.length] as Type
      await walk(client, promesses, { type, nom: `c${i} ${turn}`, email: GENS[i % GENS.length] ?? '' })
      parcours += 1
    }
  })
  const reading = readPages(port, current, () => going)
  const all = Promise.all([reading, ...working])
  // Told where it is waited for.
  all.catch(() => {})
  return {
    get parcours() {
      return parcours
    },
    turn: () => {
      const heard = mesure
      mesure = newMesure()
      return heard
    },
    stop: async () => {
      going = false
      const [versions] = await all
      return versions
    },
  }
}

import { createClient } from '../cluster/client.ts'
import { newMesure } from '../cluster/mesure.ts'
import { CONTRATS, GENS, type Promesses, type Type, walk } from '../cluster/parcours.ts'

const TYPES = Object.keys(CONTRATS) as Type[]

/** People who walk the main path over and over, until they are told to stop. */
export interface Gens {
  /** Waits until so many writes were acknowledged, a deposit among them. */
  until(ecritures: number): Promise<void>
  /** Lets each finish what it began. @throws what one of them could not explain */
  stop(): Promise<void>
}

export function startGens(port: number, promesses: Promesses, combien: number): Gens {
  const mesure = newMesure()
  let going = true
  const all = Promise.all(
    Array.from({ length: combien }, async (_, i) => {
      // An address of its own: tries to sign in are counted by it.
      const client = createClient(port, `10.1.0.${i + 1}`, () => mesure)
      for (let turn = 0; going; turn++) {
        const type = TYPES[(turn + i) % TYPES.length] as Type
        await walk(client, promesses, { type, nom: `g${i} ${turn}`, email: GENS[i % GENS.length] ?? '' })
      }
    }),
  )
  let fault: unknown
  all.catch((cause) => {
    fault = cause
  })
  return {
    until: async (ecritures) => {
      while (promesses.ecritures < ecritures || promesses.fichiers.length === 0) {
        if (fault) throw fault
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
    },
    stop: async () => {
      going = false
      await all
    },
  }
}

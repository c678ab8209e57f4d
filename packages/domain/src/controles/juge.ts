import { checkChamp } from '../champs/completude.ts'
import { champsOf } from '../champs/parcours.ts'
import { type Contrat, SECTIONS } from '../dispositifs/apprentissage/champs/sections.ts'
import { type RemunerationContrat, remunerationOf } from '../remuneration/remuneration-contrat.ts'
import type { Constat } from './constat.ts'
import { inOrder } from './controler.ts'
import { REGLES } from './regles.ts'
import { REGLES_SERVEUR } from './serveur.ts'
import { retained } from './suivi.ts'
import type { ContexteControle, Regle } from './types.ts'

/** What the rules say of a contract, in the order of `controlerContrat`, and the pay that some of them hang on. */
export interface Jugement {
  readonly controles: readonly Constat[]
  /** See `remunerationOf`. */
  readonly remuneration: RemunerationContrat | null
}

const sameControles = (a: readonly Constat[], b: readonly Constat[]) =>
  a.length === b.length &&
  a.every((controle, i) => {
    const autre = b[i]
    return (
      controle.chemin === autre?.chemin &&
      controle.code === autre.code &&
      controle.message === autre.message &&
      controle.gravite === autre.gravite &&
      controle.article === autre.article
    )
  })

/** One rule, run again only when something it read, or the pay if it looked at it, has changed. */
function follow(
  regle: Regle,
  contexte: ContexteControle,
  payOf: (contrat: Contrat) => RemunerationContrat | null,
): (contrat: Contrat) => Constat[] {
  let courant: Contrat
  let paie: { vue: RemunerationContrat | null } | undefined
  const avecPaie = {
    ...contexte,
    get remuneration() {
      paie = { vue: payOf(courant) }
      return paie.vue
    },
  }
  const start = () =>
    retained((contrat: Contrat) => {
      paie = undefined
      return regle(contrat, avecPaie)
    })
  let run = start()
  let dit: Constat[] = []
  return (contrat) => {
    courant = contrat
    if (paie && payOf(contrat) !== paie.vue) run = start()
    const suite = run(contrat)
    // Most rules that read the field being typed say the same of it as before.
    if (!sameControles(suite, dit)) dit = suite
    return dit
  }
}

/**
 * Judges one contract over and over while it is written: what `controlerContrat` says of it, with no more knowledge than a
 * page has, at the cost of the rules whose fields have changed. Contracts are complete, share what did not change from one
 * to the next, and are never written to. @returns the very judgment before where nothing of it has changed
 */
export function createJuge(contexte: ContexteControle): (contrat: Contrat) => Jugement {
  const payOf = retained(remunerationOf)
  const champs = champsOf(SECTIONS).map(
    (place): Regle =>
      (contrat) =>
        checkChamp(contrat, place),
  )
  const regles = [...champs, ...REGLES.filter((regle) => !REGLES_SERVEUR.has(regle))].map((regle) =>
    follow(regle, contexte, payOf),
  )
  let dits: readonly Constat[][] = []
  let jugement: Jugement | undefined
  return (contrat) => {
    const remuneration = payOf(contrat)
    const suite = regles.map((juger) => juger(contrat))
    const memes = jugement !== undefined && suite.every((dit, i) => dit === dits[i])
    if (jugement && memes && jugement.remuneration === remuneration) return jugement
    dits = suite
    jugement = { controles: memes && jugement ? jugement.controles : inOrder(suite.flat()), remuneration }
    return jugement
  }
}

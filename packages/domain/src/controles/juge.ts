import { checkChamp } from '../champs/completude.ts'
import type { Sections } from '../champs/definition.ts'
import { champsOf } from '../champs/parcours.ts'
import type { ContratDe } from '../champs/valeurs.ts'
import type { PaieContrat } from '../dispositifs/dispositif.ts'
import { checkCommunes } from './communes.ts'
import type { Constat } from './constat.ts'
import { inOrder, type Jugeable } from './judge.ts'
import { retained } from './suivi.ts'
import type { ContexteControle, RegleDe } from './types.ts'

/** What the rules say of a contract, in the order of `judgeContrat`, and the pay that some of them hang on. */
export interface Jugement<P> {
  readonly controles: readonly Constat[]
  /** null while it cannot be computed. */
  readonly remuneration: P | null
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
function follow<C extends object, P>(
  regle: RegleDe<C, P>,
  contexte: ContexteControle,
  payOf: (contrat: C) => P | null,
): (contrat: C) => Constat[] {
  let courant: C
  let paie: { vue: P | null } | undefined
  const avecPaie = {
    ...contexte,
    get remuneration() {
      paie = { vue: payOf(courant) }
      return paie.vue
    },
  }
  const start = () =>
    retained((contrat: C) => {
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
 * Judges one contract over and over while it is written: what `judgeContrat` says of it where the letters that fonts
 * have are not known, at the cost of the rules whose fields have changed. Contracts are complete, share what did not change
 * from one to the next, and are never written to. @returns the very judgment before where nothing of it has changed
 */
export function createJuge<S extends Sections, P extends PaieContrat>(
  dispositif: Jugeable<S, P>,
  contexte: Omit<ContexteControle, 'imprimable'>,
): (contrat: ContratDe<S>) => Jugement<P> {
  type C = ContratDe<S> & object
  const { sections } = dispositif
  const payOf = retained((contrat: C) => dispositif.remuneration(contrat))
  const champs = champsOf(sections).map(
    (place): RegleDe<C> =>
      (contrat) =>
        checkChamp(contrat, place),
  )
  const communes: RegleDe<C> = (contrat) => checkCommunes(sections, contrat)
  const regles: RegleDe<C, P>[] = [...champs, communes, ...dispositif.regles]
  const suivies = regles.map((regle) => follow(regle, contexte, payOf))
  let dits: readonly Constat[][] = []
  let jugement: Jugement<P> | undefined
  return (contrat) => {
    const remuneration = payOf(contrat)
    const suite = suivies.map((juger) => juger(contrat))
    const memes = jugement !== undefined && suite.every((dit, i) => dit === dits[i])
    if (jugement && memes && jugement.remuneration === remuneration) return jugement
    dits = suite
    const controles = memes && jugement ? jugement.controles : inOrder(sections, suite.flat())
    jugement = { controles, remuneration }
    return jugement
  }
}

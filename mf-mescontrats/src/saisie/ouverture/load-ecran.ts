import { quiet } from '../../socle/temps/quiet.ts'
import type { EcranComposant, Parcours } from '../parcours.ts'
import { loadGroupes } from './groupes-charges.ts'

type Load = () => Promise<{ default: EcranComposant }>

/** The code of the screens that every kind ends with, each in its own file. */
const COMMUNS: Readonly<Record<string, Load>> = {
  recapitulatif: () => import('../recapitulatif/ecran.tsx'),
  cerfa: () => import('../cerfa/ecran.tsx'),
  pieces: () => import('../pieces/ecran.tsx'),
}

/** A screen that writes and that its kind does not draw by itself. */
const parDefaut: Load = () => import('../cadre/ecran-sections.tsx')

const arrives = new Map<Load, EcranComposant>()

const loadOf = ({ ecrans }: Pick<Parcours, 'ecrans'>, ecran: string): Load =>
  ecrans?.[ecran] ?? COMMUNS[ecran] ?? parDefaut

/** The screen, when its code is there. */
export const readEcran = (parcours: Parcours, ecran: string): EcranComposant | undefined =>
  arrives.get(loadOf(parcours, ecran))

/** Fetches the code of a screen; rejects when it does not come. */
export async function loadEcran(parcours: Parcours, ecran: string): Promise<void> {
  const load = loadOf(parcours, ecran)
  if (arrives.has(load)) return
  // A screen that reads the whole contract over shows the questions of all the others.
  const [code] = await Promise.all([load(), ecran in COMMUNS ? loadGroupes(parcours) : undefined])
  arrives.set(load, code.default)
}

/**
 * Fetches the code of the other screens, the next one first: a network that goes away keeps nobody from going on. Each in
 * its quiet moment: the screen shown comes before those that may be.
 */
export async function loadOtherEcrans(parcours: Parcours, ecran: string): Promise<void> {
  const noms = parcours.etapes.liste.map(({ nom }) => nom)
  const rang = noms.indexOf(ecran)
  // One that does not come is asked for again when it is opened, and told there.
  for (const autre of [...noms.slice(rang + 1), ...noms.slice(0, rang)])
    await quiet()
      .then(() => loadEcran(parcours, autre))
      .catch(() => undefined)
}

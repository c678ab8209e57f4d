/** What was read of a value: itself, and what was looked at inside it. */
interface Lecture {
  readonly valeur: unknown
  /** Reads of single keys, by key; empty where only the value itself was looked at. */
  readonly cles: Map<PropertyKey, Lecture>
  /** True once its keys were listed: any change inside it counts. */
  entiere: boolean
}

const isObject = (valeur: unknown): valeur is object => typeof valeur === 'object' && valeur !== null

const lectureOf = (valeur: unknown): Lecture => ({ valeur, cles: new Map(), entiere: false })

/** The same value, which writes down what is read of it. The contract behind it must not be frozen (a rule of proxies). */
function watched(lecture: Lecture): unknown {
  const { valeur, cles } = lecture
  if (!isObject(valeur)) return valeur
  const vues = new Map<PropertyKey, unknown>()
  const whole = () => {
    lecture.entiere = true
  }
  return new Proxy(valeur, {
    get(cible, cle) {
      const brut: unknown = Reflect.get(cible, cle)
      // What arrays can do is no value of the contract; what they do with it reads it through here.
      if (typeof brut === 'function') return brut
      if (!cles.has(cle)) {
        const lue = lectureOf(brut)
        cles.set(cle, lue)
        vues.set(cle, watched(lue))
      }
      return vues.get(cle)
    },
    has(cible, cle) {
      whole()
      return Reflect.has(cible, cle)
    },
    ownKeys(cible) {
      whole()
      return Reflect.ownKeys(cible)
    },
    getOwnPropertyDescriptor(cible, cle) {
      whole()
      return Reflect.getOwnPropertyDescriptor(cible, cle)
    },
  })
}

/** True while all that was read of a value reads the same in another. */
function stands({ valeur, cles, entiere }: Lecture, autre: unknown): boolean {
  if (Object.is(valeur, autre)) return true
  if (entiere || !isObject(valeur) || !isObject(autre)) return false
  for (const [cle, lue] of cles) if (!stands(lue, Reflect.get(autre, cle))) return false
  return true
}

/**
 * A function of a tree that is run again only when something it read of it has changed: else it gives the very result it
 * gave before. The trees are plain objects that share what did not change, and are never written to.
 */
export function retained<T extends object, R>(run: (racine: T) => R): (racine: T) => R {
  let derniere: { lecture: Lecture; resultat: R } | undefined
  return (racine) => {
    if (derniere && stands(derniere.lecture, racine)) return derniere.resultat
    const lecture = lectureOf(racine)
    derniere = { lecture, resultat: run(watched(lecture) as T) }
    return derniere.resultat
  }
}

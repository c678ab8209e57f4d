import fc from 'fast-check'

/** No input is longer: what grows with the square shows at this size. */
const TAILLE_MAX = 128 * 1024

/** A place in whatever length. */
const place = fc.double({ min: 0, max: 1, noNaN: true })

type Coup = (octets: Uint8Array) => Uint8Array

const join = (...parts: readonly Uint8Array[]): Uint8Array => {
  const tout = new Uint8Array(parts.reduce((n, { length }) => n + length, 0))
  let debut = 0
  for (const part of parts) {
    tout.set(part, debut)
    debut += part.length
  }
  return tout
}

const at = (octets: Uint8Array, ou: number) => Math.floor(ou * octets.length)
const encode = (texte: string) => new TextEncoder().encode(texte)

function repeat(octets: Uint8Array, fois: number): Uint8Array {
  const longueur = octets.length * fois
  const tout = new Uint8Array(Math.min(longueur, TAILLE_MAX))
  for (let debut = 0; debut < tout.length; debut += octets.length)
    tout.set(octets.subarray(0, tout.length - debut), debut)
  return tout
}

/** One blow at a file: a byte changed, a piece lost, said again or moved, a word of its own put where it is not expected. */
function coup(mots: readonly string[]): fc.Arbitrary<Coup> {
  const fois = fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1000, max: TAILLE_MAX }))
  return fc.oneof(
    fc.tuple(place, fc.nat(255)).map(
      ([ou, octet]): Coup =>
        (octets) => {
          const copie = octets.slice()
          if (copie.length > 0) copie[Math.min(copie.length - 1, at(copie, ou))] = octet
          return copie
        },
    ),
    place.map(
      (ou): Coup =>
        (octets) =>
          octets.slice(0, at(octets, ou)),
    ),
    fc.tuple(place, place).map(
      ([a, b]): Coup =>
        (octets) => {
          const [debut, fin] = [at(octets, Math.min(a, b)), at(octets, Math.max(a, b))]
          return join(octets.slice(0, debut), octets.slice(fin))
        },
    ),
    fc.tuple(place, fc.nat(64), fois).map(
      ([ou, longueur, n]): Coup =>
        (octets) => {
          const debut = at(octets, ou)
          return join(
            octets.slice(0, debut),
            repeat(octets.slice(debut, debut + longueur), n),
            octets.slice(debut),
          )
        },
    ),
    fc.tuple(place, fc.constantFrom(...mots), fois).map(
      ([ou, mot, n]): Coup =>
        (octets) => {
          const debut = at(octets, ou)
          return join(octets.slice(0, debut), repeat(encode(mot), n), octets.slice(debut))
        },
    ),
  )
}

/** Good files, damaged by a few blows. `mots`: what such files are made of. */
export const damaged = (bons: readonly Uint8Array[], mots: readonly string[]): fc.Arbitrary<Uint8Array> =>
  fc
    .tuple(fc.constantFrom(...bons), fc.array(coup(mots), { minLength: 1, maxLength: 5 }))
    .map(([bon, coups]) => coups.reduce((octets, frappe) => frappe(octets), bon).slice(0, 4 * TAILLE_MAX))

/** Texts made of such words, one of them said over and over: what an unbounded search stumbles on. */
export const pumped = (mots: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(
      fc.tuple(
        fc.oneof(fc.constantFrom(...mots), fc.string({ maxLength: 8 })),
        fc.oneof(
          { weight: 4, arbitrary: fc.integer({ min: 1, max: 3 }) },
          fc.integer({ min: 1, max: TAILLE_MAX }),
        ),
      ),
      { maxLength: 12 },
    )
    .map((parts) =>
      parts
        .map(([mot, fois]) => mot.repeat(Math.min(fois, Math.floor(TAILLE_MAX / Math.max(1, mot.length)))))
        .join('')
        .slice(0, TAILLE_MAX),
    )

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { montantsMinimaux } from './periodes.ts'
import { computeRemuneration } from './remuneration.ts'
import type { RemunerationInput } from './types.ts'

/**
 * A second, naive reading of D6325-15, D6325-16, L6325-9, D6325-18 and of the agreement of temporary work, written apart
 * from the first: it knows nothing of periods, it asks each day what is due on that day. Days are [year, month, day].
 */
type Jour = readonly [annee: number, mois: number, jour: number]

const nombre = ([a, m, j]: Jour) => a * 10_000 + m * 100 + j
const lire = (texte: string): Jour => texte.split('-').map(Number) as unknown as Jour
const bissextile = (a: number) => new Date(Date.UTC(a, 1, 29)).getUTCMonth() === 1
/** The same day so many years later; 29 February falls back on the 28th. */
const plusAnnees = ([a, m, j]: Jour, n: number): Jour =>
  m === 2 && j === 29 && !bissextile(a + n) ? [a + n, 2, 28] : [a + n, m, j]
const lendemain = ([a, m, j]: Jour): Jour => {
  const d = new Date(Date.UTC(a, m - 1, j + 1))
  return [d.getUTCFullYear(), d.getUTCMonth() + 1, d.getUTCDate()]
}

/** Hourly SMIC in cents, by the number of its first day, as printed in the decrees. */
const SMIC: Readonly<Record<'fr' | '976', readonly (readonly [number, number])[]>> = {
  fr: [
    [20210101, 1025],
    [20211001, 1048],
    [20220101, 1057],
    [20220501, 1085],
    [20220801, 1107],
    [20230101, 1127],
    [20230501, 1152],
    [20240101, 1165],
    [20241101, 1188],
    [20260101, 1202],
    [20260601, 1231],
  ],
  976: [
    [20210101, 774],
    [20211001, 791],
    [20220101, 798],
    [20220501, 819],
    [20220801, 835],
    [20230101, 851],
    [20230501, 870],
    [20240101, 880],
    [20241101, 898],
    [20260101, 933],
    [20260601, 956],
  ],
}
const smicDuJour = (jour: Jour, lieu: 'fr' | '976') => {
  const horaire = SMIC[lieu].findLast(([depuis]) => depuis <= nombre(jour))?.[1] ?? 0
  return { horaire, mensuel: Math.round((horaire * 1820) / 12) }
}

const SUPERIEURS = '10 11 12 19 21 22 23 24 29 31 32 39 41'.split(' ')

function pointsDuJour(input: RemunerationInput, jour: Jour): number {
  const debut = lire(input.dateDebut)
  const naissance = lire(input.dateNaissance)
  const compte = (age: number) => {
    const anniversaire = plusAnnees(naissance, age)
    if (nombre(anniversaire) <= nombre(debut)) return true
    return jour[0] * 12 + jour[1] > anniversaire[0] * 12 + anniversaire[1]
  }
  if (compte(26)) return 100
  const plus = SUPERIEURS.includes(input.diplomePlusEleve) ? 10 : 0
  if (input.nature === 'travail_temporaire') return (compte(18) ? 70 : 55) + plus
  return (compte(21) ? 70 : 55) + plus
}

/** The month and the hour in cents, exactly, in fractions of whole numbers: rounded up at the end. */
function duDuJour(input: RemunerationInput, jour: Jour): readonly [mois: number, heure: number] {
  const { mensuel, horaire } = smicDuJour(jour, input.departement === '976' ? '976' : 'fr')
  const points = pointsDuJour(input, jour)
  const minutes = BigInt(input.dureeHebdoMinutes ?? 2100)
  const ceil = (n: bigint, d: bigint) => Number((n + d - 1n) / d)
  const mois = ceil(BigInt(mensuel * points) * minutes, 210_000n)
  const heure = ceil(BigInt(horaire * points), 100n)
  const minimum = input.minimumConventionnelMensuelCentimes ?? 0
  if (points < 100 || minimum * 85 <= mensuel * 100) return [mois, heure]
  return [ceil(BigInt(minimum * 85) * minutes, 210_000n), ceil(BigInt(minimum * 85) * 12n, 182_000n)]
}

const jourArbitraire = (min: string, max: string) =>
  fc
    .integer({ min: Date.parse(min) / 86_400_000, max: Date.parse(max) / 86_400_000 })
    .map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10))

const contrat = fc
  .record({
    dateDebut: fc.oneof(jourArbitraire('2021-01-01', '2027-12-31'), fc.constant('2024-02-29')),
    mois: fc.integer({ min: 6, max: 36 }),
    age: fc.integer({ min: 16, max: 50 }),
    avant: fc.oneof(fc.integer({ min: 0, max: 365 }), fc.integer({ min: 330, max: 365 })),
    nature: fc.constantFrom('cdd', 'cdi', 'travail_temporaire'),
    diplomePlusEleve: fc.constantFrom('10', '23', '31', '41', '42', '51', '53', '60'),
    departement: fc.constantFrom('75', '976'),
    dureeHebdoMinutes: fc.constantFrom(null, 1440, 1830, 2100),
    minimumConventionnelMensuelCentimes: fc.oneof(
      fc.constant(null),
      fc.integer({ min: 150_000, max: 320_000 }),
    ),
  })
  .map(({ mois, age, avant, ...reste }): RemunerationInput => {
    const [a, m, j] = lire(reste.dateDebut)
    const naissance = new Date(Date.UTC(a - age, m - 1, j - avant))
    const fin = new Date(Date.UTC(a, m - 1 + mois, j - 1))
    return {
      ...reste,
      dateNaissance: naissance.toISOString().slice(0, 10),
      dateFin: fin.toISOString().slice(0, 10),
    }
  })

test('every day of random contracts is due what the naive reading says, and periods cover them', () => {
  fc.assert(
    fc.property(contrat, (input) => {
      const { periodes, salaireEmbaucheCentimes, unite } = computeRemuneration(input)
      const montants = montantsMinimaux(input)
      const [mois, heure] = duDuJour(input, lire(input.dateDebut))
      expect(salaireEmbaucheCentimes).toBe(unite === 'heure' ? heure : mois)
      let rang = 0
      for (
        let jour = lire(input.dateDebut);
        nombre(jour) <= nombre(lire(input.dateFin));
        jour = lendemain(jour)
      ) {
        if (nombre(jour) > nombre(lire(montants[rang]?.fin ?? ''))) rang++
        const montant = montants[rang]
        if (!montant || nombre(jour) < nombre(lire(montant.debut))) throw new Error(`nothing due on ${jour}`)
        const [dumois, delheure] = duDuJour(input, jour)
        if (montant.montantMensuelCentimes !== dumois || montant.montantHoraireCentimes !== delheure)
          expect({ jour, ...montant }).toMatchObject({
            jour,
            montantMensuelCentimes: dumois,
            montantHoraireCentimes: delheure,
          })
      }
      expect(rang).toBe(montants.length - 1)
      expect(periodes[0]?.debut).toBe(input.dateDebut)
      expect(periodes.at(-1)?.fin).toBe(input.dateFin)
      for (const [i, { debut, montantMensuelCentimes, montantHoraireCentimes }] of periodes.entries()) {
        if (i > 0) expect(nombre(lendemain(lire(periodes[i - 1]?.fin ?? '')))).toBe(nombre(lire(debut)))
        expect([montantMensuelCentimes, montantHoraireCentimes]).toEqual(duDuJour(input, lire(debut)))
      }
    }),
    { numRuns: 600 },
  )
}, 60_000)

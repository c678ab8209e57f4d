import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { computeRemuneration } from './remuneration.ts'
import type { RemunerationInput } from './types.ts'

/**
 * A second, naive reading of D6222-26, D6222-27 and D6222-31, written apart from the first: it knows nothing of periods, it
 * asks each day what is due on that day. Days are [year, month, day] triples, compared as numbers.
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

function tauxDuJour(jour: Jour, debut: Jour, naissance: Jour): { annee: number; taux: number } {
  let annee = 1
  while (nombre(plusAnnees(debut, annee)) <= nombre(jour)) annee++
  const compte = (age: number) => {
    const anniversaire = plusAnnees(naissance, age)
    if (nombre(anniversaire) <= nombre(debut)) return true
    const moisPasse = jour[0] * 12 + jour[1] > anniversaire[0] * 12 + anniversaire[1]
    return moisPasse
  }
  const ligne = Math.min(annee, 3) - 1
  if (compte(26)) return { annee, taux: 100 }
  if (compte(21)) return { annee, taux: [53, 61, 78][ligne] as number }
  if (compte(18)) return { annee, taux: [43, 51, 67][ligne] as number }
  return { annee, taux: [27, 39, 55][ligne] as number }
}

const jourArbitraire = (min: string, max: string) =>
  fc
    .integer({ min: Date.parse(min) / 86_400_000, max: Date.parse(max) / 86_400_000 })
    .map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10))

const contrat = fc
  .record({
    dateDebut: fc.oneof(
      jourArbitraire('2019-01-01', '2027-12-31'),
      fc.constantFrom('2020-02-29', '2024-02-29'),
    ),
    mois: fc.integer({ min: 6, max: 48 }),
    reste: fc.integer({ min: 0, max: 30 }),
    age: fc.integer({ min: 15, max: 45 }),
    avant: fc.integer({ min: 0, max: 365 }),
    mayotte: fc.boolean(),
  })
  .map(({ dateDebut, mois, reste, age, avant, mayotte }): RemunerationInput => {
    const [a, m, j] = lire(dateDebut)
    const naissance = new Date(Date.UTC(a - age, m - 1, j - avant))
    const fin = new Date(Date.UTC(a, m - 1 + mois, j - 1 + reste))
    return {
      dateNaissance: naissance.toISOString().slice(0, 10),
      dateDebut,
      dateFin: fin.toISOString().slice(0, 10),
      departement: mayotte ? '976' : '75',
      base: 'SMIC',
    }
  })

describe('every day of random contracts', () => {
  test('has the rate of the naive reading; periods cover the contract, in order, two a year at the most', () => {
    fc.assert(
      fc.property(contrat, (input) => {
        const { periodes, smic } = computeRemuneration(input)
        const debut = lire(input.dateDebut)
        const fin = lire(input.dateFin)
        const naissance = lire(input.dateNaissance)
        let rang = 0
        for (let jour = debut; nombre(jour) <= nombre(fin); jour = lendemain(jour)) {
          if (nombre(jour) > nombre(lire(periodes[rang]?.fin ?? ''))) rang++
          const periode = periodes[rang]
          if (!periode) throw new Error(`no period on ${jour}`)
          const attendu = tauxDuJour(jour, debut, naissance)
          if (periode.taux !== attendu.taux || periode.annee !== attendu.annee)
            expect({ jour, taux: periode.taux, annee: periode.annee }).toEqual({ jour, ...attendu })
          if (nombre(jour) < nombre(lire(periode.debut))) throw new Error(`gap on ${jour}`)
        }
        expect(rang).toBe(periodes.length - 1)
        expect(periodes[0]?.debut).toBe(input.dateDebut)
        expect(periodes.at(-1)?.fin).toBe(input.dateFin)
        for (const [i, p] of periodes.entries()) {
          expect(periodes.filter((autre) => autre.annee === p.annee).length).toBeLessThanOrEqual(2)
          const suivant = periodes[i + 1]
          if (suivant) expect(`${p.annee} ${p.taux}`).not.toBe(`${suivant.annee} ${suivant.taux}`)
          expect(p.montantMensuelCentimes).toBe(Math.ceil((smic.mensuelCentimes * p.taux) / 100))
        }
      }),
      { numRuns: 1500 },
    )
  }, 60_000)
})

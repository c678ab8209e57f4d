import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { valueAt } from '../champs/chemins.ts'
import type { Genre } from '../champs/genres.ts'
import { addDays } from '../dates/arithmetique.ts'
import { CONTRAT_EXEMPLE as EXEMPLE_APPRENTISSAGE } from '../dispositifs/apprentissage/contrat-exemple.ts'
import { DISPOSITIFS } from '../dispositifs/dispositifs.ts'
import { CONTRAT_EXEMPLE as EXEMPLE_PRO } from '../dispositifs/professionnalisation/contrat-exemple.ts'
import { readEntete } from './entete.ts'
import { readValeur } from './lecture/valeur.ts'
import { writeValeur } from './lecture/write-valeur.ts'
import { readLigne } from './ligne.ts'
import { modeleImport } from './modele.ts'
import type { ColonneImport } from './types.ts'

const digits = (n: number) => fc.stringMatching(new RegExp(`^\\d{${n}}$`))
const texte = fc
  .stringMatching(/^[A-ZÀ-ÖØ-Ý][\p{L}’' -]{0,20}\p{L}$/u)
  .map((mots) => mots.normalize('NFC').replace(/ +/g, ' '))

/** Values of the contract that a column may take, in their normal form. */
const VALEURS: Readonly<Record<Exclude<Genre, 'code'>, fc.Arbitrary<unknown>>> = {
  texte,
  date: fc.integer({ min: 0, max: 40_000 }).map((jours) => addDays('1950-01-01', jours)),
  ouiNon: fc.boolean(),
  montant: fc.integer({ min: 0, max: 2_000_000 }),
  entier: fc.integer({ min: 0, max: 59 }),
  taux: fc.integer({ min: 2, max: 100 }),
  siret: digits(14),
  nir: digits(13),
  codePostal: digits(5),
  telephone: fc.oneof(
    digits(8).map((fin) => `06${fin}`),
    fc.constantFrom('+3221234567', '+41446681800'),
  ),
  courriel: fc.constantFrom('zoe@courriel.example', 'a.b-c@entreprise.test'),
  departement: fc.constantFrom('01', '59', '2A', '971', '099'),
  uai: digits(7).map((debut) => `${debut}U`),
  ape: digits(4).map((debut) => `${debut}Z`),
  idcc: digits(4),
  rncp: fc.integer({ min: 1, max: 99_999 }).map(String),
  codeDiplome: digits(8),
  numeroContrat: digits(15),
}

const valeurOf = ({ genre, liste }: ColonneImport): fc.Arbitrary<unknown> =>
  genre === 'code' ? fc.constantFrom(...(liste?.elements ?? []).map(({ code }) => code)) : VALEURS[genre]

const EXEMPLES: Readonly<Record<string, object>> = {
  apprentissage: EXEMPLE_APPRENTISSAGE,
  professionnalisation: EXEMPLE_PRO,
}

describe.each([...DISPOSITIFS.values()])('a line of the import of $code', ({ code, sections }) => {
  const modele = modeleImport(sections)
  // What a box of a list may hold depends on the others: it is tried apart.
  const colonnes = modele.colonnes.filter(({ case: place }) => !place)
  const entete = readEntete(modele, { n: 1, cellules: colonnes.map(({ titre }) => titre) })
  const read = (valeurs: readonly unknown[]) =>
    readLigne(entete, { n: 2, cellules: colonnes.map((colonne, i) => writeValeur(colonne, valeurs[i])) })

  const pays = colonnes.find(({ chemin }) => chemin.endsWith('.pays'))

  it('gives back any value of any field, and nothing where nothing is said', () => {
    const contrats = fc.tuple(...colonnes.map((colonne) => fc.option(valeurOf(colonne))))
    fc.assert(
      fc.property(contrats, (tires) => {
        // Another country has other postal codes: below.
        const valeurs = tires.map((valeur, i) => (colonnes[i] === pays && valeur !== null ? 'FR' : valeur))
        const { contrat, fautes } = read(valeurs)
        expect(fautes).toEqual([])
        const lues = colonnes.map(({ chemin }) => valueAt(contrat, chemin))
        expect(lues).toEqual(valeurs)
      }),
    )
  })

  it('gives back its example', () => {
    const { contrat, fautes } = read(colonnes.map(({ chemin }) => valueAt(EXEMPLES[code], chemin)))
    expect(fautes).toEqual([])
    for (const { chemin } of colonnes)
      expect([chemin, valueAt(contrat, chemin)]).toEqual([chemin, valueAt(EXEMPLES[code], chemin)])
  })

  it('takes every code of every list, alone, with its label, or by its label', () => {
    for (const colonne of colonnes)
      for (const { code: connu, libelle } of colonne.liste?.elements ?? [])
        for (const ecrit of [connu, `${connu} – ${libelle}`, libelle.toUpperCase()])
          expect([colonne.chemin, ecrit, readValeur(colonne, ecrit)]).toEqual([
            colonne.chemin,
            ecrit,
            { valeur: connu },
          ])
  })

  it.skipIf(!pays)('leaves the postal code of another country as it is', () => {
    const adresse = pays?.chemin.replace(/pays$/, '') ?? ''
    const lireCode = (country: string | null, codePostal: string) => {
      const valeurs = colonnes.map(({ chemin }) =>
        chemin === `${adresse}codePostal` ? codePostal : chemin === pays?.chemin ? country : null,
      )
      return valueAt(read(valeurs).contrat, `${adresse}codePostal`)
    }
    expect(lireCode('BE', '1000')).toBe('1000')
    expect(lireCode('IE', 'D02 X285')).toBe('D02 X285')
    expect([lireCode('FR', '1000'), lireCode(null, '1000')]).toEqual(['01000', '01000'])
  })

  it('leaves the postal code of a town that its country follows as it is', () => {
    const codes = colonnes.filter(({ lieu }) => lieu)
    expect(codes).toHaveLength(2)
    for (const { chemin, lieu } of codes) {
      const lireCode = (commune: string) => {
        const valeurs = colonnes.map((colonne) =>
          colonne.chemin === chemin ? '1000' : colonne.chemin === lieu?.commune ? commune : null,
        )
        return valueAt(read(valeurs).contrat, chemin)
      }
      expect([lireCode('Bruxelles, Belgique'), lireCode('Bourg-en-Bresse')]).toEqual(['1000', '01000'])
    }
  })
})

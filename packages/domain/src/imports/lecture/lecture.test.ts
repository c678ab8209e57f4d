import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { valueAt } from '../../champs/chemins.ts'
import type { Genre } from '../../champs/genres.ts'
import { addDays } from '../../dates/arithmetique.ts'
import { SECTIONS } from '../../dispositifs/apprentissage/champs/sections.ts'
import { CONTRAT_EXEMPLE } from '../../dispositifs/apprentissage/contrat-exemple.ts'
import { formatDate } from '../../formats/date.ts'
import { modeleImport } from '../modele.ts'
import type { ColonneImport } from '../types.ts'
import { readValeur } from './valeur.ts'
import { writeValeur } from './write-valeur.ts'

const { colonnes: COLONNES } = modeleImport(SECTIONS)

const ofGenre = (genre: Genre): ColonneImport => {
  const found = COLONNES.find((colonne) => colonne.genre === genre)
  if (!found) throw new Error(`no column of ${genre}`)
  return found
}
const at = (chemin: string): ColonneImport => {
  const found = COLONNES.find((colonne) => colonne.chemin === chemin)
  if (!found) throw new Error(`no column ${chemin}`)
  return found
}
const valeur = (genre: Genre, cellule: string) => {
  const lu = readValeur(ofGenre(genre), cellule)
  return lu && 'valeur' in lu ? lu.valeur : lu
}

describe('what is written is read back', () => {
  it('for every column of the example', () => {
    for (const colonne of COLONNES) {
      const vraie = valueAt(CONTRAT_EXEMPLE, colonne.chemin)
      const lu = readValeur(colonne, writeValeur(colonne, vraie))
      expect([colonne.chemin, lu]).toEqual([colonne.chemin, vraie === null ? null : { valeur: vraie }])
    }
  })

  it('for every code of every list, alone, with its label, or by its label', () => {
    for (const colonne of COLONNES)
      for (const { code, libelle } of colonne.liste?.elements ?? [])
        for (const texte of [
          code,
          `${code} – ${libelle}`,
          `${code} - ${libelle}`,
          libelle.toUpperCase(),
          ` ${code} `,
        ])
          expect([texte, readValeur(colonne, texte)]).toEqual([texte, { valeur: code }])
  })

  it('for any amount, as written here and as a spreadsheet keeps it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (centimes) => {
        const euros = centimes / 100
        const forms = [
          writeValeur(ofGenre('montant'), centimes),
          String(euros),
          euros.toFixed(2),
          `${euros.toLocaleString('fr-FR', { minimumFractionDigits: 2 })} €`,
          `${euros.toFixed(2)}0000000000001`,
        ]
        expect(forms.map((texte) => valeur('montant', texte))).toEqual(forms.map(() => centimes))
      }),
    )
  })

  it('for any day: French, ISO, with midnight, or counted by a spreadsheet', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_001, max: 60_000 }), (serie) => {
        const iso = addDays('1899-12-30', serie)
        const [jour, mois, annee] = [iso.slice(8), iso.slice(5, 7), iso.slice(0, 4)]
        const forms = [
          iso,
          formatDate(iso),
          `${Number(jour)}/${Number(mois)}/${annee}`,
          `${jour}-${mois}-${annee}`,
          `${jour}.${mois}.${annee}`,
          `${iso}T00:00:00`,
          `${formatDate(iso)} 00:00`,
          String(serie),
          `${serie}.0`,
          String(serie - 0.0006),
          String(serie + 0.0006),
          `${formatDate(addDays(iso, -1))} 23:59:30`,
        ]
        expect(forms.map((texte) => valeur('date', texte))).toEqual(forms.map(() => iso))
        const ancien = readValeur(ofGenre('date'), String(serie - 1462), { depuis1904: true })
        if (serie > 11_462) expect(ancien).toEqual({ valeur: iso })
      }),
    )
  })

  it('for midnight in Paris of any day, told in UTC: an hour before in winter, two in summer', () => {
    fc.assert(
      fc.property(fc.integer({ min: 30_000, max: 60_000 }), (serie) => {
        const jour = addDays('1899-12-30', serie)
        const lus = [22, 23].map((heure) => valeur('date', `${addDays(jour, -1)}T${heure}:00:00.000Z`))
        expect(lus.filter((lu) => lu === jour)).toHaveLength(1)
        expect(lus.filter((lu) => typeof lu !== 'string')).toEqual([{ faute: 'date_attendue' }])
      }),
    )
  })

  it('for any rate, in points, in percent or as a fraction', () => {
    fc.assert(
      fc.property(fc.integer({ min: 101, max: 10_000 }), (centiemes) => {
        const points = centiemes / 100
        const forms = [String(points), `${String(points).replace('.', ',')} %`, String(centiemes / 10_000)]
        expect(forms.map((texte) => valeur('taux', texte))).toEqual(forms.map(() => points))
      }),
    )
  })
})

describe('any cell at all', () => {
  it('is read or refused, never thrown at, and what is refused has a message', () => {
    fc.assert(
      fc.property(fc.constantFrom(...COLONNES), fc.string({ unit: 'grapheme' }), (colonne, texte) => {
        const lu = readValeur(colonne, texte)
        if (lu === null)
          expect(
            texte
              .replace(/^="([^"]*)"$/, '$1')
              .replace(/\p{Cc}/gu, '')
              .trim(),
          ).toBe('')
        else expect('valeur' in lu || typeof lu.faute === 'string').toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('what spreadsheets and people do to values', () => {
  it.each([
    ['date', '14/02/10', '2010-02-14'],
    ['date', '1er septembre 2026', '2026-09-01'],
    ['codePostal', '1000', '01000'],
    ['codePostal', '="01000"', '01000'],
    ['codePostal', '1000.0', '01000'],
    ['departement', '1', '01'],
    ['departement', '2a', '2A'],
    ['departement', '99', '099'],
    ['uai', '750001u', '0750001U'],
    ['codeDiplome', '1022001', '01022001'],
    ['idcc', '478', '0478'],
    ['rncp', 'RNCP 38401', '38401'],
    ['telephone', '+33 6 11 22 33 44', '0611223344'],
    ['telephone', '611223344', '0611223344'],
    ['siret', '999 123 458 00013', '99912345800013'],
    ['nir', '2 10 02 75 112 046', '2100275112046'],
    ['entier', '35 h', 35],
    ['entier', '1 607', 1607],
    ['entier', '35,0', 35],
    ['montant', '1.234,56', 123_456],
    ['montant', '1,234.56', 123_456],
    ['montant', '1 234,56 €', 123_456],
    ['taux', '100 %', 100],
    ['taux', '1', 100],
    ['taux', '1 %', 1],
    ['texte', '  Élise\n Marie ', 'Élise Marie'],
    ['texte', 'Zo\u0000é', 'Zo é'],
    ['courriel', 'mailto:elise@courriel.example', 'elise@courriel.example'],
  ] as const)('%s: %s', (genre, cellule, attendu) => {
    expect(valeur(genre, cellule)).toBe(attendu)
  })

  it.each([
    // Counted in local time, some seconds before midnight.
    '46390.99976851852',
    '46391.0001',
    '2027-01-03T23:59:39Z',
    '2027-01-04T00:00:20',
    // Midnight in Paris, told in UTC.
    '2027-01-03T23:00:00.000Z',
    '2027-01-04T00:00:00Z',
    '2027-01-04T00:00:00+01:00',
    '4 janvier 2027 00:00',
    '2027/01/04',
    '4/1/27',
    '4 janvier 2027',
    'lundi 4 janvier 2027',
  ])('« %s » is 4 January 2027', (cellule) => {
    expect(valeur('date', cellule)).toBe('2027-01-04')
  })

  it('midnight in Paris is told in UTC an hour later in summer', () => {
    expect(valeur('date', '2026-08-31T22:00:00.000Z')).toBe('2026-09-01')
    expect(valeur('date', '2026-08-31T23:00:00.000Z')).toEqual({ faute: 'date_attendue' })
  })

  it.each([
    // Local midnight in Paris, counted in UTC: nothing says that it is not eleven at night.
    '46390.95833333334',
    '2027-01-04T12:00:00Z',
    '04/01/2027 08:30',
    '04/01/2027 au 31/08/2028',
    '04/01/20277',
    '04/01/2027.',
    '2027-01/04',
    'demain',
    '14/02/202',
  ])('« %s » leaves a doubt: no day is read in it', (cellule) => {
    expect(valeur('date', cellule)).toEqual({ faute: 'date_attendue' })
  })

  it.each(['Oui', 'OUI', 'o', 'X', 'x', 'vrai', 'TRUE', '1', '☑'])('« %s » is yes', (cellule) => {
    expect(valeur('ouiNon', cellule)).toBe(true)
  })

  it.each(['Non', 'n', 'FAUX', 'false', '0'])('« %s » is no', (cellule) => {
    expect(valeur('ouiNon', cellule)).toBe(false)
  })

  it('gives leading zeros of codes back, and knows a SIRET that begins with one', () => {
    expect(readValeur(at('apprenti.derniereClasse'), '1')).toEqual({ valeur: '01' })
    expect(readValeur(at('apprenti.sexe'), 'Femme')).toEqual({ valeur: 'F' })
    expect(valeur('siret', '1234561700000')).toBe('01234561700000')
  })

  it('drops the key of a NIR when it is right, and leaves it to the rules when it is not', () => {
    expect(valeur('nir', '2 10 02 75 112 046 25')).toBe('2100275112046')
    expect(valeur('nir', '210027511204600')).toBe('210027511204600')
  })

  it.each([
    ['siret', '9,99123E+13', 'notation_scientifique'],
    ['nir', '2.10028E+12', 'notation_scientifique'],
    ['codeDiplome', '5.0025524E7', 'notation_scientifique'],
    ['texte', '#REF!', 'cellule_en_erreur'],
    ['date', '#N/A', 'cellule_en_erreur'],
    ['texte', 'x'.repeat(501), 'texte_trop_long'],
    ['ouiNon', 'peut-être', 'oui_non_attendu'],
    ['entier', 'trente-cinq', 'entier_attendu'],
    ['entier', '35,5', 'entier_attendu'],
    ['entier', '-1', 'entier_attendu'],
    ['montant', '12,345', 'montant_attendu'],
    ['montant', 'gratuit', 'montant_attendu'],
    ['taux', '101', 'taux_attendu'],
    ['entier', '12.5.5', 'entier_attendu'],
    ['montant', '1,2,3', 'montant_attendu'],
  ] as const)('%s « %s » cannot be read: %s', (genre, cellule, faute) => {
    expect(readValeur(ofGenre(genre), cellule)).toEqual({ faute })
  })

  it('keeps a date or a code that is none for the rules to tell', () => {
    expect(valeur('date', '31/02/2026')).toBe('31/02/2026')
    expect(valeur('date', '01/01/1881')).toBe('01/01/1881')
    expect(readValeur(at('contrat.type'), '99')).toEqual({ valeur: '99' })
  })
})

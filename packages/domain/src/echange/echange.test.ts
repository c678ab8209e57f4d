import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { valueAt } from '../champs/chemins.ts'
import { CONTRAT_EXEMPLE } from '../dispositifs/apprentissage/contrat-exemple.ts'
import { ETATS_DOSSIER } from '../dossiers/etats.ts'
import { CHAMPS_ECHANGE } from './champs.ts'
import { ETATS_ECHANGE, fromEtatEchange, toEtatEchange } from './etats.ts'
import { readJour, readValeur, writeValeur } from './lire.ts'

describe('the states of the exchange', () => {
  it('are each read as the one they are said of', () => {
    for (const etat of ETATS_DOSSIER) expect(fromEtatEchange(toEtatEchange(etat))).toBe(etat)
    expect(new Set(ETATS_ECHANGE).size).toBe(ETATS_ECHANGE.length)
    expect(ETATS_ECHANGE.every((mot) => fromEtatEchange(mot) !== null)).toBe(true)
    expect(['RUPTU', 'RUTPURE', 'SOLDE', 'PERDU'].map(fromEtatEchange)).toEqual([
      'rompu',
      'rompu',
      'prise_en_charge_acceptee',
      null,
    ])
  })
})

describe('the fields of the exchange', () => {
  it('are each of the contract, and named once', () => {
    expect(new Set(CHAMPS_ECHANGE.map(({ externe }) => externe)).size).toBe(CHAMPS_ECHANGE.length)
    expect(new Set(CHAMPS_ECHANGE.map(({ interne }) => interne)).size).toBe(CHAMPS_ECHANGE.length)
    const missing = CHAMPS_ECHANGE.filter(({ interne }) => valueAt(CONTRAT_EXEMPLE, interne) === undefined)
    expect(missing).toEqual([])
  })

  it('are read as they are written', () => {
    for (const { genre, interne } of CHAMPS_ECHANGE) {
      const valeur = valueAt(CONTRAT_EXEMPLE, interne) as string | number | boolean | null
      expect(readValeur(genre, writeValeur(genre, valeur))).toEqual({ ok: true, valeur })
    }
  })
})

describe('a day', () => {
  it.each([
    ['2026-09-01', '2026-09-01'],
    ['2026-09-01T00:00:00+02:00', '2026-09-01'],
    ['2026-09-01T00:00:00.000+0200', '2026-09-01'],
    ['2026-09-01T00:00:00-04:00', '2026-09-01'],
    ['2026-09-01T00:00:00', '2026-09-01'],
    ['2026-09-01T00:00:00Z', '2026-09-01'],
    ['2026-08-31T22:00:00Z', '2026-09-01'],
    ['2026-08-31T22:00:00.000Z', '2026-09-01'],
    ['2026-12-31T23:00:00Z', '2027-01-01'],
    ['01/09/2026', '2026-09-01'],
    ['2026-09-01T08:30:00+02:00', null],
    ['2026-02-30', null],
    ['2026-09-01T22:00', null],
    ['1er septembre', null],
    ['20260901', null],
  ])('%s is read as %s', (texte, jour) => expect(readJour(texte)).toBe(jour))

  it('is the civil day of where it was midnight, whatever the offset', () => {
    const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })
    const two = (n: number) => String(n).padStart(2, '0')
    fc.assert(
      fc.property(day, fc.integer({ min: -12, max: 14 }), (date, offset) => {
        const jour = date.toISOString().slice(0, 10)
        const sign = offset < 0 ? '-' : '+'
        expect(readJour(`${jour}T00:00:00${sign}${two(Math.abs(offset))}:00`)).toBe(jour)
      }),
    )
  })
})

describe('what software really sends', () => {
  it.each([
    ['date', '', null],
    ['texte', '  ', null],
    ['texte', ' CAP ', 'CAP'],
    ['rncp', 'RNCPRNCP38316', '38316'],
    ['rncp', 'RNCP 38316', '38316'],
    ['entier', '35', 35],
    ['entier', 35, 35],
    ['euros', 504.1, 50_410],
    ['euros', '504,10', 50_410],
    ['nir', '2 10 02 75 112 046', '2100275112046'],
    ['nir', '210027511204689', '2100275112046'],
    ['telephone', '+33611223344', '0611223344'],
    ['oui_non', false, false],
  ] as const)('as %s, %j is read as %j', (genre, sent, valeur) =>
    expect(readValeur(genre, sent)).toEqual({ ok: true, valeur }),
  )

  it.each([
    ['date', 'demain', '2026-09-01'],
    ['rncp', 'CAP', '38401'],
    ['entier', 3.5, 'entier'],
    ['entier', -1, 'entier'],
    ['euros', 'cher', '504.10'],
    ['nir', '123', '13 caractères'],
    ['texte', 12, 'guillemets'],
    ['oui_non', 'oui', 'true'],
    ['texte', 'x'.repeat(501), '500'],
  ] as const)('as %s, %j is refused with what to send', (genre, sent, attendu) => {
    const lue = readValeur(genre, sent)
    expect(lue.ok ? '' : lue.attendu).toContain(attendu)
  })
})

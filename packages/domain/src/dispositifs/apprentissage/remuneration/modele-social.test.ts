import rules from 'modele-social'
import Engine from 'publicodes'
import { describe, expect, test } from 'vitest'
import { smicAt, smicTable } from '../../../montants/smic.ts'
import { computeRemuneration } from './remuneration.ts'

/** The State's own model (URSSAF): turns red when the law moved and we did not. It knows the SMIC since 2021. */
const silence = { log: () => {}, warn: () => {}, error: () => {} }
const engine = new Engine(rules, { logger: silence })
const date = (iso: string) => iso.split('-').reverse().join('/')
const DEPUIS = '2021-01-01'

const smicHoraire = (iso: string, mayotte: boolean): unknown => {
  const lieu = mayotte ? { 'établissement . commune . département': "'Mayotte'" } : {}
  engine.setSituation({ date: date(iso), ...lieu })
  return engine.evaluate('SMIC . horaire').nodeValue
}

describe('SMIC', () => {
  const cas = [undefined, '976'].flatMap((departement) =>
    smicTable(departement)
      .filter(({ depuis }) => depuis >= DEPUIS)
      .map(({ depuis, horaireCentimes }) => [departement ?? 'metropole', depuis, horaireCentimes] as const),
  )
  test.each(cas)('%s on %s', (departement, depuis, horaireCentimes) =>
    expect(smicHoraire(depuis, departement === '976')).toBe(horaireCentimes / 100),
  )
  test('each month since 2021, and years from now', () => {
    for (let annee = 2021; annee <= 2030; annee++)
      for (let mois = 1; mois <= 12; mois++)
        for (const departement of [null, '976']) {
          const jour = `${annee}-${String(mois).padStart(2, '0')}-15`
          expect(smicHoraire(jour, departement !== null), `${departement} ${jour}`).toBe(
            (smicAt(jour, departement)?.horaireCentimes ?? 0) / 100,
          )
        }
  })
})

describe('grid', () => {
  const tranches = { 'moins de 18': 16, 'de 18 à 20': 18, 'de 21 à 25': 21, 'plus de 25': 30 }
  const cas = Object.entries(tranches).flatMap(([tranche, age]) =>
    [1, 2, 3].map((annee) => [tranche, annee, age] as const),
  )
  test.each(cas)('%s, year %i: same euro', (tranche, annee, age) => {
    engine.setSituation({
      date: '15/10/2026',
      'salarié . contrat': "'apprentissage'",
      "salarié . contrat . date d'embauche": `01/09/${2027 - annee}`,
      'salarié . contrat . apprentissage . âge': `'${tranche}'`,
    })
    const attendu = engine.evaluate('salarié . contrat . apprentissage . rémunération minimale').nodeValue
    const { periodes } = computeRemuneration({
      dateNaissance: `${2026 - age}-08-15`,
      dateDebut: '2026-09-01',
      dateFin: '2027-08-31',
      base: 'SMIC',
      anneesDejaEffectuees: annee - 1,
    })
    expect(Math.round((periodes[0]?.montantMensuelCentimes ?? 0) / 100)).toBe(attendu)
  })
})

import { describe, expect, test } from 'vitest'
import { montantMensuel } from '../../../montants/montant.ts'
import { smicAt } from '../../../montants/smic.ts'
import { DIPLOMES, DIPLOMES_A_PRECISER } from '../codes/diplomes.ts'
import { grilleOf, niveauOf, trancheOf } from './grille.ts'
import contrats from './oracles/contrats.json' with { type: 'json' }
import modele from './oracles/modele-social.json' with { type: 'json' }
import publies from './oracles/tableaux-publies.json' with { type: 'json' }
import { montantsMinimaux } from './periodes.ts'
import { computeRemuneration } from './remuneration.ts'
import type { Niveau, RemunerationInput } from './types.ts'

/** Figures published by others, and answers drawn from the articles, each with its source in the file. */

/** The rate of an age band of the law, by the lowest age of its name. */
const tauxLegal = (tranche: string, niveau: string): number =>
  trancheOf(grilleOf('cdd'), Number.parseInt(tranche, 10))[niveau as Niveau]

describe('amounts printed by others', () => {
  test.each(publies.montants)('$id, $source', (p) => {
    const smic = smicAt(p.smicDepuis)
    expect(smic?.depuis).toBe(p.smicDepuis)
    const notre = montantMensuel(smic?.mensuelCentimes ?? 0, tauxLegal(p.tranche, p.niveau), p.minutes)
    expect(notre).toBe(p.produitCentimes)
    expect(Math.abs(notre - p.imprimeCentimes)).toBeLessThanOrEqual(p.toleranceCentimes)
  })
})

test('the State’s own model of pay agrees to the euro', () => {
  expect(modele.cas).toHaveLength(132)
  for (const [date, departement, tranche, niveau, minutes, euros] of modele.cas) {
    const smic = smicAt(String(date), departement === null ? null : String(departement))
    const taux = tauxLegal(String(tranche), String(niveau))
    const notre = montantMensuel(smic?.mensuelCentimes ?? 0, taux, Number(minutes))
    // It rounds to the nearest euro what it computes on an unrounded SMIC.
    expect(Math.abs(notre / 100 - Number(euros)), `${date} ${tranche} ${niveau}`).toBeLessThanOrEqual(0.51)
  }
})

type Cas = (typeof contrats.contrats)[number]

const entreeOf = ({ entree }: Cas): RemunerationInput => ({
  dateNaissance: entree.naissance,
  dateDebut: entree.debut,
  dateFin: entree.fin,
  nature: 'travailTemporaire' in entree ? 'travail_temporaire' : 'cdd',
  diplomePlusEleve: entree.diplome,
  departement: 'departement' in entree ? entree.departement : null,
  dureeHebdoMinutes: 'minutes' in entree ? entree.minutes : null,
  minimumConventionnelMensuelCentimes: 'minimumCentimes' in entree ? entree.minimumCentimes : null,
})

describe('answers drawn from the articles', () => {
  test('are all there', () => expect(contrats.contrats).toHaveLength(45))

  test.each(contrats.contrats.map((cas) => [cas.id, cas.pourquoi, cas] as const))('%s %s', (_id, _, cas) => {
    const input = entreeOf(cas)
    expect(niveauOf(input.diplomePlusEleve, null)).toBe(cas.niveau)
    const { periodes } = computeRemuneration(input)
    expect(periodes.map(({ debut, fin, age }) => ({ du: debut, au: fin, age }))).toEqual(
      cas.periodes.map(({ du, au, age }) => ({ du, au, age })),
    )
    for (const [i, { points, montants }] of cas.periodes.entries()) {
      const { taux, base } = periodes[i] ?? {}
      expect([taux, base]).toEqual(montants[0]?.branche ? [85, 'SMC'] : [points, 'SMIC'])
    }
    const dus = montantsMinimaux(input)
    const attendus = cas.periodes.flatMap(({ montants }) => montants)
    expect(
      dus.map((m) => [m.debut, m.fin, m.smic.mensuelCentimes, m.montantMensuelCentimes, m.base]),
    ).toEqual(
      attendus.map((m) => [m.du, m.au, m.smicMensuelCentimes, m.minimumCentimes, m.branche ? 'SMC' : 'SMIC']),
    )
    for (const [i, attendu] of attendus.entries())
      if ('horaireCentimes' in attendu) expect(dus[i]?.montantHoraireCentimes).toBe(attendu.horaireCentimes)
  })

  test.each(
    contrats.contrats.filter(({ certitude }) => certitude === 'lecture').map((cas) => [cas.id, cas] as const),
  )('%s is told to be a reading', (_, cas) => {
    const { explications } = computeRemuneration(entreeOf(cas))
    const lectures = explications.filter(({ code }) =>
      ['premier_du_mois', 'age_au_debut', 'age_26'].includes(code),
    )
    expect(lectures.length).toBeGreaterThan(0)
    for (const { texte } of lectures) expect(texte).toMatch(/On peut aussi lire|permet de soutenir/)
  })
})

test('every diploma of the form has its column', () => {
  const colonne = (niveau: Niveau) =>
    DIPLOMES.elements.map(({ code }) => code).filter((code) => niveauOf(code, false) === niveau)
  expect(colonne('majore').join(' ')).toBe('10 11 12 19 21 22 23 24 29 31 32 39 41')
  expect(colonne('base').join(' ')).toBe('42 43 49 51 52 53 59 60')
  expect(DIPLOMES_A_PRECISER.map((code) => [niveauOf(code, true), niveauOf(code, null)])).toEqual([
    ['majore', 'majore'],
    ['majore', 'majore'],
  ])
})

import { types } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isBloc, placesOf } from '../../../champs/parcours.ts'
import { emptyAt } from '../../../champs/vide.ts'
import { judgeContrat } from '../../../controles/judge.ts'
import { createJuge } from '../../../controles/juge.ts'
import { isServeurSeul } from '../../../controles/serveur.ts'
import { PACK_DEMO } from '../../../referentiels/pack-demo.ts'
import { APPRENTISSAGE } from '../apprentissage.ts'
import { type Contrat, emptyContrat, SECTIONS } from '../champs/sections.ts'
import { contratComplet } from '../contrat-complet.fixture.ts'
import { CONTRAT_EXEMPLE } from '../contrat-exemple.ts'
import { remunerationOf } from '../remuneration/remuneration-contrat.ts'

const contexte = { aujourdhui: '2026-08-25', etablissements: ['99912345800013'], nirMasque: true }

function leavesOf(valeur: unknown, chemin = ''): string[] {
  if (typeof valeur !== 'object' || valeur === null) return [chemin]
  return Object.entries(valeur).flatMap(([cle, v]) => leavesOf(v, chemin ? `${chemin}.${cle}` : cle))
}

const leafOf = (racine: unknown, chemin: string) =>
  chemin.split('.').reduce((v, cle) => (v as Record<string, unknown> | null | undefined)?.[cle], racine)

/** The same contract with another value at a path; what does not change is shared, as a form does. */
function edited<T>(racine: T, [cle = '', ...reste]: readonly string[], valeur: unknown): T {
  if (typeof racine !== 'object' || racine === null) return racine
  const suite = reste.length > 0 ? edited((racine as Record<string, unknown>)[cle], reste, valeur) : valeur
  if (Array.isArray(racine)) return racine.with(Number(cle), suite) as T
  return { ...racine, [cle]: suite }
}

const lignes = [
  { annee: 1, debut: '2026-09-01', fin: '2027-08-31', taux: 27, base: 'SMIC' },
  { annee: 2, debut: '2027-09-01', fin: '2028-08-31', taux: 60, base: 'SMIC' },
]
const blocs = fc.constantFrom<[string, unknown]>(
  ['contrat.precedent', null],
  [
    'contrat.precedent',
    { ...emptyAt(SECTIONS, 'contrat.precedent'), dernierTaux: 51.5, dernierSalaireCentimes: 95_000 },
  ],
  ['contrat.travailTemporaire', null],
  ['contrat.remuneration', null],
  ['contrat.remuneration', lignes],
  ['apprenti.representantLegal', null],
  ['maitres.maitre2', null],
  ['formation.lieu', emptyAt(SECTIONS, 'formation.lieu')],
  ['employeur.autreAdresse', emptyAt(SECTIONS, 'employeur.autreAdresse')],
)
/** A block that is closed in the example opens whole, above: no form puts a text in its place. */
const fermes = new Set(placesOf(SECTIONS).flatMap(({ noeud, chemin }) => (isBloc(noeud) ? [chemin] : [])))
const chemins = leavesOf({
  ...CONTRAT_EXEMPLE,
  contrat: { ...CONTRAT_EXEMPLE.contrat, remuneration: lignes },
}).filter((chemin) => !fermes.has(chemin))
const isMontant = (chemin: string) =>
  /(Centimes|Heures|Minutes|Mois|Effectuees|effectif|annee|taux)$/.test(chemin)
const textes = ['', 'x', '11', '21', '22', '33', '34', '3', '75013', '97411', 'SMC', 'SMIC']
const jours = ['2026-09-01', '2028-08-31', '1990-01-01', '2010-02-14', '31/02/2026']

/** A value that a form could put at a path of the example, in the shape of the contract. */
const valeurAt = (chemin: string): fc.Arbitrary<unknown> => {
  const connue = leafOf(CONTRAT_EXEMPLE, chemin)
  if (typeof connue === 'boolean') return fc.constantFrom(null, true, false)
  if (isMontant(chemin)) return fc.constantFrom(null, 0, 1, 12, 27, 35, 40, 900, 150_000)
  return fc.constantFrom(null, ...textes, ...jours)
}
const edit = fc.constantFrom(...chemins).chain((chemin) => fc.tuple(fc.constant(chemin), valeurAt(chemin)))
const edits = fc.array(fc.oneof({ weight: 5, arbitrary: edit }, blocs), { minLength: 1, maxLength: 25 })
const departs = fc.constantFrom<Contrat>(CONTRAT_EXEMPLE, contratComplet(), emptyContrat())

/** Every object in a value, itself included. */
function* objectsIn(valeur: unknown): Generator<object> {
  if (typeof valeur !== 'object' || valeur === null) return
  yield valeur
  for (const v of Object.values(valeur)) yield* objectsIn(v)
}

describe('createJuge', () => {
  it('says after any run of edits what all the rules say, and the same pay', () => {
    fc.assert(
      fc.property(departs, edits, (depart, suite) => {
        const juger = createJuge(APPRENTISSAGE, contexte)
        let contrat = depart
        juger(contrat)
        for (const [chemin, valeur] of suite) {
          contrat = edited(contrat, chemin.split('.'), valeur)
          const { controles, remuneration } = juger(contrat)
          expect(controles).toEqual(judgeContrat(APPRENTISSAGE, contrat, contexte))
          expect(remuneration).toEqual(remunerationOf(contrat))
        }
      }),
      { numRuns: 60 },
    )
  })

  it('hands out plain values, nothing that goes on watching', () => {
    const smic = edited(CONTRAT_EXEMPLE, ['contrat', 'remuneration'], lignes)
    for (const one of objectsIn(createJuge(APPRENTISSAGE, contexte)(smic)))
      expect(types.isProxy(one)).toBe(false)
  })

  it('gives the very judgment before where nothing of it has changed, and the very pay where no date has', () => {
    const juger = createJuge(APPRENTISSAGE, contexte)
    const avant = juger(CONTRAT_EXEMPLE)
    expect(juger(edited(CONTRAT_EXEMPLE, ['contrat', 'caisseRetraite'], 'AUTRE'))).toBe(avant)
    const apres = juger(edited(CONTRAT_EXEMPLE, ['contrat', 'caisseRetraite'], null))
    expect(apres.controles).not.toEqual(avant.controles)
    expect(apres.remuneration).toBe(avant.remuneration)
  })
})

it('tells apart, by their codes, what the page cannot say and what it can', () => {
  const savant = {
    ...contexte,
    pack: PACK_DEMO,
    idccConnus: new Map([['0573', false]]),
    cfaConnus: ['99900000000000'],
    apprentisEnCours: { maitre1: 7, maitre2: 7 },
    imprimable: (texte: string) => texte !== 'x',
  }
  const dits = new Set<string>()
  const codes = fc.constantFrom<[string, unknown]>(
    ...['38401', '38362', '99999', '35185'].map((c): [string, unknown] => ['formation.codeRncp', c]),
    ['employeur.codeIdcc', '0573'],
    ['employeur.codeIdcc', '0001'],
  )
  const keyOf = ({ code, chemin }: { code: string; chemin: string }) => `${code} ${chemin}`
  fc.assert(
    fc.property(departs, fc.array(fc.oneof(codes, edit)), (depart, suite) => {
      const contrat = suite.reduce((c, [chemin, valeur]) => edited(c, chemin.split('.'), valeur), depart)
      const page = new Set(judgeContrat(APPRENTISSAGE, contrat, contexte).map(keyOf))
      for (const constat of judgeContrat(APPRENTISSAGE, contrat, savant)) {
        expect(isServeurSeul(constat), constat.code).toBe(!page.has(keyOf(constat)))
        if (isServeurSeul(constat)) dits.add(constat.code)
      }
    }),
    // The first of them says at least what the last lines ask for, whatever chance brings.
    { numRuns: 100, examples: [[CONTRAT_EXEMPLE, [['employeur.denomination', 'x']]]] },
  )
  expect(dits).toContain('caractere_non_imprimable')
  expect(dits).toContain('apprentis_par_maitre')
  expect(dits).toContain('cfa_inconnu')
})

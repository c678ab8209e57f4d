import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { valueAt, withValueAt } from '../champs/chemins.ts'
import { champsOf } from '../champs/parcours.ts'
import { judgeContrat } from '../controles/judge.ts'
import { addDays, addMonths } from '../dates/arithmetique.ts'
import type { DateIso } from '../dates/date-iso.ts'
import { APPRENTISSAGE } from '../dispositifs/apprentissage/apprentissage.ts'
import { CONTRAT_EXEMPLE } from '../dispositifs/apprentissage/contrat-exemple.ts'
import type { Dispositif } from '../dispositifs/dispositif.ts'
import { CONTRAT_EXEMPLE as CONTRAT_PRO } from '../dispositifs/professionnalisation/contrat-exemple.ts'
import { PROFESSIONNALISATION } from '../dispositifs/professionnalisation/professionnalisation.ts'
import {
  type Amende,
  articlesAvenant,
  changesOf,
  isOuvert,
  refuseEffet,
  typeAvenantOf,
  withChanges,
} from './index.ts'
import { firstLowered } from './paie.ts'

const EFFET = '2027-03-01'

/** An amendment of a kind as it begins, and what judges it. */
function begin(
  dispositif: Dispositif,
  base: object,
  code: string,
  prolongation: Amende['prolongation'] = null,
) {
  const { avenants } = dispositif
  const type = avenants && typeAvenantOf(avenants, code)
  if (!avenants || !type) throw new Error(`no amendment ${code}`)
  const { chemins, regles } = avenants
  const contrat = [
    [chemins.type, code],
    [chemins.dateEffet, EFFET],
    [chemins.dateConclusion, '2027-02-20'],
    ...(chemins.numeroInitial ? [[chemins.numeroInitial, '075202609000123']] : []),
  ].reduce((lu, [chemin = '', valeur]) => withValueAt(lu, chemin, valeur), base)
  const articles = articlesAvenant(
    dispositif,
    { attestations: dispositif.attestations, avenants, regles },
    { type, base, prolongation },
  )
  const judge = (changements: Readonly<Record<string, unknown>> = {}, aujourdhui = '2027-02-25') =>
    judgeContrat(
      { sections: dispositif.sections, ...articles },
      Object.entries(changements).reduce((lu, [c, v]) => withValueAt(lu, c, v), contrat) as never,
      { aujourdhui: aujourdhui as DateIso, etablissements: [String(valueAt(base, 'employeur.siret'))] },
    ).map(({ code: dit, gravite, chemin }) => `${gravite === 'bloquant' ? '!' : ''}${dit} ${chemin}`)
  return { contrat, judge, articles, type }
}

const apprentissage = (code: string, base: object = CONTRAT_EXEMPLE) => begin(APPRENTISSAGE, base, code)
const FIN = CONTRAT_EXEMPLE.contrat.dateFin as DateIso

describe('what each type of amendment asks', () => {
  it.each<[string, Record<string, unknown>, string[]]>([
    ['31', { 'employeur.denomination': 'NOUVEAU NOM' }, []],
    ['32', { 'maitres.maitre1.emploi': 'Chef de rang' }, []],
    ['33', { 'contrat.dateFin': FIN }, ['!prolongation_absente contrat.dateFin']],
    [
      '33',
      { 'contrat.dateFin': addDays(addMonths(FIN, 12), 1) },
      ['!prolongation_trop_longue contrat.dateFin'],
    ],
    ['34', { 'contrat.dateFin': addMonths(FIN, 6) }, ['!reconnaissance_absente apprenti.rqth']],
    ['35', { 'formation.intitule': 'CAP Électricien' }, ['bac_pro formation.diplomeVise']],
    ['36', { 'maitres.maitre1.emploi': 'Chef d’équipe' }, []],
    ['37', { 'employeur.adresse.voie': 'rue de la Paix' }, []],
    ['38', { 'formation.cfaEstLieuPrincipal': true, 'formation.lieu': null }, []],
  ])('%s with %o', (code, changements, attendu) => {
    const dits = apprentissage(code).judge(changements)
    const siens = /prolongation_|reconnaissance|bac_pro|taux|base_abaissee|effet/
    expect(dits.filter((dit) => siens.test(dit))).toEqual(attendu)
    expect(dits.filter((dit) => dit.startsWith('!') && !siens.test(dit))).toEqual([])
  })

  it('says that nothing changes yet, and no more than that', () => {
    expect(apprentissage('36').judge()).toEqual(['avenant_sans_objet contrat.dateEffetAvenant'])
    expect(begin(PROFESSIONNALISATION, CONTRAT_PRO, '30').judge()).toEqual([
      'avenant_sans_objet contrat.dateEffetAvenant',
    ])
  })

  it('does not ask a number that the OPCO alone has', () => {
    const dits = apprentissage('36').judge({ 'contrat.numeroContratPrecedent': null })
    expect(dits).toContain('numero_initial contrat.numeroContratPrecedent')
    expect(dits.join()).not.toContain('!')
  })

  it('says nothing again of what was accepted, and what a change does to it', () => {
    const { judge } = apprentissage('36', withValueAt(CONTRAT_EXEMPLE, 'contrat.typeDerogation', '11'))
    expect(judge({}, '2027-02-25').join()).not.toMatch(/conclusion_tardive|transmission|aide_perdue/)
    // Sent more than five working days after its effect: that is said at its own date.
    expect(judge({}, '2027-04-01')).toContain('transmission_tardive contrat.dateEffetAvenant')
  })

  it('pays a disabled apprentice 15 points more from the day after the old term', () => {
    const { articles, contrat } = apprentissage('34')
    const prolonge = [
      ['contrat.dateFin', addMonths(FIN, 6)],
      ['apprenti.rqth', true],
    ].reduce((lu, [c, v]) => withValueAt(lu, String(c), v), contrat)
    const avant = APPRENTISSAGE.remuneration(CONTRAT_EXEMPLE)?.periodes.at(-1)
    const apres = articles.remuneration(prolonge as never)?.periodes.at(-1)
    expect([apres?.debut, apres?.taux]).toEqual([addDays(FIN, 1), (avant?.taux ?? 0) + 15])
  })

  it('pays as the contract did after it was prolonged', () => {
    const base = withChanges(CONTRAT_EXEMPLE as object, [
      { chemin: 'contrat.type', avant: null, apres: '33' },
      { chemin: 'contrat.dateEffetAvenant', avant: null, apres: addDays(FIN, 1) },
      { chemin: 'contrat.dateFin', avant: null, apres: addMonths(FIN, 12) },
    ])
    const prolongation = { type: '33', depuis: addDays(FIN, 1) }
    const { contrat, articles } = begin(APPRENTISSAGE, base, '36', prolongation)
    const paie = articles.remuneration(contrat as never)
    expect(paie?.periodes.at(-1)?.taux).toBe(APPRENTISSAGE.remuneration(base as never)?.periodes.at(-1)?.taux)
  })
})

describe('the day of its effect', () => {
  const contrat = { debut: '2026-09-01', fin: '2028-08-31' } as { debut: DateIso; fin: DateIso }
  it('is one of the contract, or the day after where it goes on', () => {
    expect(refuseEffet({}, '2026-08-31', contrat)).toMatch(/à partir du 01\/09\/2026/)
    expect(refuseEffet({}, '2028-09-01', contrat)).toMatch(/au plus tard le 31\/08\/2028/)
    expect(refuseEffet({}, '2028-08-31', contrat)).toBeNull()
    expect(refuseEffet({ prolonge: true }, '2028-09-01', contrat)).toBeNull()
    expect(refuseEffet({ prolonge: true }, '2028-09-02', contrat)).toMatch(/lendemain/)
  })
})

describe('what an amendment may change', () => {
  const kinds = [
    [APPRENTISSAGE as unknown as Dispositif, CONTRAT_EXEMPLE as object],
    [PROFESSIONNALISATION as unknown as Dispositif, CONTRAT_PRO as object],
  ] as const

  it('names fields of its kind only, and never who the person is', () => {
    for (const [dispositif] of kinds) {
      const connus = champsOf(dispositif.sections).map(({ chemin }) => chemin)
      for (const { code, ouverts } of dispositif.avenants?.types ?? []) {
        for (const ouvert of ouverts)
          expect(
            connus.some((c) => isOuvert([ouvert], c)) || ouvert === 'contrat.remuneration',
            `${code} ${ouvert}`,
          ).toBe(true)
        for (const chemin of [
          ...dispositif.secrets,
          dispositif.reperes.dateNaissance,
          dispositif.reperes.dateDebut,
        ])
          expect(isOuvert(ouverts, chemin), `${code} ${chemin}`).toBe(false)
      }
    }
  })

  it('is told apart from the rest, whatever is typed wherever', () => {
    for (const [dispositif, base] of kinds) {
      const champs = champsOf(dispositif.sections).map(({ chemin }) => chemin)
      const types = dispositif.avenants?.types ?? []
      fc.assert(
        fc.property(
          fc.constantFrom(...types),
          fc.dictionary(fc.constantFrom(...champs), fc.oneof(fc.string(), fc.constant(null), fc.nat())),
          ({ ouverts }, tapes) => {
            const apres = Object.entries(tapes).reduce((lu, [c, v]) => withValueAt(lu, c, v), base)
            const changements = changesOf(base, apres)
            expect(withChanges(base, changements)).toEqual(apres)
            for (const [chemin, valeur] of Object.entries(tapes)) {
              if (JSON.stringify(valueAt(base, chemin)) === JSON.stringify(valeur)) continue
              const dit = changements.find((c) => isOuvert([c.chemin], chemin))
              expect(dit, chemin).toBeDefined()
              // What closes or opens a whole block is refused unless the whole block is open.
              if (!isOuvert(ouverts, chemin)) expect(isOuvert(ouverts, dit?.chemin ?? '')).toBe(false)
            }
          },
        ),
      )
    }
  })

  it('never lowers the rate: a validated amendment pays each day what was agreed at least', () => {
    const taux = fc.integer({ min: 27, max: 100 })
    const base = withValueAt(CONTRAT_EXEMPLE as object, 'contrat.base', 'SMC')
    const lignes = (de: readonly number[]) => {
      const debut = CONTRAT_EXEMPLE.contrat.dateDebutExecution as DateIso
      return de.map((t, i) => ({
        annee: i + 1,
        debut: addMonths(debut, 12 * i),
        fin: i === de.length - 1 ? FIN : addDays(addMonths(debut, 12 * (i + 1)), -1),
        taux: t,
        base: 'SMC',
      }))
    }
    fc.assert(
      fc.property(
        fc.tuple(taux, taux),
        fc.tuple(taux, taux),
        fc.integer({ min: 0, max: 700 }),
        (avant, apres, jour) => {
          const smc = withValueAt(base, 'contrat.smcMensuelCentimes', 220_000)
          const initial = withValueAt(smc, 'contrat.remuneration', lignes(avant))
          const effet = addDays(CONTRAT_EXEMPLE.contrat.dateDebutExecution as DateIso, jour)
          const { judge, articles, contrat } = begin(APPRENTISSAGE, initial, '36')
          const changement = { 'contrat.remuneration': lignes(apres), 'contrat.dateEffetAvenant': effet }
          const refuse = judge(changement).some((dit) => dit.startsWith('!taux_abaisse'))
          const amende = Object.entries(changement).reduce((lu, [c, v]) => withValueAt(lu, c, v), contrat)
          const [ici, la] = [amende, initial].map((c) => articles.remuneration(c as never))
          if (!ici || !la || effet > FIN) return
          expect(refuse).toBe(firstLowered(ici, la, effet) !== null)
          for (let j = effet; j <= FIN && !refuse; j = addDays(j, 30)) {
            const at = (p: typeof ici) => p.periodes.find((x) => x.debut <= j && j <= x.fin)?.taux ?? 0
            expect(at(ici)).toBeGreaterThanOrEqual(at(la))
          }
        },
      ),
      { numRuns: 50 },
    )
  })
})

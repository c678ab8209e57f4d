import { type ContratPartiel, readMarque } from '@mon-espace/domain'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { drawCerfa, type Press } from '../../draw.ts'
import { codeOn } from '../../testing/code-on.ts'
import { cerfaInput, FORMULAIRE, withName } from '../../testing/example.ts'
import { inBox, misplacedValues } from '../../testing/in-box.ts'
import { inspectPdf } from '../../testing/inspect-pdf.ts'
import { NAMES } from '../../testing/names.ts'
import { testPress } from '../../testing/press.ts'
import { inkBox, rasterize } from '../../testing/rasterize.ts'
import { readPdf } from '../../testing/read-pdf.ts'
import { CHAMPS } from './champs.ts'
import { type CerfaInput, valeursCerfa } from './valeurs.ts'

let press: Press
beforeAll(async () => {
  press = await testPress()
})

describe('a complete contract', () => {
  it('fills every box that an employer fills', () => {
    const filled = new Set<string>(valeursCerfa(cerfaInput()).keys())
    const empty = Object.keys(CHAMPS).filter((nom) => !filled.has(nom))
    expect(empty.filter((nom) => !/^(organisme|remuneration)\./.test(nom))).toEqual([
      'employeur.public',
      'employeur.regimeAssuranceChomage',
      'apprenti.sexeM',
      'apprenti.sportif.oui',
      'apprenti.rqth.oui',
      'apprenti.equivalenceJeunes.oui',
      'apprenti.extensionBoe.non',
      'apprenti.projetCreation.oui',
      'formation.cfaEntreprise.oui',
      'contrat.travauxDangereux.oui',
    ])
  })

  it('has every value in its own box', async () => {
    expect(await misplacedValues(press, cerfaInput())).toEqual([])
  })

  it('has the deposit number in its box once it is known', async () => {
    expect(await misplacedValues(press, { ...cerfaInput(), numeroDepot: '075202209000123' })).toEqual([])
    const valeurs = Object.fromEntries(valeursCerfa({ ...cerfaInput(), numeroDepot: '075202209000123' }))
    expect(valeurs['organisme.numeroDepot']).toBe('075202209000123')
    expect(valeurs['organisme.numeroAvenant']).toBeUndefined()
    const avenant = { ...cerfaInput(), rangAvenant: 2 }
    expect(await misplacedValues(press, avenant)).toEqual([])
    expect(Object.fromEntries(valeursCerfa(avenant))['organisme.numeroAvenant']).toBe('2')
  })

  it('prints the pay that the domain computed, a line a year', () => {
    const valeurs = Object.fromEntries(valeursCerfa(cerfaInput()))
    expect(valeurs).toMatchObject({
      'remuneration.1.1.du.jj': '01',
      'remuneration.1.1.au.aaaa': '2027',
      'remuneration.1.1.pourcentage': '27',
      'remuneration.2.1.au.jj': '29',
      'remuneration.2.1.pourcentage': '39',
      'remuneration.2.2.du.mm': '03',
      'remuneration.2.2.pourcentage': '51',
      'remuneration.2.2.base': 'SMIC',
      'contrat.salaireBrut.euros': '504',
      'contrat.salaireBrut.centimes': '10',
      'formation.heuresDistance': '12,5',
      'contrat.dureeHebdoMinutes': '00',
    })
    expect(valeurs).not.toHaveProperty('remuneration.1.2.du.jj')
  })

  it('puts what temporary work adds in an annex', async () => {
    const { runs, pages } = await readPdf(await drawCerfa(press, cerfaInput()))
    expect(pages).toBe(3)
    const annex = runs
      .filter((run) => run.page === 3)
      .map((run) => run.text)
      .join('\n')
    for (const text of ['ATELIERS DEMO', '60 mois', 'Ada Okafor', 'Paweł Kowalczyk', 'AP-2026-000123']) {
      expect(annex).toContain(text)
    }
  })

  it('is the same file for the same contract', async () => {
    const [one, two] = await Promise.all([drawCerfa(press, cerfaInput()), drawCerfa(press, cerfaInput())])
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true)
  })
})

describe('names and long values', () => {
  it.each(NAMES)('%s is read back as typed, in its box', async (name) => {
    expect(await misplacedValues(press, withName(name))).toEqual([])
  })

  it('shrinks then wraps the longest', async () => {
    for (const name of [
      'Montmorency-Château-Thierry de la Rochefoucauld-Liancourt d’Estissac',
      'SOCIÉTÉ COOPÉRATIVE DE PRODUCTION ET DE TRAVAIL TEMPORAIRE DES MÉTIERS DE L’ÉNERGIE ET DU BÂTIMENT',
    ])
      expect(await misplacedValues(press, withName(name))).toEqual([])
  })

  it('gives whole in the annex what no size can hold', async () => {
    const long = `${'Très long intitulé de voie '.repeat(18)}fin`
    const contrat = { employeur: { adresse: { numero: long } } }
    const { runs } = await readPdf(await drawCerfa(press, { ...cerfaInput(), contrat }))
    expect(inBox(runs, CHAMPS['employeur.adresse.numero'])).toMatch(/…$/)
    const annex = runs
      .filter((run) => run.page === 3)
      .map((run) => run.text)
      .join('')
    expect(annex.replace(/\s/g, '')).toContain(long.replace(/\s/g, ''))
    expect(annex).toContain('L’employeur – N°')
  })
})

describe('a draft', () => {
  const draft = (contrat: ContratPartiel) =>
    drawCerfa(press, {
      formulaire: FORMULAIRE,
      contrat,
      numero: null,
      version: null,
      projet: true,
      remuneration: null,
    })

  it('may be empty, or have empty sections', async () => {
    for (const contrat of [
      {},
      { employeur: null, apprenti: {} },
      { contrat: { travailTemporaire: {} }, maitres: { maitre1: {} } },
    ]) {
      expect((await draft(contrat)).length).toBeGreaterThan(1000)
    }
  })

  it('prints words typed in place of a date across its cells', async () => {
    const { runs } = await readPdf(await draft({ contrat: { dateFin: 'été 2028' } }))
    expect(runs.find((run) => run.text === 'été 2028')).toMatchObject({ page: 2 })
  })

  it('never throws, whatever was typed', async () => {
    const leaf = fc.oneof(fc.string({ unit: 'binary', maxLength: 500 }), fc.constant(null))
    const section = fc.record(
      {
        nomNaissance: leaf,
        prenom: leaf,
        dateNaissance: leaf,
        nir: leaf,
        telephone: leaf,
        adresse: fc.record({ voie: leaf, numero: leaf }, { requiredKeys: [] }),
      },
      { requiredKeys: [] },
    )
    await fc.assert(
      fc.asyncProperty(
        section,
        fc.record({ dateFin: leaf, type: leaf }, { requiredKeys: [] }),
        async (apprenti, contrat) => {
          expect((await draft({ apprenti, contrat })).length).toBeGreaterThan(1000)
        },
      ),
      { numRuns: 40 },
    )
  })

  it('says PROJET across each page, and a validated one does not', async () => {
    const stamps = async (projet: boolean) =>
      (await inspectPdf(await drawCerfa(press, { ...cerfaInput(), projet }))).stamps
    expect(await stamps(true)).toEqual(['PROJET', 'PROJET', 'PROJET'])
    expect(await stamps(false)).toEqual([])
  })
})

describe('which contract it is of', () => {
  const marked = { ...cerfaInput(), numero: 'AP2026-000033', version: 2 }
  const textOf = async (input: CerfaInput, page: number) =>
    (await readPdf(await drawCerfa(press, input))).runs
      .filter((run) => run.page === page)
      .map((run) => run.text)
      .join(' ')

  it('is told in words in the margin of both pages, and in a code on the first', async () => {
    const expected = { numero: 'AP2026-000033', version: 2 }
    expect(readMarque(await textOf(marked, 1))).toEqual(expected)
    expect(readMarque(await textOf(marked, 2))).toEqual(expected)
    const [page] = await rasterize(await drawCerfa(press, marked))
    expect(readMarque(codeOn(page))).toEqual(expected)
  })

  it('covers nothing: what it adds stands clear of every mark of the form', async () => {
    const [plain, coded] = await Promise.all(
      [{ ...marked, numero: null }, marked].map(async (input) => rasterize(await drawCerfa(press, input))),
    )
    const region = [398, 789, 441, 832] as const
    expect(plain?.[0] && inkBox(plain[0], region)).toBeNull()
    expect(coded?.[0] && inkBox(coded[0], region)).toEqual([404, 795, 435, 826])
  })

  it('is not told by a project: it is nobody’s to sign', async () => {
    const projet = { ...marked, version: null, projet: true }
    expect(readMarque(await textOf(projet, 1))).toEqual({ numero: 'AP2026-000033', version: null })
    const [page] = await rasterize(await drawCerfa(press, projet))
    expect(codeOn(page)).toBe('')
  })
})

describe('the file itself', () => {
  it('has a title and a language, and names nobody outside its pages', async () => {
    const { info, tagged } = await inspectPdf(await drawCerfa(press, cerfaInput()))
    expect(info).toMatchObject({
      Title: 'Contrat d’apprentissage – Cerfa FA 13 n° 10103*14',
      Language: 'fr-FR',
    })
    expect(JSON.stringify(info)).not.toMatch(/Nguy|Lef|Okafor|2100275/)
    expect(tagged).toBe(true)
  })

  it('is read aloud label after label, each with its value', async () => {
    const [first = '', second = ''] = (await inspectPdf(await drawCerfa(press, cerfaInput()))).spoken
    expect(first).toContain('Nom de naissance de l’apprenti(e) : Nguyễn-Lefèvre')
    expect(first).toContain('Date de naissance : 14 / 02 / 2010')
    expect(first.indexOf('L’EMPLOYEUR')).toBeLessThan(first.indexOf('L’APPRENTI(E)'))
    expect(second).toContain('2 ème année, du 01 / 09 / 2027 au 29 / 02 / 2028 : 39 % du SMIC')
  })
})

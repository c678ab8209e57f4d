import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { drawCerfa, type Press } from '../draw.ts'
import { CONTRAT, cerfaInput } from '../testing/example.ts'
import { inspectPdf } from '../testing/inspect-pdf.ts'
import { NAMES } from '../testing/names.ts'
import { testPress } from '../testing/press.ts'
import { type Run, readPdf } from '../testing/read-pdf.ts'
import { CHAMPS, type Champ, type NomChamp } from './champs.ts'
import type { CerfaInput, ContratImprime } from './contrat-imprime.ts'
import { valeursCerfa } from './valeurs.ts'

let press: Press
beforeAll(async () => {
  press = await testPress()
})

/** What stands wholly inside a box, lines joined, blanks apart. */
function inBox(runs: readonly Run[], { page, rect: [x1, y1, x2, y2] }: Champ): string {
  return runs
    .filter((run) => run.page === page && run.x >= x1 - 0.2 && run.end <= x2 + 0.2)
    .filter((run) => run.y >= y1 - 0.2 && run.y + 0.72 * run.size <= y2 + 0.2)
    .map((run) => run.text)
    .join('')
    .replace(/\s/g, '')
}

async function expectValuesInBoxes(input: CerfaInput): Promise<void> {
  const { runs } = await readPdf(await drawCerfa(press, input))
  for (const [nom, valeur] of valeursCerfa(input)) {
    if (valeur === true || !(nom in CHAMPS)) continue
    expect(inBox(runs, CHAMPS[nom as NomChamp]), nom).toBe(valeur.replace(/\s/g, ''))
  }
}

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

  it('has every value in its own box', () => expectValuesInBoxes(cerfaInput()))

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
    for (const text of ['Ateliers Exemple', '60 mois', 'Ada Okafor', 'Paweł Kowalczyk', 'AP-2026-000123']) {
      expect(annex).toContain(text)
    }
  })

  it('is the same file for the same contract', async () => {
    const [one, two] = await Promise.all([drawCerfa(press, cerfaInput()), drawCerfa(press, cerfaInput())])
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true)
  })
})

describe('names and long values', () => {
  const withName = (name: string): CerfaInput => ({
    ...cerfaInput(),
    contrat: {
      ...CONTRAT,
      employeur: { ...CONTRAT.employeur, denomination: name },
      apprenti: { ...CONTRAT.apprenti, nomNaissance: name, prenom: name, communeNaissance: name },
      maitres: { ...CONTRAT.maitres, maitre1: { ...CONTRAT.maitres.maitre1, nomNaissance: name } },
    },
  })

  it.each(NAMES)('%s is read back as typed, in its box', (name) => expectValuesInBoxes(withName(name)))

  it('shrinks then wraps the longest', async () => {
    await expectValuesInBoxes(
      withName('Montmorency-Château-Thierry de la Rochefoucauld-Liancourt d’Estissac'),
    )
    await expectValuesInBoxes(
      withName(
        'SOCIÉTÉ COOPÉRATIVE DE PRODUCTION ET DE TRAVAIL TEMPORAIRE DES MÉTIERS DE L’ÉNERGIE ET DU BÂTIMENT',
      ),
    )
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
  })
})

describe('a draft', () => {
  const draft = (contrat: ContratImprime) =>
    drawCerfa(press, { contrat, numero: null, projet: true, remuneration: null })

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

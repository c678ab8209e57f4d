import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { libelleComplet } from '../../cerfa/edition.ts'
import { ordreDeLecture } from '../../cerfa/lecture.ts'
import { drawCerfa, drawNotice, type Press } from '../../draw.ts'
import { parseTypefaces } from '../../fonts/typefaces.ts'
import { readFonts } from '../../node/read-fonts.ts'
import { complaintsOf } from '../../testing/complaints.ts'
import { BEARERS_EJ20, ej20Input, ej20WithNames } from '../../testing/example-ej20.ts'
import { misplacedValues } from '../../testing/in-box.ts'
import { inspectPdf } from '../../testing/inspect-pdf.ts'
import { isInstalled } from '../../testing/installed.ts'
import { NAMES } from '../../testing/names.ts'
import { officiel } from '../../testing/officiel.ts'
import { testPress } from '../../testing/press.ts'
import { readPdf } from '../../testing/read-pdf.ts'
import { EJ20 } from '../ej20.ts'
import { CHAMPS } from './champs.ts'
import { valeursEj20 } from './valeurs.ts'

const chunks = (names: readonly string[], size: number) =>
  Array.from({ length: Math.ceil(names.length / size) }, (_, i) => names.slice(i * size, (i + 1) * size))

let drawn: Press
let filled: Press
beforeAll(async () => {
  drawn = await testPress()
  filled = await testPress({ modeles: [officiel('cerfa-12434-05')] })
})

describe('a complete contract', () => {
  it('fills every box but those it answers otherwise, those of the closed experiment and of the OPCO', () => {
    const written = valeursEj20(ej20Input())
    const groups = new Set([...written.keys()])
    const empty = Object.keys(CHAMPS).filter(
      (nom) => !groups.has(nom) && !groups.has(nom.replace(/\.(avant|apres)$/, '')),
    )
    expect(empty).toEqual([
      'employeur.particulierEmployeur.oui',
      'employeur.numeroProjet',
      'salarie.rqth.oui',
      'salarie.equivalenceJeunes.oui',
      'salarie.extensionBoe.non',
      'salarie.inscritFranceTravail.non',
      'salarie.sexeM',
      'tuteurUtilisatrice.codeApe',
      'contrat.vautAvenantContratInitial',
      'contrat.nature.cdi',
      'contrat.nature.cdd',
      'formation.serviceInterne.oui',
      'organisme.nom',
      'organisme.numeroAdherent',
    ])
  })

  it('names the country of an address abroad after its town, where the form has no box for it', async () => {
    const input = ej20Input()
    const adresse = {
      ...input.contrat.salarie?.adresse,
      codePostal: '1000',
      commune: 'Bruxelles',
      pays: 'BE',
    }
    const belge = { ...input, contrat: { ...input.contrat, salarie: { ...input.contrat.salarie, adresse } } }
    expect(valeursEj20(belge).get('salarie.adresse.commune')).toBe('Bruxelles, Belgique')
    expect(await misplacedValues(drawn, belge, EJ20)).toEqual([])
  })

  it('has every value in its own box, on our drawing and on the official blank', async () => {
    expect(await misplacedValues(drawn, ej20Input(), EJ20)).toEqual([])
    expect(await misplacedValues(filled, ej20Input(), EJ20)).toEqual([])
  })

  it('prints the pay of an hour in temporary work, and the e-mail around the printed « @ »', async () => {
    const values = Object.fromEntries(valeursEj20(ej20Input()))
    expect(values).toMatchObject({
      'contrat.salaireBrut.euros': '8',
      'contrat.salaireBrut.centimes': '62',
      'salarie.courriel': 'zoe.zeromska@courriel.example',
    })
    const { runs } = await readPdf(await drawCerfa(drawn, ej20Input()))
    expect(runs.map(({ text }) => text)).toEqual(expect.arrayContaining(['zoe.zeromska', 'courriel.example']))
  })

  it('says in an annex what the form does not ask', async () => {
    const { runs, pages } = await readPdf(await drawCerfa(drawn, ej20Input()))
    expect(pages).toBe(3)
    const annex = runs
      .filter(({ page }) => page === 3)
      .map(({ text }) => text)
      .join('\n')
    for (const text of [
      'ATELIERS DEMO',
      'Accord de branche du 1er mars 2026',
      'Cerfa EJ 20',
      'CP2026-000123',
    ])
      expect(annex).toContain(text)
  })

  it('bears a title of its own, whatever the blank says', async () => {
    for (const press of [drawn, filled]) {
      const { info } = await inspectPdf(await drawCerfa(press, ej20Input()))
      expect(info).toMatchObject({ Title: 'Contrat de professionnalisation – Cerfa EJ 20 n° 12434*05' })
      expect(JSON.stringify(info)).not.toMatch(/eromska|20405593/)
    }
  })

  it.skipIf(!isInstalled('qpdf'))('is valid for qpdf', async () => {
    expect(complaintsOf('qpdf', await drawCerfa(drawn, { ...ej20Input(), projet: true }))).toBe('')
    expect(complaintsOf('qpdf', await drawCerfa(filled, ej20Input()))).toBe('')
  })
})

it.each(chunks(NAMES, BEARERS_EJ20))('%s, %s… are read back as typed, in their boxes', async (...names) => {
  expect(await misplacedValues(drawn, ej20WithNames(names), EJ20)).toEqual([])
  expect(await misplacedValues(filled, ej20WithNames(names), EJ20)).toEqual([])
})

it('names each box for whoever hears the form', async () => {
  const lecture = ordreDeLecture(parseTypefaces(await readFonts()), EJ20.edition)
  const named = new Map(
    lecture.flatMap(({ morceaux }) => morceaux.flatMap((m) => ('champ' in m ? [[m.champ, m.libelle]] : []))),
  )
  expect([...named.keys()].sort()).toEqual(Object.keys(CHAMPS).sort())
  const said = [...named].map(([nom = '', libelle = '']) => libelleComplet(EJ20.noms, nom, libelle))
  expect(said.filter((text) => /(^| – )[/@,:]?$/.test(text))).toEqual([])
  expect(said).toContain('Le salarié – Date de naissance')
  expect(said).toContain('L’employeur – Particulier-employeur – non')
  expect(lecture.filter(({ type }) => type === 'H1')).toHaveLength(1)
  expect(lecture.filter(({ type }) => type === 'H2')).toHaveLength(6)
})

it('never throws, whatever was typed in a draft', async () => {
  const leaf = fc.oneof(fc.string({ unit: 'binary', maxLength: 500 }), fc.constant(null))
  const draft = fc.record(
    {
      salarie: fc.record({ nomNaissance: leaf, prenom: leaf, dateNaissance: leaf, courriel: leaf }),
      contrat: fc.record({ emploi: leaf, dateFin: leaf }),
      formation: fc.record({ intitulePrecis: leaf }),
    },
    { requiredKeys: [] },
  )
  await fc.assert(
    fc.asyncProperty(draft, async (contrat) => {
      const input = { ...ej20Input(), contrat, numero: null, version: null, projet: true, remuneration: null }
      expect((await drawCerfa(drawn, input)).length).toBeGreaterThan(1000)
    }),
    { numRuns: 25 },
  )
})

it('has a notice with its own code lists', async () => {
  const { runs } = await readPdf(await drawNotice(drawn, { formulaire: '12434*05' }))
  const text = runs.map((run) => run.text).join('\n')
  for (const said of ['Notice du contrat de professionnalisation', 'Mention complémentaire', '85'])
    expect(text).toContain(said)
})

it('tells in its annex the order of an amendment, which no box asks', async () => {
  const { runs } = await readPdf(await drawCerfa(drawn, { ...ej20Input(), rangAvenant: 2 }))
  const textes = runs.map((run) => run.text)
  expect(textes[textes.indexOf('Avenant n°') + 1]).toBe('2')
})

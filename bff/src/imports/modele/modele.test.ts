import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { modeleImport, SECTIONS } from '@mon-espace/domain'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { JOUR } from '../../tableur/ecriture/styles.ts'
import { createHarness, EMPLOYEUR, type Person } from '../../testing/harness.ts'
import { readingClasseur } from '../lecture/open-classeur.ts'
import { collect } from '../lecture/tableau.ts'

const { colonnes: COLONNES, groupes: GROUPES } = modeleImport(SECTIONS)

let modele: Uint8Array
let who: Person
beforeAll(async () => {
  const { signIn } = await createHarness()
  who = await signIn(EMPLOYEUR)
  const { status, headers, body } = await who.call('GET', '/imports/modele.xlsx')
  expect([status, headers.get('content-type')]).toEqual([
    200,
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ])
  expect(headers.get('content-disposition')).toContain('modele-import-apprentissage.xlsx')
  modele = body
})

const sheet = (n: number) => strFromU8(unzipSync(modele)[`xl/worksheets/sheet${n}.xml`] ?? new Uint8Array())

describe('the model', () => {
  it('has its sheets, its blocks, its titles and one example', async () => {
    const [feuilles, lignes] = await readingClasseur(modele, async (classeur) => [
      classeur.feuilles,
      await collect(classeur.rows('Contrats')),
    ])
    expect(feuilles).toEqual(['Contrats', 'Listes', 'Lisez-moi'])
    expect(lignes.map(({ n }) => n)).toEqual([1, 2, 3])
    expect(lignes[0]?.cellules.filter(Boolean)).toEqual([
      'Une ligne par contrat',
      ...GROUPES.map((g) => g.titre),
    ])
    expect(lignes[1]?.cellules).toEqual(['Repère', ...COLONNES.map((c) => c.titre)])
    expect(lignes[2]?.cellules[0]).toMatch(/^EXEMPLE/)
  })

  it('sent back as it is, says that it holds no contract; with a line added, imports that line', async () => {
    const send = async (content: Uint8Array) => {
      const form = new FormData()
      form.set('fichier', new File([content as BlobPart], 'modele.xlsx'))
      return who.call('POST', '/imports?simulation=true', form)
    }
    const vide = await send(modele)
    expect([vide.status, vide.body.erreurs[0].code]).toEqual([422, 'aucune_ligne'])
  })

  it('shows its days in French, in a spreadsheet of any language', () => {
    const styles = strFromU8(unzipSync(modele)['xl/styles.xml'] ?? new Uint8Array())
    expect([...styles.matchAll(/formatCode="([^"]*)"/g)].map(([, code]) => code)).toEqual([JOUR])
    expect(JOUR).toMatch(/^\[\$-40C\]/)
  })

  it('keeps its titles in sight, offers the lists, and holds no formula', () => {
    const contrats = sheet(1)
    expect(contrats).toContain('xSplit="1" ySplit="2" topLeftCell="B3"')
    const validations = [...contrats.matchAll(/<dataValidation [^>]*>/g)].map(([tag]) => tag)
    expect(validations).toHaveLength(COLONNES.length)
    const listes = COLONNES.filter(({ genre }) => genre === 'code' || genre === 'ouiNon').length
    expect(validations.filter((tag) => tag.includes('type="list"'))).toHaveLength(listes)
    // Without a message Gnumeric forgets the list; with a sterner one a code typed alone would be refused.
    for (const tag of validations)
      expect(/errorStyle="information" showErrorMessage="1" .*error="[^"]+"/.test(tag)).toBe(
        tag.includes('type="list"'),
      )
    for (const tag of validations) {
      expect(/prompt="([^"]*)"/.exec(tag)?.[1]?.length).toBeLessThanOrEqual(255)
      expect(/promptTitle="([^"]*)"/.exec(tag)?.[1]?.length).toBeLessThanOrEqual(32)
    }
    for (const n of [1, 2, 3]) expect(sheet(n)).not.toMatch(/<f[ >]/)
  })
})

const gnumeric = (() => {
  try {
    execFileSync('ssconvert', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    console.warn('skipped: Gnumeric is absent, the lists of the model are looked at in its XML only')
    return false
  }
})()

describe.skipIf(!gnumeric)('the model, read by Gnumeric', () => {
  it('keeps the lists of the cells to fill in', () => {
    const folder = mkdtempSync(join(tmpdir(), 'modele-'))
    try {
      const path = join(folder, 'modele.xlsx')
      writeFileSync(path, modele)
      execFileSync('ssconvert', [path, join(folder, 'modele.gnumeric')], { stdio: 'ignore' })
      const lu = gunzipSync(readFileSync(join(folder, 'modele.gnumeric'))).toString()
      const listes = lu.match(/Type="GNM_VALIDATION_TYPE_IN_LIST"/g) ?? []
      expect(listes.length).toBeGreaterThanOrEqual(COLONNES.filter(({ liste }) => liste).length)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

const openpyxl = (() => {
  try {
    execFileSync('python3', ['-c', 'import openpyxl'], { stdio: 'ignore' })
    return true
  } catch {
    console.warn('skipped: openpyxl is absent, the model is read back by our own reader only')
    return false
  }
})()

describe.skipIf(!openpyxl)('the model, read by openpyxl', () => {
  it('opens without a complaint: days are days, codes are texts, lists point to the codes', () => {
    const folder = mkdtempSync(join(tmpdir(), 'modele-'))
    try {
      const path = join(folder, 'modele.xlsx')
      writeFileSync(path, modele)
      const script = `
import json, sys, warnings
warnings.simplefilter('error')
import openpyxl
wb = openpyxl.load_workbook(sys.argv[1])
ws = wb['Contrats']
titres = [c.value for c in ws[2]]
ligne = {t: c for t, c in zip(titres, ws[3])}
print(json.dumps({
  'feuilles': wb.sheetnames,
  'figees': ws.freeze_panes,
  'jour': str(ligne['Contrat – date de début d’exécution'].value),
  'codePostal': ligne['Apprenti – code postal'].value,
  'listes': sorted({v.formula1 for v in ws.data_validations.dataValidation if v.type == 'list'}),
  'premier': wb['Listes']['A2'].value,
}))`
      const lu = JSON.parse(execFileSync('python3', ['-c', script, path], { encoding: 'utf8' }))
      expect(lu).toMatchObject({
        feuilles: ['Contrats', 'Listes', 'Lisez-moi'],
        figees: 'B3',
        jour: '2026-09-01 00:00:00',
        codePostal: '93200',
        premier: '0 – Aucun de ces cas',
      })
      expect(lu.listes).toContain('"Oui,Non"')
      expect(lu.listes).toContain('Listes!$A$2:$A$6')
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

import { readCsvLignes } from '@mon-espace/domain'
import type { LigneImport, ResultatImport } from '@mon-espace/domain/api'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { annotate } from './annotate.ts'

const faute = (n: number, part: Partial<LigneImport> = {}): LigneImport => ({
  n,
  repere: '',
  personne: 'Zoé Durand',
  apprenti: 'Zoé Durand',
  siret: '99912345800013',
  dateDebut: null,
  etat: 'a_corriger',
  problemes: [
    {
      code: 'identite_illisible',
      gravite: 'bloquant',
      chemin: 'contrat.dateFin',
      message: 'Indiquez une date qui existe.',
      colonne: { lettre: 'B', titre: 'Date de fin' },
    },
    { code: 'x', gravite: 'avertissement', chemin: '', message: 'Vérifiez.', colonne: null },
  ],
  ...part,
})

const resultat = (part: Partial<ResultatImport>): ResultatImport => ({
  simulation: true,
  type: 'apprentissage',
  feuille: '',
  ligneTitres: 1,
  bilan: { pretes: 0, aCompleter: 0, aCorriger: 1 },
  problemes: [],
  lignes: [faute(2)],
  ...part,
})

const DIT = 'À corriger dans le fichier\u00a0: B, Date de fin\u00a0: Indiquez une date qui existe.'

describe('a CSV', () => {
  const lignes = async (texte: string | Uint8Array<ArrayBuffer>, part: Partial<ResultatImport> = {}) => {
    const blob = await annotate(new File([texte], 'a.csv'), resultat(part))
    const [marque, ...reste] = Array.from(
      new TextDecoder('utf-8', { ignoreBOM: true }).decode(await blob.arrayBuffer()),
    )
    expect(marque).toBe('\ufeff')
    return [...readCsvLignes(reste.join(''))].map(({ cellules }) => cellules)
  }

  test('gets a column; a second time, the same one, told anew', async () => {
    const once = await lignes('Nom;Date de fin\r\nDurand;31/02\r\n"A;B";x\r\n')
    expect(once).toEqual([
      ['Nom', 'Date de fin', 'Points à corriger'],
      ['Durand', '31/02', DIT],
      ['A;B', 'x', ''],
    ])
    const again = await lignes('Nom;Points à corriger\nDurand;vieux\nAutre;vieux\n')
    expect(again.map(([, points]) => points)).toEqual(['Points à corriger', DIT, ''])
  })

  test('keeps only what is left to import once drafts are made', async () => {
    const part = { lignes: [faute(2), faute(3, { dossierId: 'd-1', problemes: [] })] }
    expect(await lignes('Nom;Fin\nDurand;x\nFait;y\n', part)).toEqual([
      ['Nom', 'Fin', 'Points à corriger'],
      ['Durand', 'x', DIT],
    ])
  })
})

const NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const R = `xmlns:r="${OFFICE}"`

/** The parts of a workbook, under other names than usual where asked. */
function classeur(rows: string, sst = '', { partie = 'workbook', textes = 'sharedStrings' } = {}): File {
  const parties = {
    '_rels/.rels': strToU8(
      `<Relationships><Relationship Id="z" Type="${OFFICE}/officeDocument" Target="xl/${partie}.xml"/></Relationships>`,
    ),
    '[Content_Types].xml': strToU8('<Types/>'),
    [`xl/${partie}.xml`]: strToU8(
      `<workbook ${NS} ${R}><sheets><sheet name="Autre" r:id="r1"/><sheet name="L’été" r:id="r2"/></sheets></workbook>`,
    ),
    [`xl/_rels/${partie}.xml.rels`]: strToU8(
      '<Relationships><Relationship Id="r1" Target="worksheets/a.xml"/><Relationship Id="r2" Target="/xl/worksheets/b.xml"/></Relationships>',
    ),
    'xl/worksheets/a.xml': strToU8('<worksheet/>'),
    'xl/worksheets/b.xml': strToU8(
      `<worksheet ${NS}><dimension ref="A1:B3"/><sheetData>${rows}</sheetData></worksheet>`,
    ),
    [`xl/${textes}.xml`]: strToU8(`<sst ${NS}>${sst}</sst>`),
  }
  return new File([zipSync(parties) as BlobPart], 'a.xlsx')
}

async function feuille(file: File, part: Partial<ResultatImport> = {}): Promise<Record<string, string>> {
  const blob = await annotate(file, resultat({ feuille: 'L’été', ...part }))
  const parties = unzipSync(new Uint8Array(await blob.arrayBuffer()))
  const xml = new DOMParser().parseFromString(
    strFromU8(parties['xl/worksheets/b.xml'] as Uint8Array),
    'application/xml',
  )
  expect(xml.querySelector('parsererror, dimension')).toBeNull()
  expect(Object.keys(parties)).toContain('[Content_Types].xml')
  return Object.fromEntries(
    [...xml.querySelectorAll('c')].map((c) => [c.getAttribute('r') ?? '', c.textContent ?? '']),
  )
}

describe('a workbook', () => {
  const rows =
    '<row r="1" spans="1:2"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>' +
    '<row r="2"><c r="A2" s="3"><v>1</v></c></row><row r="3"><c r="C3"><f>1+1</f><v>2</v></c></row>'

  test('keeps all that it holds, and gets a column past what any line uses', async () => {
    expect(await feuille(classeur(rows, '<si><t>Nom</t></si><si><t>Fin</t></si>'))).toEqual({
      A1: '0',
      B1: '1',
      A2: '1',
      C3: '1+12',
      D1: 'Points à corriger',
      D2: DIT,
    })
  })

  test('a second time, has the same column told anew', async () => {
    const sst = '<si><t>Nom</t></si><si><r><t>Points </t></r><r><t>à corriger</t></r></si>'
    const file = classeur(rows.replace('<c r="C3">', '<c r="B3"><v>9</v></c><c r="C3">'), sst)
    expect(await feuille(file)).toEqual({ A1: '0', B1: 'Points à corriger', A2: '1', B2: DIT, C3: '1+12' })
  })

  test('is told the same where its parts have other names', async () => {
    const sst = '<si><t>Nom</t></si><si><t>Points à corriger</t></si>'
    const noms = { partie: 'workbook22', textes: 'SharedStrings' }
    expect(await feuille(classeur(rows, sst, noms))).toMatchObject({ B1: 'Points à corriger', B2: DIT })
  })

  test('keeps only what is left to import once drafts are made', async () => {
    const cellules = await feuille(classeur(rows), { lignes: [faute(2), faute(3, { dossierId: 'd-1' })] })
    expect(Object.keys(cellules).filter((r) => r.endsWith('3'))).toEqual([])
  })

  test('that is not built as it should be is not guessed at', async () => {
    await expect(annotate(classeur(rows), resultat({ feuille: 'Absente' }))).rejects.toThrow('no such sheet')
  })
})

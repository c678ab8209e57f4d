import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { modeleImport, SECTIONS } from '@mon-espace/domain'
import { strFromU8, unzipSync } from 'fflate'
import { csv, ligneComplete, TITRES } from '../bff/src/imports/testing/fichiers.ts'
import { remplir } from '../shell/e2e/import/classeur.ts'
import { outputOf } from './programme.ts'
import { type Employeur, signIn, withService } from './service.ts'
import { type Essai, essai, type Sujet } from './sujet.ts'

const { colonnes } = modeleImport(SECTIONS)
const LISTES = colonnes.filter(({ genre }) => genre === 'code' || genre === 'ouiNon').length
/** One example and one contract: what the model, filled in, says on import. */
const PRETE = '1 prête, same contract'

/** What turns a file into another kind. @returns where it is written */
type Convert = (fichier: string, vers: string) => Promise<string>

const named = (fichier: string, vers: string) => `${fichier.replace(/\.\w+$/, '')}.${vers}`

/** LibreOffice; a CSV in UTF-8, between semicolons, as it is displayed. */
const libreoffice =
  (folder: string): Convert =>
  async (fichier, vers) => {
    const out = join(folder, 'libreoffice')
    const filter = vers === 'csv' ? 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false' : vers
    const profile = `-env:UserInstallation=file://${folder}/profil`
    const input = fichier.endsWith('.csv') ? ['--infilter=CSV:59,34,76,1,,1036'] : []
    await outputOf(
      'soffice',
      profile,
      '--headless',
      ...input,
      '--convert-to',
      filter,
      '--outdir',
      out,
      fichier,
    )
    return join(out, named(fichier.split('/').at(-1) ?? '', vers))
  }

/** Gnumeric. */
const gnumeric: Convert = async (fichier, vers) => {
  const out = named(fichier, `gnumeric.${vers}`)
  await outputOf('ssconvert', fichier, out)
  return out
}

const sheetOf = (classeur: Uint8Array): string =>
  strFromU8(unzipSync(classeur)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())

const escapeXml = (text: string) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`)

/**
 * A contract as a spreadsheet of LibreOffice's flat XML, for LibreOffice to write as what it likes: dates from 1904, a row
 * that a filter hides, and what is left of a formula and of a comment.
 */
function fods(ligne: readonly string[]): string {
  const cell = (texte: string, i: number): string => {
    const colonne = colonnes[i - 1]
    if (colonne?.genre === 'date' && /^\d{2}\/\d{2}\/\d{4}$/.test(texte)) {
      const iso = texte.split('/').reverse().join('-')
      return `<table:table-cell office:value-type="date" office:date-value="${iso}" table:style-name="jour"/>`
    }
    if (colonne?.chemin === 'contrat.dureeHebdoHeures' && texte === '35')
      return '<table:table-cell table:formula="of:=30+5" office:value-type="float" office:value="35"><office:annotation><text:p>relire</text:p></office:annotation></table:table-cell>'
    return `<table:table-cell office:value-type="string"><text:p>${escapeXml(texte)}</text:p></table:table-cell>`
  }
  const row = (cells: readonly string[], attributs = '') =>
    `<table:table-row ${attributs}>${cells.map(cell).join('')}</table:table-row>`
  const hidden = ligneComplete({ 'apprenti.nomNaissance': 'Cachée' })
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
  xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
  xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" office:version="1.3"
  office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:automatic-styles>
  <number:date-style style:name="d"><number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style>
  <style:style style:name="jour" style:family="table-cell" style:data-style-name="d"/></office:automatic-styles>
  <office:body><office:spreadsheet><table:calculation-settings><table:null-date table:date-value="1904-01-01"/></table:calculation-settings>
  <table:table table:name="Contrats">${row(TITRES)}${row(ligne)}${row(hidden, 'table:visibility="filter"')}</table:table></office:spreadsheet></office:body></office:document>`
}

/** The paths of two contracts that differ, three at most. */
function gaps(un: unknown, autre: unknown, chemin = ''): string[] {
  if (typeof un !== 'object' || typeof autre !== 'object' || !un || !autre)
    return un === autre ? [] : [`${chemin.slice(1)}: ${JSON.stringify(un)}, not ${JSON.stringify(autre)}`]
  const keys = [...new Set([...Object.keys(un), ...Object.keys(autre)])]
  return keys.flatMap((key) => gaps(un[key as never], autre[key as never], `${chemin}.${key}`)).slice(0, 3)
}

/** Imports a file, and tells whether its first draft holds this contract. */
async function compareImport(
  employeur: Employeur,
  octets: Uint8Array,
  nom: string,
  attendu: object,
): Promise<string> {
  const { status, json } = await employeur.importer(octets, nom, false)
  if (status !== 200) return `${status} ${json?.erreurs?.[0]?.message ?? json?.detail}`
  const { pretes, aCompleter, aCorriger } = json.bilan
  const id = json.lignes[0]?.dossierId
  const differ = id ? gaps(await contratOf(employeur, id), attendu) : ['no draft']
  const rest = [aCompleter && `${aCompleter} à compléter`, aCorriger && `${aCorriger} à corriger`].filter(
    Boolean,
  )
  const count = [`${pretes} prête${pretes > 1 ? 's' : ''}`, ...rest].join(', ')
  return `${count}, ${differ.length > 0 ? differ.join(', ') : 'same contract'}`
}

const contratOf = async (employeur: Employeur, id: string): Promise<object> =>
  (await employeur.call('GET', `/dossiers/${id}`)).json.contrat

/** The contract of our own CSV, what all others are compared to. */
async function reference(employeur: Employeur, ligne: readonly string[]): Promise<object> {
  const { json } = await employeur.importer(Buffer.from(csv([TITRES, ligne])), 'reference.csv', false)
  return contratOf(employeur, json.lignes[0].dossierId)
}

async function importsOf(employeur: Employeur, folder: string): Promise<Essai[]> {
  const lo = libreoffice(folder)
  const ligne = ligneComplete()
  const attendu = await reference(employeur, ligne)
  const file = async (nom: string, contenu: string | Uint8Array) => {
    await writeFile(join(folder, nom), contenu)
    return join(folder, nom)
  }
  const imported = async (path: string) =>
    compareImport(employeur, await readFile(path), path.split('/').at(-1) ?? '', attendu)
  const chain = async (path: string, ...steps: readonly (readonly [Convert, string])[]) => {
    let at = path
    for (const [convert, vers] of steps) at = await convert(at, vers)
    return imported(at)
  }
  const modele = (await employeur.call('GET', '/imports/modele.xlsx')).octets
  const rempli = await file('modele.xlsx', remplir(modele, [{}]))
  const plat = await file('plat.fods', fods(ligne))
  const texte = await file('texte.csv', csv([TITRES, ligne]))
  const lists = async (path: string) =>
    (sheetOf(await readFile(path)).match(/<dataValidation [^>]*type="list"/g) ?? []).length
  return [
    await essai('our model, saved by LibreOffice as .xlsx: its lists', String(LISTES), async () =>
      String(await lists(await lo(rempli, 'xlsx'))),
    ),
    await essai('our model, saved by Gnumeric as .xlsx: its lists', String(LISTES), async () =>
      String(await lists(await gnumeric(rempli, 'xlsx'))),
    ),
    await essai('our model filled in, saved by LibreOffice as .xlsx', /^1 prête/, () =>
      chain(rempli, [lo, 'xlsx']),
    ),
    await essai('the same by Gnumeric', /^1 prête/, () => chain(rempli, [gnumeric, 'xlsx'])),
    await essai('the same as .ods', /^422 .*\.ods/, () => chain(rempli, [lo, 'ods'])),
    await essai('the same as .ods, then .xlsx', /^1 prête/, () => chain(rempli, [lo, 'ods'], [lo, 'xlsx'])),
    await essai('the same as CSV by LibreOffice', /^1 prête/, () => chain(rempli, [lo, 'csv'])),
    await essai('the same as CSV by Gnumeric', /^1 prête/, () => chain(rempli, [gnumeric, 'csv'])),
    await essai(
      'dates of 1904, a formula, a comment and a row that a filter hides, as .xlsx by LibreOffice',
      /^2 prêtes, same contract/,
      () => chain(plat, [lo, 'xlsx']),
    ),
    await essai('the same, then by Gnumeric', /^2 prêtes, same contract/, () =>
      chain(plat, [lo, 'xlsx'], [gnumeric, 'xlsx']),
    ),
    await essai('the same as .xls by LibreOffice', /^422 .*\.xlsx/, () => chain(plat, [lo, 'xls'])),
    await essai('our own CSV, opened by LibreOffice in French, saved as .xlsx', PRETE, () =>
      chain(texte, [lo, 'xlsx']),
    ),
  ]
}

async function exportsOf(employeur: Employeur, folder: string): Promise<Essai[]> {
  const lo = libreoffice(folder)
  const octets = (await employeur.call('GET', '/dossiers/export.xlsx')).octets
  const path = join(folder, 'export.xlsx')
  await writeFile(path, octets)
  const rows = String((sheetOf(octets).match(/<row /g) ?? []).length)
  const linesOf = async (fichier: string) =>
    String((await readFile(fichier, 'utf8')).trim().split('\n').length)
  return [
    await essai('our export, as CSV by LibreOffice: its lines', rows, async () =>
      linesOf(await lo(path, 'csv')),
    ),
    await essai('our export, as CSV by Gnumeric: its lines', rows, async () =>
      linesOf(await gnumeric(path, 'csv')),
    ),
    await essai('its accents, there', /Nguyễn-Lefèvre/, async () => {
      const texte = await readFile(await gnumeric(path, 'csv'), 'utf8')
      return texte.match(/Nguyễn-Lefèvre/)?.[0] ?? texte.slice(0, 200)
    }),
    await essai('our export, saved by LibreOffice: its filter buttons', '<autoFilter', async () =>
      String(sheetOf(await readFile(await lo(path, 'xlsx'))).match(/<autoFilter/)?.[0]),
    ),
  ]
}

export const tableur: Sujet = {
  titre: 'Spreadsheets',
  paquets: ['libreoffice-calc', 'gnumeric'],
  essayer: () =>
    withService(async (monde, folder) => {
      const employeur = await signIn(monde.url)
      await employeur.saisir()
      return {
        outils: [
          (await outputOf('soffice', '--version')).split(' ').slice(0, 2).join(' '),
          `Gnumeric ${await outputOf('dpkg-query', '-W', '-f', `\${Version}`, 'gnumeric')}`,
        ],
        essais: [...(await importsOf(employeur, folder)), ...(await exportsOf(employeur, folder))],
      }
    }),
}

import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { PDFDocument } from 'pdf-lib'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { outputOf } from './programme.ts'
import { type Employeur, signIn } from './service.ts'
import { type Essai, essai } from './sujet.ts'

/** Forms of the State as they are published, kept beside the tests of our own print. */
const VIERGES = {
  'FA 13': new URL('../bff/src/documents/testing/officiels/cerfa-10103-14.pdf', import.meta.url).pathname,
  'EJ 20': new URL('../bff/src/documents/testing/officiels/cerfa-12434-05.pdf', import.meta.url).pathname,
}
const NOM = 'LEFÈVRE Élise'
/** Letters that the fonts of the forms lack. */
const VIETNAMIEN = 'NGUYỄN œuvre'
/** What a tool writes in the page itself, with the letters that its font has: of the others nothing is left to read. */
const DESSINE = [
  'pdftk: fill_form, flattened',
  'ghostscript: printed to PDF',
  'pdftocairo: printed to PDF',
  'pdf-lib',
]
/** Fields of both forms by these names, as wide as a name. */
const REPONSES = { 'Zone de texte 8': NOM, 'Zone de texte 8_2': VIETNAMIEN }
const MENTION = 'Lu et approuvé'

const tool = (nom: string) => join(import.meta.dirname, 'formulaires', nom)

/** Fills or completes the form at `source`; what it makes is at `out`. */
type Outil = (source: string, out: string, folder: string) => Promise<unknown>

/** FDF 1.2, its texts in UTF-16. */
function fdfOf(reponses: Readonly<Record<string, string>>): string {
  const text = (valeur: string) => `<FEFF${Buffer.from(valeur, 'utf16le').swap16().toString('hex')}>`
  const fields = Object.entries(reponses).map(([nom, valeur]) => `<</T${text(nom)}/V${text(valeur)}>>`)
  return `%FDF-1.2\n1 0 obj\n<</FDF<</Fields[${fields.join('')}]>>>>\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF\n`
}

const pdftk =
  (...options: readonly string[]): Outil =>
  async (source, out, folder) => {
    const fdf = join(folder, 'reponses.fdf')
    await writeFile(fdf, fdfOf(REPONSES))
    return outputOf('pdftk', source, 'fill_form', fdf, 'output', out, ...options)
  }

/** The same, then what another program makes of it; `SOURCE` and `OUT` stand for the files. */
const then =
  (program: string, ...args: readonly string[]): Outil =>
  async (source, out, folder) => {
    const filled = join(folder, 'rempli.pdf')
    await pdftk('need_appearances')(source, filled, folder)
    return outputOf(program, ...args.map((one) => one.replace('SOURCE', filled).replace('OUT', out)))
  }

async function pdfLib(source: string, updateFieldAppearances: boolean): Promise<Uint8Array> {
  const document = await PDFDocument.load(await readFile(source))
  const form = document.getForm()
  // It draws with Helvetica, and refuses what Helvetica lacks.
  for (const [nom, texte] of Object.entries(REPONSES))
    form.getTextField(nom).setText(updateFieldAppearances ? texte.replace('Ễ', 'E') : texte)
  return document.save({ updateFieldAppearances })
}

async function pdfjs(source: string): Promise<Uint8Array> {
  const document = await getDocument({ data: new Uint8Array(await readFile(source)), verbosity: 0 }).promise
  const page = await document.getPage(1)
  for (const { id, fieldName } of await page.getAnnotations()) {
    const value = REPONSES[fieldName as keyof typeof REPONSES]
    if (value) document.annotationStorage.setValue(id, { value })
  }
  return document.saveDocument()
}

const REMPLIR: Readonly<Record<string, Outil>> = {
  'pdftk: fill_form': pdftk(),
  'pdftk: fill_form, left to be drawn by who shows it': pdftk('need_appearances'),
  'pdftk: fill_form, flattened': pdftk('flatten'),
  'qpdf: --generate-appearances': then('qpdf', '--generate-appearances', 'SOURCE', 'OUT'),
  'ghostscript: printed to PDF': then(
    'gs',
    '-q',
    '-dNOPAUSE',
    '-dBATCH',
    '-sDEVICE=pdfwrite',
    '-sOutputFile=OUT',
    'SOURCE',
  ),
  'pdftocairo: printed to PDF': then('pdftocairo', '-pdf', 'SOURCE', 'OUT'),
  'poppler, as Evince fills in': (source, out) =>
    outputOf('/usr/bin/python3', tool('poppler.py'), 'remplir', source, out, JSON.stringify(REPONSES)),
  'pdf.js, as Firefox fills in': async (source, out) => writeFile(out, await pdfjs(source)),
  'pdf-lib': async (source, out) => writeFile(out, await pdfLib(source, true)),
  'pdf-lib, its drawings not made': async (source, out) => writeFile(out, await pdfLib(source, false)),
}

/** What is done with our Cerfa, which has no field: something is written on it. */
const COMPLETER: Readonly<Record<string, Outil>> = {
  'mutool: a text and a stroke of ink': (source, out) =>
    outputOf('mutool', 'run', tool('mutool.js'), source, out, MENTION),
  'the same, as an update of the file': (source, out) =>
    outputOf('mutool', 'run', tool('mutool.js'), source, out, MENTION, 'incremental'),
  'poppler, as Evince sticks a note': (source, out) =>
    outputOf('/usr/bin/python3', tool('poppler.py'), 'annoter', source, out, MENTION),
  // It writes « Nguyễn » in pieces that are drawn well and read out of their order: « Nguy », « n-Lefèvre », « ễ ».
  'LibreOffice Draw: opened, exported': async (source, out, folder) => {
    const profile = `-env:UserInstallation=file://${folder}/profil-draw`
    const filters = ['--infilter=draw_pdf_import', '--convert-to', 'pdf:draw_pdf_Export']
    await outputOf('soffice', profile, '--headless', ...filters, '--outdir', join(folder, 'draw'), source)
    await writeFile(out, await readFile(join(folder, 'draw', 'cerfa.pdf')))
  },
}

/** What the page says of the first sheet of what was deposited: its words, and what it tells that it does not draw. */
async function look(page: Page, url: string, id: string): Promise<{ mots: string; dit: string }> {
  await page.goto(`${url}/mes-contrats/instruction?dossier=${id}`)
  const apercu = page.getByRole('region', { name: /^Aperçu/ })
  const feuille = apercu.getByRole('figure', { name: /^Page 1/ })
  const mots = feuille.locator('p.me-visually-hidden').last()
  await mots.filter({ hasText: /\S/ }).waitFor({ state: 'attached' })
  await page.waitForLoadState('networkidle')
  // What is not drawn is told once it is drawn.
  await page.waitForTimeout(3000)
  return {
    mots: await mots.innerText(),
    dit: (await apercu.getByRole('listitem').allInnerTexts()).join(' '),
  }
}

async function officer(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage()
  await page.goto(`${url}/connexion`)
  await page.getByLabel('Adresse e-mail').fill('gestionnaire@opco-demo.example')
  await page.getByLabel('Mot de passe', { exact: true }).fill('Demonstration-2026!')
  await page.getByRole('button', { name: 'Se connecter' }).click()
  await page.waitForURL((address) => !address.pathname.includes('connexion'))
  return page
}

/**
 * Forms that other tools filled in or completed, deposited as the signed Cerfa of a dossier and looked at from the desk.
 * @param id a validated dossier of the employer
 */
export async function essayerFormulaires(
  url: string,
  employeur: Employeur,
  id: string,
  folder: string,
): Promise<Essai[]> {
  const essais: Essai[] = []
  const cerfa = join(folder, 'cerfa.pdf')
  await writeFile(cerfa, (await employeur.call('GET', `/dossiers/${id}/documents/cerfa.pdf`)).octets)
  await employeur.deposer(id, 'convention_formation', await readFile(cerfa))
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium-headless-shell',
    args: ['--no-sandbox'],
  })
  try {
    const page = await officer(browser, url)
    const tried = async (quoi: string, source: string, outil: Outil, textes: readonly string[]) => {
      const out = join(folder, 'complete.pdf')
      essais.push(
        await essai(quoi, /^201: (?!.*not read)/, async () => {
          await outil(source, out, folder)
          // A connection of its own: the tool was longer than one is kept.
          const { status, json } = await (await signIn(url)).deposer(id, 'cerfa_signe', await readFile(out))
          if (status !== 201) return `${status} ${json?.erreurs?.[0]?.message ?? json?.detail}`
          const { mots, dit } = await look(page, url, id)
          // LibreOffice writes a word in pieces.
          const holds = (lu: string, texte: string) =>
            lu.replace(/\s/g, '').includes(texte.replace(/\s/g, ''))
          const sorti = textes.map(
            (texte) =>
              `« ${texte} » ${holds(mots, texte) ? (holds(dit, texte) ? 'read, and told beside the page' : 'read') : 'not read'}`,
          )
          return `201: ${sorti.join(', ')}`
        }),
      )
    }
    for (const [quoi, outil] of Object.entries(COMPLETER))
      await tried(
        `our Cerfa completed by ${quoi}`,
        cerfa,
        outil,
        quoi.includes('Draw') ? ['Lefèvre', 'Élise'] : [MENTION],
      )
    for (const [forme, source] of Object.entries(VIERGES))
      for (const [quoi, outil] of Object.entries(REMPLIR))
        await tried(
          `the blank ${forme} filled in by ${quoi}`,
          source,
          outil,
          DESSINE.includes(quoi) ? [NOM] : Object.values(REPONSES),
        )
  } finally {
    await browser.close()
  }
  return essais
}

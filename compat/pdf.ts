import { readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { essayerFormulaires } from './formulaires.ts'
import { debian, outputOf } from './programme.ts'
import { type Employeur, signIn, withService } from './service.ts'
import { type Essai, essai, type Sujet } from './sujet.ts'

/** What a deposit answered: its status, and what it says where it refuses. */
async function deposit(employeur: Employeur, id: string, path: string): Promise<string> {
  const { status, json } = await employeur.deposer(
    id,
    'convention_formation',
    await readFile(path),
    basename(path),
  )
  return status === 201 ? '201' : `${status} ${json?.erreurs?.[0]?.message ?? json?.detail}`
}

const TEXTE = `Convention de formation par apprentissage
Élise Nguyễn-Lefèvre, CFA DEMO DES METIERS
`

/** Makes a file by real programs. @returns where it is */
type Maker = (folder: string) => Promise<string>

/** A page of text as LibreOffice exports it, with these options of its filter. */
const libreoffice =
  (nom: string, options: Record<string, { type: string; value: string }> = {}): Maker =>
  async (folder) => {
    const source = join(folder, `${nom}.txt`)
    await writeFile(source, `\u{FEFF}${TEXTE}`)
    const profile = `-env:UserInstallation=file://${folder}/profil`
    const filter = `pdf:writer_pdf_Export:${JSON.stringify(options)}`
    await outputOf('soffice', profile, '--headless', '--convert-to', filter, '--outdir', folder, source)
    return join(folder, `${nom}.pdf`)
  }

/** What a program makes of the page that LibreOffice exports; `SOURCE` and `OUT` stand for the files. */
const made =
  (nom: string, program: string, ...args: readonly string[]): Maker =>
  async (folder) => {
    const out = join(folder, nom)
    const source = join(folder, 'simple.pdf')
    await outputOf(program, ...args.map((one) => one.replace('SOURCE', source).replace('OUT', out)))
    return out
  }

/** A fax, a photo and a scan of the page, as img2pdf wraps them. */
const img2pdf =
  (nom: string, device: string): Maker =>
  async (folder) => {
    const picture = join(folder, `${nom}.image`)
    const source = join(folder, 'simple.pdf')
    await outputOf(
      'gs',
      '-q',
      '-dNOPAUSE',
      '-dBATCH',
      `-sDEVICE=${device}`,
      '-r150',
      `-sOutputFile=${picture}`,
      source,
    )
    await outputOf('img2pdf', picture, '-o', join(folder, `${nom}.pdf`))
    return join(folder, `${nom}.pdf`)
  }

const value = (type: string, v: string) => ({ type, value: v })
const GS = ['-q', '-dNOPAUSE', '-dBATCH', '-sDEVICE=pdfwrite']

/** What is deposited, by what it is made by, and what must come out. */
const PRODUCERS: readonly (readonly [string, string | RegExp, Maker])[] = [
  ['LibreOffice: export', '201', libreoffice('simple')],
  ['LibreOffice: PDF/A-2b', '201', libreoffice('pdfa', { SelectPdfVersion: value('long', '2') })],
  [
    'LibreOffice: tagged, for PDF/UA',
    '201',
    libreoffice('ua', { PDFUACompliance: value('boolean', 'true') }),
  ],
  [
    'LibreOffice: permissions only',
    '201',
    libreoffice('permissions', {
      RestrictPermissions: value('boolean', 'true'),
      PermissionPassword: value('string', 'secret'),
      Changes: value('long', '0'),
    }),
  ],
  [
    'LibreOffice: a password to open',
    /^422 .*mot de passe/,
    libreoffice('motdepasse', {
      EncryptFile: value('boolean', 'true'),
      DocumentOpenPassword: value('string', 'secret'),
    }),
  ],
  [
    'LibreOffice: hybrid, the ODT within',
    /^422/,
    libreoffice('hybride', { IsAddStream: value('boolean', 'true') }),
  ],
  ['ghostscript: pdfwrite', '201', made('gs.pdf', 'gs', ...GS, '-sOutputFile=OUT', 'SOURCE')],
  [
    'ghostscript: PDF 1.3',
    '201',
    made('gs13.pdf', 'gs', ...GS, '-dCompatibilityLevel=1.3', '-sOutputFile=OUT', 'SOURCE'),
  ],
  [
    'ghostscript: PDF 1.7, for the screen',
    '201',
    made('gs17.pdf', 'gs', ...GS, '-dPDFSETTINGS=/screen', '-sOutputFile=OUT', 'SOURCE'),
  ],
  [
    'qpdf: linearized, object streams',
    '201',
    made('web.pdf', 'qpdf', '--linearize', '--object-streams=generate', 'SOURCE', 'OUT'),
  ],
  ['qpdf: QDF, nothing compressed', '201', made('qdf.pdf', 'qpdf', '--qdf', 'SOURCE', 'OUT')],
  [
    'qpdf: AES-256, permissions only',
    '201',
    made('aes.pdf', 'qpdf', '--encrypt', '', 'secret', '256', '--modify=none', '--', 'SOURCE', 'OUT'),
  ],
  [
    'qpdf: AES-256, a password to open',
    /^422 .*mot de passe/,
    made('ouvrir.pdf', 'qpdf', '--encrypt', 'a', 'b', '256', '--', 'SOURCE', 'OUT'),
  ],
  [
    'qpdf: a file attached',
    /^422/,
    made('joint.pdf', 'qpdf', 'SOURCE', '--add-attachment', 'SOURCE', '--', 'OUT'),
  ],
  ['mutool: clean -gggz', '201', made('mutool.pdf', 'mutool', 'clean', '-gggz', 'SOURCE', 'OUT')],
  [
    'pdftk: two copies, compressed',
    '201',
    made('pdftk.pdf', 'pdftk', 'SOURCE', 'SOURCE', 'cat', 'output', 'OUT', 'compress'),
  ],
  [
    'pdftk: permissions only, RC4 of 128 bits',
    '201',
    made('pdftkrc4.pdf', 'pdftk', 'SOURCE', 'output', 'OUT', 'owner_pw', 'secret'),
  ],
  ['poppler: pdfunite', '201', made('unite.pdf', 'pdfunite', 'SOURCE', 'SOURCE', 'OUT')],
  ['poppler: pdftocairo -pdf', '201', made('cairo.pdf', 'pdftocairo', '-pdf', 'SOURCE', 'OUT')],
  ['img2pdf: a scan in colours, PNG', '201', img2pdf('couleurs', 'png16m')],
  ['img2pdf: a photo, JPEG', '201', img2pdf('photo', 'jpeg')],
  ['img2pdf: a fax, G4', '201', img2pdf('fax', 'tiffg4')],
]

/** Our Cerfa, read and printed by others. */
async function cerfaRead(employeur: Employeur, id: string, folder: string): Promise<Essai[]> {
  const path = join(folder, 'cerfa.pdf')
  await writeFile(path, (await employeur.call('GET', `/dossiers/${id}/documents/cerfa.pdf`)).octets)
  const holds = (texte: string) =>
    (texte.match(/NGUYỄN-LEFÈVRE|Nguyễn-Lefèvre/) ?? [texte.slice(0, 200)])[0] ?? ''
  const printed = async (nom: string, program: string, ...args: readonly string[]) => {
    const out = join(folder, nom)
    await outputOf(program, ...args.map((one) => one.replace('SOURCE', path).replace('OUT', out)))
    const { status, json } = await employeur.deposer(id, 'cerfa_signe', await readFile(out), nom)
    return status === 201
      ? `201, ${json.avertissements?.length ?? 0} word`
      : `${status} ${json?.erreurs?.[0]?.message ?? json?.detail}`
  }
  return [
    await essai('our Cerfa for qpdf --check', /No syntax or stream encoding errors found/, () =>
      outputOf('qpdf', '--check', path),
    ),
    await essai('its names for pdftotext', /nguyễn-lefèvre/i, async () =>
      holds(await outputOf('pdftotext', '-layout', path, '-')),
    ),
    await essai('its names for mutool', /nguyễn-lefèvre/i, async () =>
      holds(await outputOf('mutool', 'draw', '-q', '-F', 'text', path)),
    ),
    await essai('its names for ghostscript', /nguyễn-lefèvre/i, async () =>
      holds(await outputOf('gs', '-q', '-dNOPAUSE', '-dBATCH', '-sDEVICE=txtwrite', '-sOutputFile=-', path)),
    ),
    await essai('its fonts for pdffonts: those that are not within', '0', async () => {
      const rows = (await outputOf('pdffonts', path)).split('\n').slice(2)
      return String(rows.filter((row) => !/ yes (yes|no) +(yes|no) +\d+ +\d+$/.test(row)).length)
    }),
    await essai('our Cerfa printed again by ghostscript, deposited as signed', /^201/, () =>
      printed('cerfa-gs.pdf', 'gs', ...GS, '-sOutputFile=OUT', 'SOURCE'),
    ),
    await essai('the same by pdftocairo', /^201/, () =>
      printed('cerfa-cairo.pdf', 'pdftocairo', '-pdf', 'SOURCE', 'OUT'),
    ),
  ]
}

const PAQUETS = [
  'libreoffice-writer',
  'ghostscript',
  'qpdf',
  'mupdf-tools',
  'pdftk-java',
  'poppler-utils',
  'img2pdf',
  'libreoffice-draw',
  'gir1.2-poppler-0.18',
  'chromium-headless-shell',
] as const

export const pdf: Sujet = {
  titre: 'PDF',
  paquets: PAQUETS,
  essayer: () =>
    withService(async (monde, folder) => {
      const employeur = await signIn(monde.url)
      const id = await employeur.saisir()
      await employeur.valider(id)
      const essais: Essai[] = []
      for (const [quoi, attendu, make] of PRODUCERS)
        essais.push(
          await essai(`deposit of what is made by ${quoi}`, attendu, async () =>
            deposit(employeur, id, await make(folder)),
          ),
        )
      essais.push(...(await cerfaRead(employeur, id, folder)))
      essais.push(...(await essayerFormulaires(monde.url, employeur, id, folder)))
      return { outils: await Promise.all(PAQUETS.map(debian)), essais }
    }),
}

import { constants, deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { PDFDocument } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { smallPdf } from '../epreuve/petit-pdf.ts'
import { checkFichier } from './check-fichier.ts'
import {
  A_REIMPRIMER,
  ABIME,
  ACTIF,
  DOUBLE_FORMAT,
  FichierRefuse,
  HEIC,
  INCONNU,
  PROTEGE,
} from './fichier-refuse.ts'
import {
  ARCHIVE,
  assemble,
  assembleByStream,
  bytesOf,
  streamOf,
  textOf,
  UNE_PAGE,
} from './pdf/assembler.fixture.ts'
import scelles from './pdf/scelles.fixture.json' with { type: 'json' }

const judge = (file: string | Uint8Array) =>
  checkFichier(typeof file === 'string' ? bytesOf(file) : file).catch((fault: unknown) => {
    if (fault instanceof FichierRefuse) return fault.message
    throw fault
  })
const fromBase64 = (text: string) => bytesOf(atob(text))
const PDF = 'application/pdf'
const page = assemble({ objets: UNE_PAGE })
/** A harmless thing that a document should not do by itself. */
const ACTION = '<</S/JavaScript/JS(1+1)>>'
const objStm = (inside: string, extra = '') => {
  const data = textOf(deflateSync(inside))
  return streamOf(`/Type/ObjStm/N 1/First 4/Filter/FlateDecode${extra}`, data)
}

describe('a PDF', () => {
  it('passes as the usual writers make it', async () => {
    expect(await judge(page)).toBe(PDF)
    expect(await judge(await smallPdf())).toBe(PDF)
    const pdf = await PDFDocument.load(await smallPdf())
    expect(await judge(await pdf.save({ useObjectStreams: false }))).toBe(PDF)
    const updated = {
      3: '<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]/Annots[4 0 R]>>',
      4: '<</Type/Annot>>',
    }
    expect(await judge(assemble({ objets: UNE_PAGE }, { objets: updated }))).toBe(PDF)
  })

  it('passes with what writers in use do beside the standard, where all readers see the same', async () => {
    const update = { objets: { 3: '<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]>>' } }
    const withStream = (start: string) =>
      assemble({ objets: { ...UNE_PAGE, 4: `<</Length 6>>\nstream${start}abcdef\nendstream` } })
    const hidden = { ...UNE_PAGE, 4: streamOf('/Type/XRef/Size 1/W[1 2 1]/Index[0 1]', '\0\0\0\0') }
    const trailer = `/Root 1 0 R/XRefStm ${assemble({ objets: hidden }).indexOf('4 0 obj')}`
    const accepted = {
      'mark of a binary file without its %': assemble({
        objets: UNE_PAGE,
        entete: '%PDF-1.7\n\xa3\x84\xc5\xd6\n',
      }),
      'update on the line of the end marker': assemble({ objets: UNE_PAGE, fin: '%%EOF' }, update),
      'no table before': assemble({ objets: UNE_PAGE, trailer: '/Root 1 0 R/Prev 0' }),
      'space after stream': withStream(' \r\n'),
      'half an end of line after stream': withStream('\r'),
      'table of a hybrid file named again': assemble({ objets: hidden, trailer }, { ...update, trailer }),
      'a font given twice, as poppler gives that of a form': assemble({
        objets: { ...UNE_PAGE, 4: '<</F1 5 0 R/F1 5 0 R>>', 5: '<</Type/Font>>' },
      }),
      'places of eight bytes': assembleByStream(8, deflateSync),
      'table that ends open': assembleByStream(2, (table) =>
        deflateSync(table, { finishFlush: constants.Z_SYNC_FLUSH }),
      ),
    }
    for (const [what, file] of Object.entries(accepted))
      expect([what, await judge(file)]).toEqual([what, PDF])
  })

  it('passes with what senders leave before its header and after its end, and with nothing else there', async () => {
    for (const before of [
      '\n',
      '\r\n\r\n',
      '\xef\xbb\xbf',
      '\x1b%-12345X@PJL SET COPIES=1\r\n@PJL ENTER LANGUAGE=PDF\r\n',
    ])
      expect(await judge(before + page)).toBe(PDF)
    expect(await judge(`${page}${'\0'.repeat(5000)}`)).toBe(PDF)
    expect(await judge(`<p>Contrat</p>\n${page}`)).toBe(INCONNU)
    expect(await judge(`${page}PK\x03\x04`)).toBe(ABIME)
    expect(await judge(page.slice(0, -20))).toBe(ABIME)
  })

  it.each(['rc4-40', 'rc4-128', 'aes-128', 'aes-256-r5', 'aes-256'] as const)(
    'that only forbids some uses (%s) is opened like any viewer does',
    async (kind) => {
      expect(await judge(fromBase64(scelles[kind]))).toBe(PDF)
    },
  )

  it('that asks for a password is refused, and so is one whose sealed objects do something', async () => {
    expect(await judge(fromBase64(scelles['mot-de-passe']))).toBe(PROTEGE)
    expect(await judge(fromBase64(scelles['mot-de-passe-rc4']))).toBe(PROTEGE)
    expect(await judge(fromBase64(scelles['action-aes-256']))).toBe(ACTIF)
  })

  it('is refused for what it runs or carries, wherever that is written', async () => {
    const withObject = (body: string) => assemble({ objets: { ...UNE_PAGE, 4: body } })
    const refused = {
      action: withObject(ACTION),
      'name written in hexadecimal': withObject('<</S/J#61vaScript>>'),
      'deep inside': withObject(`[[<</A[${ACTION}]>>]]`),
      'file of an annotation': withObject('<</Type/Filespec/EF<</F 5 0 R>>>>'),
      'stream of objects': assemble({ objets: { ...UNE_PAGE, 4: objStm(`9 0 ${ACTION}`) } }),
      trailer: assemble({ objets: UNE_PAGE, trailer: `/Root 1 0 R/AdditionalStreams[/text#2Fplain 3 0 R]` }),
      'what an update replaced': assemble({ objets: { ...UNE_PAGE, 4: ACTION } }, { objets: { 4: '<<>>' } }),
      'in no table': page
        .replace('xref\n', `8 0 obj\n${ACTION}\nendobj\nxref\n`)
        .replace(/startxref\n\d+/, () => {
          return `startxref\n${page.indexOf('xref\n') + `8 0 obj\n${ACTION}\nendobj\n`.length}`
        }),
    }
    for (const [what, file] of Object.entries(refused))
      expect([what, await judge(file)]).toEqual([what, ACTIF])
  })

  it('that two viewers may read differently is to be printed again', async () => {
    const table = page.indexOf('xref\n')
    const twice = assemble({ objets: { ...UNE_PAGE, 4: '(un)', 5: '(1)' } }).replace('5 0 obj', '4 0 obj')
    const refused = {
      'table beside its objects': page.replace('0000000009', '0000000010'),
      'table elsewhere': page.replace(/startxref\n\d+/, 'startxref\n20'),
      'number written twice': twice,
      'written again after the table': page.replace(
        '%%EOF',
        `3 0 obj\n<</Type/Page>>\nendobj\nstartxref\n${table}\n%%EOF`,
      ),
      'hidden in a comment': assemble({ objets: UNE_PAGE }).replace('\n3 0 obj', '%3 0 obj'),
      'text between objects': `${page.slice(0, table)}bonjour\n${page.slice(table).replace(`\n${table}\n`, `\n${table + 8}\n`)}`,
      'wrong length': assemble({ objets: { ...UNE_PAGE, 4: streamOf('', 'abcdef').replace('h 6', 'h 4') } }),
      'key given twice': assemble({ objets: { ...UNE_PAGE, 4: '<</A 1/A 2>>' } }),
      'key given for two objects': assemble({ objets: { ...UNE_PAGE, 4: '<</A 1 0 R/A 2 0 R>>' } }),
      'loop of tables': assemble({ objets: UNE_PAGE, trailer: `/Root 1 0 R/Prev ${table}` }),
      'too deep': assemble({ objets: { ...UNE_PAGE, 4: '['.repeat(5000) + ']'.repeat(5000) } }),
    }
    for (const [what, file] of Object.entries(refused))
      expect([what, await judge(file)]).toEqual([what, A_REIMPRIMER])
  })

  it('is inflated no further than its budget', async () => {
    const swollen = textOf(deflateSync(Buffer.alloc(65 * 1024 * 1024, 0x20), { level: 9 }))
    const file = assemble({
      objets: { ...UNE_PAGE, 4: streamOf('/Type/ObjStm/N 1/First 4/Filter/FlateDecode', swollen) },
    })
    expect(file.length).toBeLessThan(100_000)
    expect(await judge(file)).toBe(A_REIMPRIMER)
  })

  it('ends in a verdict, whatever byte of it is changed', async () => {
    const whole = await smallPdf()
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (at, byte) => {
        const file = whole.slice()
        file[at] = byte
        expect(typeof (await judge(file))).toBe('string')
      }),
      { numRuns: 300 },
    )
  })
})

const jpeg = atob(
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAACf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AVN//2Q==',
)

describe('a photo of an iPhone', () => {
  it('is refused in words that say how to take one that passes', async () => {
    for (const marque of ['heic', 'mif1'])
      expect(await judge(`\0\0\0\x18ftyp${marque}\0\0\0\0mif1heic`)).toBe(HEIC)
    expect(await judge('\0\0\0\x18ftypisom\0\0\0\0')).toBe(INCONNU)
    expect(HEIC).toMatch(/JPEG.*Réglages, Appareil photo, Formats, «\u00a0Le plus compatible\u00a0»/)
  })
})

describe('a file of two formats', () => {
  it('is refused, each being itself in order', async () => {
    expect(await judge(assemble({ objets: { ...UNE_PAGE, 4: streamOf('', ARCHIVE) } }))).toBe(DOUBLE_FORMAT)
    const comment = '\xff\xfe\x00\x0a%PDF-1.7'
    expect(await judge(jpeg.slice(0, 2) + comment + jpeg.slice(2))).toBe(DOUBLE_FORMAT)
  })
})

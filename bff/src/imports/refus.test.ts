import type { ResultatImport } from '@mon-espace/domain/api'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { colonnes } from '../dossiers/export/textes.ts'
import { createHarness, EMPLOYEUR, type Person } from '../testing/harness.ts'
import { classeur, csv, feuille, ligneComplete, TITRES } from './testing/fichiers.ts'

let who: Person
let sans: Person
beforeAll(async () => {
  const { signIn, person } = await createHarness()
  who = await signIn(EMPLOYEUR)
  sans = person()
})

const post = (form: FormData, by = who) => by.call('POST', '/imports?simulation=true', form)
function envoyer(contenu: string | Uint8Array) {
  const form = new FormData()
  form.set('fichier', new File([contenu as BlobPart], 'x'))
  return post(form)
}

/** The beginning of an OLE2 file, and the name of a stream in UTF-16. */
const ole = (nom: string) =>
  new Uint8Array([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...Array.from(nom).flatMap((c) => [c.charCodeAt(0), 0]),
  ])

const bon = classeur({ Contrats: feuille([TITRES, ligneComplete()]) })

/** A zip of which every entry says that it needs a password. */
function chiffre(): Uint8Array {
  const copie = bon.slice()
  const vue = new DataView(copie.buffer)
  for (let i = 0; i + 4 < copie.length; i++) if (vue.getUint32(i, true) === 0x02014b50) copie[i + 8] = 1
  return copie
}

const officeDocument = (cible: string) =>
  strToU8(
    `<Relationships><Relationship Id="1" Type="http://x/officeDocument" Target="${cible}"/></Relationships>`,
  )
const ODS = {
  mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
  'content.xml': strToU8('<office:document-content/>'),
}
const XLSB = { '_rels/.rels': officeDocument('xl/workbook.bin'), 'xl/workbook.bin': new Uint8Array(40) }
const DOCX = {
  '_rels/.rels': officeDocument('word/document.xml'),
  'word/document.xml': strToU8('<w:document><w:body/></w:document>'),
}

/** A CSV of before Windows, its « é » as that encoding wrote it. */
const ancien = (e: string) =>
  Uint8Array.from(`SIRET;Nom;Pr${e}nom;Date de d${e}but\r\n999;A;B;\r\n`, (c) => c.charCodeAt(0))

const bombe = () =>
  classeur({ Contrats: feuille([TITRES]) }, '', `<sst>${'<si><t>x</t></si>'.repeat(3_000_000)}`)

describe('a file that cannot be imported is refused whole, in words that tell what to do', () => {
  it.each([
    ['empty', () => '', 'fichier_vide'],
    ['a PDF', () => '%PDF-1.7 x', 'format_inconnu'],
    ['a picture', () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'format_inconnu'],
    ['an old workbook', () => ole('Workbook'), 'ancien_format'],
    ['a workbook under a password', () => ole('EncryptedPackage'), 'classeur_protege'],
    ['a zip under a password', chiffre, 'classeur_protege'],
    ['a workbook cut short', () => bon.slice(0, bon.length - 40), 'classeur_abime'],
    ['a zip of something else', () => zipSync({ 'a.txt': new Uint8Array(3) }), 'format_inconnu'],
    ['an OpenDocument workbook (.ods)', () => zipSync(ODS), 'format_inconnu'],
    ['a binary workbook (.xlsb)', () => zipSync(XLSB), 'format_inconnu'],
    ['a workbook of Numbers', () => zipSync({ 'Index/Document.iwa': new Uint8Array(3) }), 'format_inconnu'],
    ['a text of Word', () => zipSync(DOCX), 'format_inconnu'],
    ['a CSV of MS-DOS', () => ancien('\x82'), 'encodage_inconnu'],
    ['a CSV of the Mac', () => ancien('\x8e'), 'encodage_inconnu'],
    ['a zip bomb', bombe, 'classeur_trop_lourd'],
    [
      'a row without end',
      () => classeur({ A: `<sheetData><row>${'<c>'.repeat(2_000_000)}` }),
      'classeur_abime',
    ],
    ['an open quote', () => csv([TITRES, ligneComplete()]).slice(0, -1), 'guillemet_ouvert'],
    [
      'no title',
      () =>
        csv([
          ['a', 'b'],
          ['1', '2'],
        ]),
      'entete_absent',
    ],
    ['a sheet without title', () => classeur({ A: feuille([['a', 'b']]) }), 'entete_absent'],
    [
      'no SIRET',
      () =>
        csv([
          ['Nom', 'Prénom'],
          ['Durand', 'Zoé'],
        ]),
      'colonnes_manquantes',
    ],
    [
      'our own export',
      () => csv([Object.values(colonnes), Object.values(colonnes).map(() => 'x')]),
      'pas_le_modele',
    ],
    ['no line', () => csv([TITRES]), 'aucune_ligne'],
    ['only the example', () => csv([TITRES, ligneComplete({}, 'EXEMPLE – x')]), 'aucune_ligne'],
  ])('%s', async (_, make, code) => {
    const { status, body } = await envoyer(make())
    expect([status, body.code, body.erreurs?.[0]?.code]).toEqual([422, 'fichier_refuse', code])
    expect(body.detail.length).toBeGreaterThan(20)
  })

  it('tells every missing column at once', async () => {
    const { body } = await envoyer(
      csv([
        ['Date de début', 'NIR'],
        ['01/09/2026', ''],
      ]),
    )
    expect(body.detail).toMatch(/Employeur – SIRET.*nom de naissance.*premier prénom/)
  })

  it('too large, without a file, with two, with another field, without a session', async () => {
    const form = (...parts: [string, string | File][]) => {
      const made = new FormData()
      for (const [name, value] of parts) made.append(name, value)
      return made
    }
    const file = (size = 3) => new File([new Uint8Array(size).fill(65)], 'x.csv')
    const said = async (made: FormData, by = who) => {
      const { status, body } = await post(made, by)
      return [status, body.code]
    }
    expect(await said(form(['fichier', file(11 * 1024 * 1024)]))).toEqual([413, 'fichier_trop_grand'])
    expect(await said(form(['autre', 'x']))).toEqual([422, 'corps_invalide'])
    expect(await said(form())).toEqual([422, 'corps_invalide'])
    expect(await said(form(['fichier', file()], ['fichier', file()]))).toEqual([400, 'requete_invalide'])
    expect(await said(form(['fichier', file()], ['siret', 'x']))).toEqual([422, 'corps_invalide'])
    expect(await said(form(['fichier', file()]), sans)).toEqual([401, 'session_absente'])
    const json = await who.call('POST', '/imports', {})
    expect([json.status, json.body.code]).toEqual([415, 'type_de_contenu'])
    const query = await who.call('POST', '/imports?simulation=oui', form(['fichier', file()]))
    expect([query.status, query.body.code]).toEqual([400, 'requete_invalide'])
  })
})

describe('a damaged file', () => {
  it('is read or refused in words, never a fault of ours', async () => {
    const texte = new TextEncoder().encode(csv([TITRES, ligneComplete()]))
    const damaged = fc
      .record({
        source: fc.constantFrom(bon, texte),
        coups: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255)), { maxLength: 12 }),
        coupe: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
      })
      .map(({ source, coups, coupe }) => {
        const octets = source.slice(0, coupe === null ? source.length : Math.floor(coupe * source.length))
        for (const [ou, octet] of coups) octets[Math.floor(ou * (octets.length - 1))] = octet
        return octets
      })
    await fc.assert(
      fc.asyncProperty(fc.oneof(damaged, fc.uint8Array({ maxLength: 300 })), async (octets) => {
        const { status, body } = await envoyer(octets)
        expect([200, 422]).toContain(status)
        if (status === 422) expect(body.erreurs[0].message).toBeTruthy()
      }),
      { numRuns: 300 },
    )
  }, 60_000)
})

describe('files as spreadsheets write them', () => {
  const ligne = ['99912345800013', 'Lefèvre', 'Élise', '01/09/2026']
  const titres = ['SIRET', 'Nom', 'Prénom', 'Date de début']
  const lu = async (contenu: string | Uint8Array) => (await envoyer(contenu)).body.lignes[0]
  const attendu = { apprenti: 'Élise Lefèvre', dateDebut: '2026-09-01', siret: '99912345800013' }
  const latin = (texte: string) => Uint8Array.from(texte, (c) => c.charCodeAt(0))
  const utf16 = (texte: string) =>
    new Uint8Array([
      0xff,
      0xfe,
      ...Array.from(texte).flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
    ])

  it.each([
    ['UTF-8', csv([titres, ligne])],
    ['UTF-8 with its mark', `\ufeff${csv([titres, ligne])}`],
    ['Windows-1252', latin(csv([titres, ligne]))],
    ['UTF-16, as « texte Unicode »', utf16(csv([titres, ligne], '\t'))],
    ['commas', csv([titres, ligne], ',')],
    ['a title over the header', csv([['Contrats de septembre'], [''], titres, ligne])],
  ])('CSV: %s', async (_, contenu) => {
    expect(await lu(contenu)).toMatchObject(attendu)
  })

  it('names are names, whatever they look like; the marks of lost letters are told', async () => {
    const made = (nom: string, prenom: string) => [titres, ['99912345800013', nom, prenom, '01/09/2026']]
    const read = async (contenu: string | Uint8Array) => {
      const { lignes, problemes } = (await envoyer(contenu)).body as ResultatImport
      const [{ apprenti, problemes: points = [] } = {}] = lignes
      return [
        apprenti,
        points.some(({ code }) => code === 'lettres_perdues'),
        problemes.map(({ code }) => code),
      ]
    }
    const noms = [
      'Avril',
      'Mai',
      'Martin',
      'Juin',
      'Non',
      'Vrai',
      '1er',
      'R&D <3',
      '&nbsp;',
      '&amp;lt;',
      '=A1',
    ]
    for (const nom of noms)
      for (const contenu of [csv(made(nom, 'Mai')), classeur({ A: feuille(made(nom, 'Mai')) })])
        expect(await read(contenu)).toEqual([`Mai ${nom}`, false, []])
    // A space that does not break is a space.
    expect(await read(csv(made('Le\u00a0Gall', 'Zoé')))).toEqual(['Zoé Le Gall', false, []])
    expect(await read(csv(made('?epe?', 'Ioana')))).toEqual(['Ioana ?epe?', true, ['lettres_perdues']])
    expect(await read(csv(made('Nguy\ufffdn', 'Zoé')))).toEqual([
      'Zoé Nguy\ufffdn',
      true,
      ['lettres_perdues'],
    ])
  })

  it('workbooks: dates as days, numbers with an exponent, formulas by their value, 1904', async () => {
    const cells = (jour: number) => [
      '<c r="A2"><v>9.9912345800013E+13</v></c>',
      '<c r="B2" t="str"><f>UPPER("a")</f><v>Lefèvre</v></c>',
      'Élise',
      `<c r="D2" s="2"><v>${jour}</v></c>`,
    ]
    expect(await lu(classeur({ A: feuille([titres, cells(46266)]) }))).toMatchObject(attendu)
    const mac = classeur({ A: feuille([titres, cells(46266 - 1462)]) }, '<workbookPr date1904="1"/>')
    expect(await lu(mac)).toMatchObject(attendu)
  })

  it('workbooks: the sheet of the contracts is found wherever it is, and a formula without a value is told', async () => {
    const faute = [
      '99912345800013',
      '<c r="B2"><f>A1</f></c>',
      '<c r="C2" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
      '',
    ]
    const { body } = await envoyer(
      classeur({ Notes: feuille([['à faire']]), Contrats: feuille([titres, faute]) }),
    )
    expect(body.feuille).toBe('Contrats')
    const illisibles = body.lignes[0].problemes.filter(
      ({ code }: { code: string }) => code === 'identite_illisible',
    )
    expect(illisibles.map(({ colonne }: { colonne: { lettre: string } }) => colonne.lettre)).toEqual([
      'B',
      'C',
    ])
  })
})

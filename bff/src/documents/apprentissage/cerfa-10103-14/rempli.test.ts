import { PDFDict, PDFDocument, PDFHexString, PDFName } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { readModele } from '../../cerfa/officiel/modele.ts'
import { drawCerfa, drawLiasse, drawNotice } from '../../draw.ts'
import { ModeleRefuse } from '../../modele-refuse.ts'
import { complaintsOf } from '../../testing/complaints.ts'
import { BEARERS, cerfaInput, courrierInput, FORMULAIRE, withName, withNames } from '../../testing/example.ts'
import { inBox, misplacedValues } from '../../testing/in-box.ts'
import { inspectPdf } from '../../testing/inspect-pdf.ts'
import { isInstalled } from '../../testing/installed.ts'
import { NAMES } from '../../testing/names.ts'
import { officiel } from '../../testing/officiel.ts'
import { imprimeOf, testPress } from '../../testing/press.ts'
import { readPdf } from '../../testing/read-pdf.ts'
import { FA13 } from '../fa13.ts'

const blank14 = officiel('cerfa-10103-14')
const blank12 = officiel('cerfa-10103-12')
const notice = officiel('notice-51649-09')
const EDITIONS = [
  ['10103*14', blank14],
  ['10103*12', blank12],
] as const

const chunks = (names: readonly string[], size: number) =>
  Array.from({ length: Math.ceil(names.length / size) }, (_, i) => names.slice(i * size, (i + 1) * size))

describe('the official blank, filled', () => {
  describe.each(EDITIONS)('%s', async (edition, blank) => {
    const press = await testPress({ modeles: [blank] })

    it('is recognised by its fields', async () => {
      expect((await readModele(blank, FA13.cartes)).carte.edition).toBe(edition)
    })

    it('has every value in its own box', async () => {
      expect(await misplacedValues(press, cerfaInput())).toEqual([])
    })

    it.each(chunks(NAMES, BEARERS))('%s, %s… are read back as typed, in their boxes', async (...names) => {
      expect(await misplacedValues(press, withNames(names))).toEqual([])
    })

    it('shrinks then wraps the longest', async () => {
      const name = 'Montmorency-Château-Thierry de la Rochefoucauld-Liancourt d’Estissac'
      expect(await misplacedValues(press, withName(name))).toEqual([])
    })

    it('prints words typed in place of a date', async () => {
      const input = { ...cerfaInput(), contrat: { contrat: { dateFin: 'été 2028' } } }
      const { runs } = await readPdf(await drawCerfa(press, input))
      expect(runs.find(({ text }) => text === 'été 2028')).toMatchObject({ page: 2 })
    })

    it('takes an empty draft, and says PROJET across each page before validation', async () => {
      const input = {
        formulaire: FORMULAIRE,
        contrat: {},
        numero: null,
        version: null,
        projet: true,
        remuneration: null,
      }
      expect((await inspectPdf(await drawCerfa(press, input))).stamps).toEqual(['PROJET', 'PROJET'])
      expect((await inspectPdf(await drawCerfa(press, cerfaInput()))).stamps).toEqual([])
    })

    it('says aloud each value with its label, and names nobody outside its pages', async () => {
      const { info, tagged, spoken } = await inspectPdf(await drawCerfa(press, cerfaInput()))
      expect(tagged).toBe(true)
      expect(info).toMatchObject({ Title: `Contrat d’apprentissage – Cerfa FA 13 n° ${edition}` })
      expect(JSON.stringify(info)).not.toMatch(/Nguy|Lef|Okafor|2100275/)
      expect(spoken.join(' ')).toContain('L’APPRENTI(E)')
      expect(spoken.join(' ')).toContain('Nguyễn-Lefèvre')
    })

    it('gives each value, for readers of the tags, with a whole label', async () => {
      const pdf = await PDFDocument.load(await drawCerfa(press, cerfaInput()))
      const said = pdf.context.enumerateIndirectObjects().flatMap(([, object]) => {
        const text = object instanceof PDFDict ? object.get(PDFName.of('ActualText')) : undefined
        return text instanceof PDFHexString ? [text.decodeText()] : []
      })
      expect(said).toContain('L’apprenti(e) – Nom de naissance de l’apprenti(e)\u00a0: Nguyễn-Lefèvre')
      expect(said).toContain('L’apprenti(e) – Sportif de haut niveau – Non\u00a0: coché')
      expect(said).toContain('Le contrat – Date de début d’exécution du contrat\u00a0: 01/09/2026')
      expect(said).toContain('La rémunération – année 2, période 2, du\u00a0: 01/03/2028')
      expect(said).toContain('Le contrat – Salaire brut mensuel à l’embauche\u00a0: 504,10')
    })

    it('keeps no field to change and no script to run', async () => {
      const pdf = await PDFDocument.load(await drawCerfa(press, cerfaInput()))
      expect(pdf.catalog.has(PDFName.of('AcroForm'))).toBe(false)
      expect(pdf.getPages().flatMap((page) => page.node.Annots()?.asArray() ?? [])).toEqual([])
    })

    it.skipIf(!isInstalled('qpdf'))('is valid for qpdf', async () => {
      expect(complaintsOf('qpdf', await drawCerfa(press, { ...cerfaInput(), projet: true }))).toBe('')
    })
  })

  it('splits an e-mail around the printed « @ » of 10103*12, and annexes what it does not ask', async () => {
    const press = await testPress({ modeles: [blank12] })
    const { runs } = await readPdf(await drawCerfa(press, cerfaInput()))
    const read = (nom: string) => {
      const box = imprimeOf(press).cases[nom]
      return box && inBox(runs, box)
    }
    expect(read('maitre1.courriel.avant')).toBe('ada.okafor')
    expect(read('maitre1.courriel.apres')).toBe('interim-demo.example')
    const annex = runs.filter(({ page }) => page === 3).map(({ text }) => text)
    expect(annex.join('')).toContain('Extension BOE')
    expect(annex).toContain('12,5')
  })
})

describe('a file that is not the blank we know', () => {
  const refused = async (change: (pdf: PDFDocument) => void) => {
    const pdf = await PDFDocument.load(blank14)
    change(pdf)
    const error: unknown = await readModele(await pdf.save(), FA13.cartes).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(ModeleRefuse)
    const { message } = error as ModeleRefuse
    expect(message).not.toContain('\n')
    return message
  }

  it('says which fields are missing', async () => {
    const message = await refused((pdf) =>
      pdf.getForm().removeField(pdf.getForm().getField('Zone de texte 8_54')),
    )
    expect(message).toBe(
      'not an edition of a Cerfa that we fill (10103*14, 10103*12). Against 10103*14, fields missing: "Zone de texte 8_54"',
    )
  })

  it('says which fields moved, which are new and which changed kind', async () => {
    const message = await refused((pdf) => {
      const form = pdf.getForm()
      form
        .getTextField('Zone de texte 8_2')
        .acroField.getWidgets()[0]
        ?.setRectangle({ x: 1, y: 1, width: 9, height: 9 })
      form.removeField(form.getField('Zone de texte 8_3'))
      form.createCheckBox('Zone de texte 8_3').addToPage(pdf.getPage(0))
      form.createTextField('Nouveau').addToPage(pdf.getPage(0))
    })
    expect(message).toContain('elsewhere: "Zone de texte 8_2"')
    expect(message).toContain('of another kind: "Zone de texte 8_3"')
    expect(message).toContain('unknown: "Nouveau"')
  })

  it('refuses what has no form, and what is not a PDF', async () => {
    const plain = await PDFDocument.create()
    plain.addPage()
    await expect(readModele(await plain.save(), FA13.cartes)).rejects.toThrow(/and 1\d\d more|and 2\d\d more/)
    await expect(readModele(new TextEncoder().encode('bonjour'), FA13.cartes)).rejects.toThrow(
      'not a PDF that can be opened',
    )
  })
})

describe('the official notice', () => {
  it('is served as it is, and its pages, links and tags go into the pack', async () => {
    const press = await testPress({ modeles: [blank14], notices: { [FORMULAIRE]: notice } })
    expect(Buffer.from(await drawNotice(press, { formulaire: FORMULAIRE })).equals(Buffer.from(notice))).toBe(
      true,
    )
    const bytes = await drawLiasse(press, { courrier: courrierInput(), cerfa: cerfaInput() })
    const pack = await inspectPdf(bytes)
    expect(pack.pages).toBe(1 + 3 + 15)
    expect(pack.bookmarks).toEqual(['Courrier d’accompagnement', 'Cerfa FA 13 n° 10103*14', 'Notice'])
    expect(pack.spoken[4]).toContain('NOTICE POUR LE CONTRAT D’APPRENTISSAGE')
    expect(JSON.stringify(pack.info)).not.toContain('leprince')
    const pdf = await PDFDocument.load(bytes)
    expect(pdf.getPages().flatMap((page) => page.node.Annots()?.asArray() ?? []).length).toBeGreaterThan(5)
  })
})

import { APPRENTISSAGE, emptyContrat, LISTES_CERFA, piecesAttendues } from '@mon-espace/domain'
import { PROFESSIONNALISATION } from '@mon-espace/domain/professionnalisation'
import { CONTRAT_EXEMPLE as CONTRAT_PRO } from '@mon-espace/domain/professionnalisation/exemple'
import { beforeAll, describe, expect, it } from 'vitest'
import { contratPresente } from './contrat-presente.ts'
import {
  drawAccord,
  drawCerfa,
  drawCourrier,
  drawLiasse,
  drawLot,
  drawNotice,
  drawPreuve,
  drawRecap,
  drawRecepisse,
  drawRefus,
  drawRupture,
  type Press,
} from './draw.ts'
import { complaintsOf, READERS } from './testing/complaints.ts'
import {
  accordInput,
  CONTRAT,
  cerfaInput,
  courrierInput,
  FORMULAIRE,
  preuveInput,
  recapInput,
  recepisseInput,
  refusInput,
  ruptureInput,
} from './testing/example.ts'
import { inspectPdf } from './testing/inspect-pdf.ts'
import { isInstalled } from './testing/installed.ts'
import { testPress } from './testing/press.ts'

let press: Press
beforeAll(async () => {
  press = await testPress()
})

const spoken = async (pdf: Uint8Array) => (await inspectPdf(pdf)).spoken.join(' ').replace(/\s/g, ' ')

describe('the cover letter', () => {
  it('says who writes to whom, for which contract, with what and by when', async () => {
    const text = await spoken(await drawCourrier(press, courrierInput()))
    for (const part of [
      'Intérim Exemple Agence de Nantes',
      'SIRET 999 123 458 00013',
      'À l’attention de Camille Martin',
      'Assistant(e) de gestion, tél. 01 99 00 00 00',
      'Paris, le 25 août 2026',
      'dossier n° AP-2026-000123',
      'Élise Nguyễn-Lefèvre',
      'du 1er septembre 2026 au 31 août 2028',
      'Cerfa signé',
      '07/09/2026',
      'Selon le cas : Pièce d’identité',
      'Envoi du dossier complet : 7 septembre 2026',
      'signature de l’employeur',
    ]) {
      expect(text).toContain(part)
    }
  })

  it('holds on one page for a usual dossier, and never holds the NIR', async () => {
    const pieces = piecesAttendues(CONTRAT).map((piece) =>
      piece.obligatoire ? { ...piece, echeance: '2026-09-07' } : piece,
    )
    const echeances = [...courrierInput().echeances, { libelle: 'Début du contrat', date: '2026-09-01' }]
    const pdf = await inspectPdf(await drawCourrier(press, { ...courrierInput(), pieces, echeances }))
    expect(pieces.length).toBeGreaterThan(4)
    expect(pdf.pages).toBe(1)
    expect(pdf.spoken.join()).not.toContain(CONTRAT.apprenti.nir)
  })

  it('says where to send it, and keeps nobody to a day that has passed', async () => {
    const [piece] = piecesAttendues(CONTRAT)
    if (!piece) throw new Error('nothing is asked')
    const input = { ...courrierInput(), pieces: [{ ...piece, echeance: '2026-09-07' }] }
    const on = (date: string) => drawCourrier(press, { ...input, date }).then(spoken)
    const before = await on('2026-09-07')
    for (const part of [
      'OPCO Exemple Service alternance 4 place de l’Exemple 75013 Paris',
      '07/09/2026',
      '7 septembre',
    ])
      expect(before).toContain(part)
    const after = await on('2026-11-28')
    expect(after).toContain('dès que possible')
    expect(after).not.toMatch(/07\/09\/2026|7 septembre|Dates à retenir/)
  })

  it('goes on for long lists, and takes an empty draft', async () => {
    const pieces = Array.from({ length: 60 }, (_, i) => ({
      libelle: `Pièce ${i}`,
      raison: 'Parce que.',
      obligatoire: true,
    }))
    const long = await inspectPdf(await drawCourrier(press, { ...courrierInput(), pieces }))
    expect(long.pages).toBeGreaterThan(1)
    expect(long.spoken.join()).toContain('Pièce 59')
    const contrat = contratPresente(APPRENTISSAGE, emptyContrat())
    const empty = { contrat, numero: null, projet: true, date: '2026-08-25', pieces: [], echeances: [] }
    const drawn = await drawCourrier(press, {
      ...empty,
      destinataire: { organisme: 'OPCO', adresse: [], contact: null },
    })
    expect((await inspectPdf(drawn)).stamps).toEqual(['PROJET'])
  })
})

it('gives in the notice every code of every list', async () => {
  const text = await spoken(await drawNotice(press, { formulaire: FORMULAIRE }))
  for (const nom of Object.keys(LISTES_CERFA)) {
    // Boxes « M », « F » and « SMIC » need no explanation.
    if (nom === 'sexes' || nom === 'bases-remuneration') continue
    for (const { code, libelle } of LISTES_CERFA[nom]?.elements ?? []) {
      expect(text).toContain(`${code} ${libelle.replace(/\s/g, ' ').slice(0, 40)}`)
    }
  }
})

it('says in the notice whose address a temporary-work agency gives', async () => {
  const text = await spoken(await drawNotice(press, { formulaire: FORMULAIRE }))
  expect(text).toContain('pour une agence d’emploi, l’agence qui signe')
  expect(text).not.toContain('où l’apprenti(e) travaille')
})

describe('what is written of a « contrat de professionnalisation »', () => {
  const contrat = contratPresente(PROFESSIONNALISATION, CONTRAT_PRO)
  const { conditions } = PROFESSIONNALISATION
  const organisme = 'Organisme de formation CFA DEMO DES METIERS'

  it('names the body that trains and how it is paid, and never a CFA', async () => {
    const courrier = await spoken(await drawCourrier(press, { ...courrierInput(), contrat }))
    const accord = await spoken(await drawAccord(press, { ...accordInput(), contrat, conditions }))
    const refus = await spoken(await drawRefus(press, { ...refusInput(), contrat }))
    for (const text of [courrier, accord, refus]) expect(text).toContain(organisme)
    for (const text of [courrier, accord]) {
      expect(text).toContain('directement à l’organisme de formation, par subrogation')
      expect(text).not.toMatch(/au CFA|\(CFA\)|apprenti/)
    }
  })
})

describe('the agreement', () => {
  it('says what is granted, to whom, for what and when it is paid', async () => {
    const text = await spoken(await drawAccord(press, accordInput()))
    for (const part of [
      'AP-2026-000123',
      '10 septembre 2026',
      'CFA Exemple des Métiers',
      'CAP Électricien',
      '7 200,00 €',
      '14 400,00 €',
      '750,00 €',
      '01/10/2026 2 880,00 €',
      'Total 5 040,00 €',
      'art. R. 6332-25',
      'Prévenez-nous',
    ]) {
      expect(text).toContain(part)
    }
  })

  it('writes hours as people do, and names the operator once it has a name', async () => {
    const formation = { ...CONTRAT.formation, dureeHeures: 1400, heuresDistance: 1200 }
    const input = { ...accordInput(), contrat: contratPresente(APPRENTISSAGE, { ...CONTRAT, formation }) }
    expect(await spoken(await drawAccord(press, input))).toContain('1 400 heures, dont 1 200 à distance')
    const unnamed = await spoken(await drawAccord(press, { ...input, organisme: 'Opérateur de compétences' }))
    expect(unnamed).not.toMatch(/Opérateur de compétences\s+Opérateur/)
  })

  it('tells the number that amendments name, where it was given', async () => {
    const given = await spoken(await drawAccord(press, { ...accordInput(), numeroDepot: '075202209000123' }))
    expect(given).toContain('N° de dépôt du contrat 075202209000123')
    expect(await spoken(await drawAccord(press, accordInput()))).not.toContain('N° de dépôt')
  })

  it('does not hold the NIR', async () => {
    expect(await spoken(await drawAccord(press, accordInput()))).not.toContain(CONTRAT.apprenti.nir)
  })
})

describe('the letter of a rupture', () => {
  it('tells the training centre of the contract and its last day, not of the reason', async () => {
    const text = await spoken(await drawRupture(press, ruptureInput()))
    for (const part of [
      'CFA Exemple des Métiers',
      '30 avril 2027',
      '075202209000123',
      'd’un commun accord',
      'Jours passés en entreprise 120',
    ])
      expect(text).toContain(part)
    expect(text).not.toContain(CONTRAT.apprenti.nir)
  })

  it('names the apprentice who leaves by the words of the contract', async () => {
    const input = ruptureInput()
    const text = await spoken(
      await drawRupture(press, { ...input, rupture: { ...input.rupture, auteur: 'apprenti' } }),
    )
    expect(text).toContain('à l’initiative de l’apprenti(e)')
  })
})

describe('a refusal', () => {
  it('says why, and what may be done about it', async () => {
    const text = await spoken(await drawRefus(press, refusInput()))
    for (const part of [
      'AP-2026-000123',
      '10 septembre 2026',
      'CFA Exemple des Métiers',
      'n’est pas ouverte à l’apprentissage',
      'Corriger et présenter à nouveau',
      'art. D. 6224-2',
      'Camille Martin',
    ])
      expect(text).toContain(part)
    expect(text).not.toContain(CONTRAT.apprenti.nir)
  })
})

describe('the receipt', () => {
  it('tells each file received with its moment in Paris, and what is still to come', async () => {
    const text = await spoken(await drawRecepisse(press, recepisseInput()))
    for (const part of [
      '3 septembre 2026 à 14 h 05',
      'Cerfa FA 13 signé, version 2',
      'Convention de formation',
      'le délai de réponse ne court pas',
    ])
      expect(text).toContain(part)
    expect(text.replaceAll(' ', '')).toContain('ab'.repeat(32))
  })

  it('says when the file was complete, and by when it is answered', async () => {
    const text = await spoken(await drawRecepisse(press, { ...recepisseInput(), manquants: [] }))
    expect(text).toContain('reçu le 4 septembre 2026 à 09 h 00 : le dossier est complet')
    expect(text).toContain('7 septembre 2026')
  })
})

describe('the pack', () => {
  it('is the three documents in one file, under bookmarks', async () => {
    const pack = await inspectPdf(await drawLiasse(press, { courrier: courrierInput(), cerfa: cerfaInput() }))
    const parts = await Promise.all([
      drawCourrier(press, courrierInput()),
      drawCerfa(press, cerfaInput()),
      drawNotice(press, { formulaire: FORMULAIRE }),
    ])
    const pages = await Promise.all(parts.map(async (part) => (await inspectPdf(part)).pages))
    expect(pack.bookmarks).toEqual(['Courrier d’accompagnement', 'Cerfa FA 13 n° 10103*14', 'Notice'])
    expect(pack.pages).toBe(pages.reduce((sum, n) => sum + n, 0))
    expect(pack.spoken[1]).toContain('L’EMPLOYEUR')
  })
})

describe('several forms printed at once', () => {
  it('follow each other, each under the name of its person, for little more than one of them', async () => {
    const cerfas = ['Élise Nguyễn · AP2026-000001', 'Ada Okafor · AP2026-000002'].map((signet) => ({
      signet,
      cerfa: cerfaInput(),
    }))
    const [lot, one] = [await drawLot(press, { cerfas }), await drawCerfa(press, cerfaInput())]
    const [all, single] = [await inspectPdf(lot), await inspectPdf(one)]
    expect(all.bookmarks).toEqual(cerfas.map(({ signet }) => signet))
    expect(all.pages).toBe(2 * single.pages)
    expect(all.spoken[single.pages]).toBe(all.spoken[0])
  })
})

describe.each(Object.keys(READERS) as (keyof typeof READERS)[])('a second reader, %s', (reader) => {
  it.skipIf(!isInstalled(reader))('finds every document valid', async () => {
    const made = [
      drawCerfa(press, { ...cerfaInput(), projet: true }),
      drawCourrier(press, courrierInput()),
      drawNotice(press, { formulaire: FORMULAIRE }),
      drawAccord(press, accordInput()),
      drawRefus(press, refusInput()),
      drawRupture(press, ruptureInput()),
      drawRecepisse(press, recepisseInput()),
      drawPreuve(press, preuveInput()),
      drawRecap(press, recapInput()),
      drawLiasse(press, { courrier: courrierInput(), cerfa: cerfaInput() }),
      drawLot(press, { cerfas: [1, 2].map((n) => ({ signet: `${n}`, cerfa: cerfaInput() })) }),
    ]
    for (const bytes of await Promise.all(made)) expect(complaintsOf(reader, bytes)).toBe('')
  })
})

import { SELECTION_MAX } from '@mon-espace/domain/api'
import { CONTRAT_EXEMPLE } from '@mon-espace/domain/exemple'
import { CONTRAT_EXEMPLE as EXEMPLE_PRO } from '@mon-espace/domain/professionnalisation/exemple'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import {
  AUTRE,
  createHarness,
  EMPLOYEUR,
  GESTIONNAIRE,
  type Person,
  SIRET_LYON,
  SIRET_PARIS,
} from '../../testing/harness.ts'
import { deposit, fillDraft, putSection, validDossier } from '../../testing/parcours.ts'

const XML = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' } as const
const plain = (text: string) => text.replace(/&(?:amp|lt|gt|quot);/g, (e) => XML[e as keyof typeof XML])

type Cellule = { texte: string } | { nombre: number; style: string }

/** The cells of a row, by column letter, as another program reads them. */
function rowsOf(bytes: Uint8Array): { sheet: string; workbook: string; rows: Record<string, Cellule>[] } {
  const parts = unzipSync(bytes)
  const [sheet, workbook] = ['worksheets/sheet1', 'workbook'].map((name) =>
    strFromU8(parts[`xl/${name}.xml`] ?? new Uint8Array()),
  ) as [string, string]
  const rows = [...sheet.matchAll(/<row r="(\d+)">(.*?)<\/row>/gs)].map(([, , cells = '']) => {
    const row: Record<string, Cellule> = {}
    for (const [, col = '', attributes = '', content = ''] of cells.matchAll(
      /<c r="([A-Z]+)\d+"([^>]*)>(.*?)<\/c>/gs,
    )) {
      const text = /<t(?: xml:space="preserve")?>(.*?)<\/t>/s.exec(content)?.[1]
      const style = / s="(\d+)"/.exec(attributes)?.[1] ?? '0'
      row[col] =
        text === undefined
          ? { nombre: Number(/<v>(.*)<\/v>/.exec(content)?.[1]), style }
          : { texte: plain(text) }
    }
    return row
  })
  return { sheet, workbook, rows }
}

async function exported(who: Person, query = '') {
  const answer = await who.call('GET', `/dossiers/export.xlsx${query}`)
  expect(answer.status).toBe(200)
  return { ...answer, ...rowsOf(answer.body) }
}

const { maitre1, maitre2 } = CONTRAT_EXEMPLE.maitres
const MAITRES = [maitre1, maitre2].map((maitre) => ({ texte: `${maitre?.prenom} ${maitre?.nomNaissance}` }))

const texts = (rows: Record<string, Cellule>[], col: string) =>
  rows.slice(1).map((row) => (row[col] as { texte: string } | undefined)?.texte ?? null)

describe('the workbook of the list', () => {
  it('has typed cells under French titles, and no NIR', async () => {
    const { signIn } = await createHarness()
    const who = await signIn(EMPLOYEUR)
    const { numero } = await validDossier(who)
    const { headers, sheet, workbook, rows } = await exported(who)
    expect(headers.get('content-type')).toContain('spreadsheetml')
    expect(headers.get('content-disposition')).toBe('attachment; filename="contrats-2026-08-24.xlsx"')
    expect(Object.values(rows[0] ?? {}).slice(0, 4)).toEqual(
      ['Numéro', 'Type de contrat', 'État', 'Nom'].map((texte) => ({ texte })),
    )
    expect(rows[1]).toMatchObject({
      A: { texte: numero },
      D: { texte: 'Nguyễn-Lefèvre' },
      // 14 February 2010, 1 September 2026.
      F: { nombre: 40223, style: '2' },
      G: { texte: '99912345800013' },
      J: { nombre: 46266, style: '2' },
      P: { nombre: 504.1, style: '3' },
      T: { nombre: 46258, style: '2' },
      W: { texte: CONTRAT_EXEMPLE.contrat.travailTemporaire?.entrepriseUtilisatrice.denomination },
      X: MAITRES[0],
      Y: MAITRES[1],
      Z: { texte: 'Cerfa FA 13 signé, Convention de formation' },
      AA: { texte: 'Karim Besson' },
      AD: { texte: 'Karim Besson' },
    })
    expect(sheet).toContain('state="frozen"')
    expect(sheet).toContain('<autoFilter ref="A1:AE2"/>')
    expect(workbook).toContain(">'Contrats'!$A$1:$AE$2</definedName>")
    expect(sheet).not.toContain('<f>')
    expect(sheet).not.toContain((CONTRAT_EXEMPLE.apprenti.nir ?? '').slice(-4))
  })

  it('has of a « contrat de professionnalisation » its tutors, its user company and its pay of an hour', async () => {
    const { signIn } = await createHarness()
    const [who, officer] = [await signIn(EMPLOYEUR), await signIn(GESTIONNAIRE)]
    const type = 'professionnalisation'
    const made = (await who.call('POST', '/dossiers', { siret: SIRET_PARIS, type })).body
    const path = `/dossiers/${made.id}`
    const ifMatch = async () => ({
      headers: { 'if-match': `"v${(await who.call('GET', path)).body.version}"` },
    })
    for (const [section, part] of Object.entries(EXEMPLE_PRO))
      await who.call('PUT', `${path}/sections/${section}`, part, await ifMatch())
    const { numero } = (await who.call('POST', `${path}/validation`, undefined, await ifMatch())).body
    const { rows } = await exported(who, `?type=${type}`)
    expect(rows).toHaveLength(2)
    expect(rows[1]).toMatchObject({
      A: { texte: numero },
      B: { texte: 'Contrat initial (cas général)' },
      D: { texte: 'Żeromska' },
      W: { texte: 'ATELIERS DEMO' },
      X: { texte: 'Ada Okafor' },
      Y: { texte: 'Jan Kowalczyk' },
      AA: { texte: 'Karim Besson' },
      AB: { nombre: 8.62, style: '3' },
    })
    expect([rows[1]?.P, rows[1]?.AC]).toEqual([undefined, undefined])
    expect(rows[1]?.Z).toEqual({ texte: expect.stringContaining('signé') })
    for (const piece of ['cerfa_signe', 'annexe_programme'] as const) {
      await deposit(who, made.id, piece)
      await officer.call('POST', `${path}/pieces/${piece}/conformite`, { conforme: true }, await ifMatch())
    }
    const { body } = await officer.call('POST', `${path}/decision`, { decision: 'accepter' }, await ifMatch())
    expect(body.etat).toBe('prise_en_charge_acceptee')
    const accorde = (await exported(who, `?type=${type}`)).rows[1]
    expect([accorde?.Q, accorde?.Z]).toEqual([undefined, undefined])
    // 400 hours at 15 €, without a diploma.
    expect(accorde?.AC).toEqual({ nombre: 6000, style: '3' })
  })

  it('is what the words find, where some were searched', async () => {
    const { signIn } = await createHarness()
    const who = await signIn(EMPLOYEUR)
    const [one, other] = [await fillDraft(who), await fillDraft(who)]
    await putSection(who, one.id, 'apprenti', { nomNaissance: 'Zorn' }, one.version)
    await putSection(who, other.id, 'formation', { cfa: { denomination: 'CFA Zorilla' } }, other.version)
    const found = async (corps: object) => {
      const answer = await who.call('POST', '/dossiers/recherche/export.xlsx', corps)
      expect(answer.status).toBe(200)
      const names = texts(rowsOf(answer.body).rows, 'D')
      expect(Number(answer.headers.get('x-lignes'))).toBe(names.length)
      return names.sort()
    }
    expect(await found({ q: 'zorn' })).toEqual(['Zorn'])
    expect(await found({ q: ' zor ' })).toEqual(['Nguyễn-Lefèvre', 'Zorn'])
    expect(await found({ q: 'zor', etat: 'en_cours_instruction' })).toEqual([])
  })

  it('has what was chosen alone, of what one may see', async () => {
    const { signIn } = await createHarness()
    const who = await signIn(EMPLOYEUR)
    const ids = [(await fillDraft(who)).id, (await fillDraft(who)).id]
    await fillDraft(who)
    const chosen = async (person: Person, corps: object) => {
      const { status, body, headers } = await person.call('POST', '/dossiers/recherche/export.xlsx', corps)
      return status === 200 ? [rowsOf(body).rows.length - 1, Number(headers.get('x-lignes'))] : status
    }
    expect(await chosen(who, { q: '', ids })).toEqual([2, 2])
    expect(await chosen(who, { q: '', ids: [ids[0], 'absent'] })).toEqual([1, 1])
    expect(await chosen(await signIn(AUTRE), { q: '', ids })).toEqual([0, 0])
    expect(await chosen(who, { q: '', ids: [] })).toBe(422)
    expect(await chosen(who, { q: '', ids: Array(SELECTION_MAX + 1).fill('a') })).toBe(422)
    const many = [...ids, ...Array.from({ length: SELECTION_MAX - 2 }, (_, n) => `absent-${n}`)]
    expect(await chosen(who, { q: '', ids: many })).toEqual([2, 2])
  })

  it('shows what begins like a formula as text, and drops what XML cannot hold', async () => {
    const { signIn } = await createHarness()
    const who = await signIn(EMPLOYEUR)
    const { id, version } = await fillDraft(who)
    const typed = {
      nomNaissance: '=1+1',
      prenom: '+CMD|\u000b😀 <b>&"_x0041_',
      dateNaissance: 'le 14 février',
    }
    expect((await putSection(who, id, 'apprenti', typed, version)).status).toBe(200)
    const { rows } = await exported(who)
    expect(rows[1]).toMatchObject({
      D: { texte: '=1+1' },
      E: { texte: '+CMD|😀 <b>&"_x005F_x0041_' },
      F: { texte: 'le 14 février' },
    })
  })

  it('keeps the filters and the order of the list, and shows nobody else’s dossiers', async () => {
    const { signIn } = await createHarness(undefined, 40)
    const [who, other, officer] = [await signIn(EMPLOYEUR), await signIn(AUTRE), await signIn(GESTIONNAIRE)]
    for (const [person, query] of [
      [who, '?tri=apprenti'],
      [who, '?tri=-debut'],
      [who, '?etat=brouillon'],
      [who, `?siret=${SIRET_LYON}&tri=echeance`],
      [other, '?type=apprentissage'],
      [officer, '?tri=echeance'],
    ] as const) {
      const list = await person.call('GET', `/dossiers${query}&limite=100`)
      const { rows, headers } = await exported(person, query)
      expect(headers.get('x-lignes')).toBe(`${rows.length - 1}`)
      const listed = list.body.elements.map((e: { numero: string | null }) => e.numero)
      expect(texts(rows, 'A')).toEqual(listed)
    }
    const own = await exported(who)
    expect(new Set(texts(own.rows, 'G').map((siret) => siret?.slice(0, 9)))).toEqual(new Set(['999123458']))
    const refused = await who.call('GET', '/dossiers/export.xlsx?q=mar')
    expect(refused.status).toBe(400)
  })
})

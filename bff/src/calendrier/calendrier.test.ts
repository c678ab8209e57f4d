import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { ADMIN, createHarness, EMPLOYEUR, GESTIONNAIRE, SIRET_PARIS } from '../testing/harness.ts'
import { fillDraft, validDossier } from '../testing/parcours.ts'

async function open(email = EMPLOYEUR) {
  const harness = await createHarness()
  const employeur = await harness.signIn(EMPLOYEUR)
  const dossier = await validDossier(employeur)
  const who = email === EMPLOYEUR ? employeur : await harness.signIn(email)
  const subscribe = async () => {
    const { status, body } = await who.call('POST', '/compte/calendrier')
    expect(status).toBe(201)
    return (body.adresse as string).replace(/^.*\/api/, '')
  }
  /** The feed, as a calendar reads it: nobody is signed in. */
  const read = async (path: string) => {
    const { status, body, headers } = await harness.person().call('GET', path)
    if (status !== 200) return { status, text: '', type: null, events: [] }
    const text = new TextDecoder().decode(body)
    const calendar = new ICAL.Component(ICAL.parse(text))
    const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
    return { status, text, type: headers.get('content-type'), events }
  }
  return { ...harness, ...dossier, employeur, who, subscribe, read }
}

describe('the calendar of one’s deadlines', () => {
  it('is read without a session at its secret address, by the numbers of dossiers and no name', async () => {
    const { who, subscribe, read, id, numero } = await open()
    const draft = await fillDraft(who)
    const { echeances } = (await who.call('GET', `/dossiers/${id}`)).body
    const { status, type, text, events } = await read(await subscribe())
    expect([status, type]).toEqual([200, 'text/calendar; charset=utf-8'])
    const mine = events.find(({ summary }) => summary.includes(numero))
    expect(mine?.summary).toBe(`Dossier ${numero} : ${echeances[0].libelle}`)
    expect(mine?.startDate.isDate).toBe(true)
    expect(mine?.startDate.toString()).toBe(echeances[0].date)
    expect(mine?.component.getFirstPropertyValue('url')).toMatch(new RegExp(`/mes-contrats/dossiers/${id}$`))
    expect(events.some(({ summary }) => summary.startsWith('Brouillon du'))).toBe(true)
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length)
    expect(text).not.toMatch(/Ørsted|Nora|99[0-9]{12}/)
    expect(draft.id).not.toBe(id)
  })

  it('loses no deadline behind drafts of which nothing is due, however many', async () => {
    const { who, subscribe, read, clock } = await open()
    for (let n = 0; n < 501; n += 1)
      await who.call('POST', '/dossiers', { type: 'apprentissage', siret: SIRET_PARIS })
    clock.advance(60)
    const { events } = await read(await subscribe())
    expect(events.map(({ summary }) => summary)).toEqual([expect.stringContaining('Dossier AP2026-')])
  })

  it('ends when another is asked for, and when it is closed', async () => {
    const { who, subscribe, read } = await open()
    expect((await who.call('GET', '/compte/calendrier')).body).toEqual({ creeLe: null })
    const first = await subscribe()
    const second = await subscribe()
    expect([(await read(first)).status, (await read(second)).status]).toEqual([404, 200])
    expect((await who.call('GET', '/compte/calendrier')).body.creeLe).not.toBeNull()
    expect((await who.call('DELETE', '/compte/calendrier')).status).toBe(204)
    expect((await read(second)).status).toBe(404)
  })

  it('holds what the person may see now, and nothing once they may see nothing', async () => {
    const { deps, subscribe, read } = await open()
    const path = await subscribe()
    expect((await read(path)).events).toHaveLength(1)
    await deps.db.updateTable('rattachement').set({ etat: 'suspendu' }).execute()
    const after = await read(path)
    expect([after.status, after.events]).toEqual([200, []])
  })

  it('is of the whole enterprise for its administrator, and of what awaits the OPCO for its officers', async () => {
    const admin = await open(ADMIN)
    expect((await admin.read(await admin.subscribe())).events).toHaveLength(1)
    const officer = await open(GESTIONNAIRE)
    expect((await officer.read(await officer.subscribe())).events).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { silentLog } from '../http/log.ts'
import { testClock } from '../testing/harness.ts'
import { openTestMagasin } from '../testing/magasin.ts'
import { composeMessage } from './gabarit.ts'
import { postLettre } from './outbox.ts'
import { createOutbox, type Transport } from './worker.ts'

const LETTRE = { sujet: 'Sujet', titre: 'Titre', paragraphes: ['Bonjour,', 'Texte.'] }

async function setup(keepContent = true) {
  const [db, clock] = [await openTestMagasin(), testClock()]
  const sent: string[] = []
  let down = false
  const transport: Transport = {
    keepContent,
    send: async ({ id }) => {
      if (down) throw new Error('connection refused')
      sent.push(id)
    },
  }
  const outbox = createOutbox({ db, clock, transport, log: silentLog })
  const post = () => postLettre(db, clock, ['a@b.example'], LETTRE)
  const rows = () => db.selectFrom('courriel').selectAll().orderBy('id').execute()
  return {
    db,
    clock,
    sent,
    outbox,
    post,
    rows,
    setDown: (value: boolean) => {
      down = value
    },
    transport,
  }
}

describe('the outbox', () => {
  it('sends each mail once, whoever asks and how often', async () => {
    const { outbox, post, sent, db, clock, transport } = await setup()
    for (let i = 0; i < 25; i++) await post()
    const other = createOutbox({ db, clock, transport, log: silentLog })
    await Promise.all([outbox.drain(), other.drain(), outbox.drain()])
    expect(new Set(sent).size).toBe(25)
    expect(sent).toHaveLength(25)
  })

  it('loses nothing of an hour’s outage, and waits longer each time', async () => {
    const { outbox, post, sent, setDown, rows, clock } = await setup()
    setDown(true)
    for (let i = 0; i < 5; i++) await post()
    for (let minute = 0; minute < 60; minute++) {
      await outbox.drain()
      clock.advance(60)
    }
    expect([sent.length, outbox.ok()]).toEqual([0, false])
    const tries = (await rows()).map((r) => r.essais)
    expect(Math.max(...tries)).toBeLessThan(9)
    setDown(false)
    clock.advance(6 * 3600)
    await outbox.drain()
    expect([new Set(sent).size, sent.length, outbox.ok()]).toEqual([5, 5, true])
  })

  it('gives up after twelve tries and keeps the mail to be seen', async () => {
    const { outbox, post, setDown, rows, clock } = await setup()
    setDown(true)
    await post()
    for (let i = 0; i < 12; i++) {
      await outbox.drain()
      clock.advance(7 * 3600)
    }
    expect((await rows())[0]).toMatchObject({ etat: 'abandonne', essais: 12, erreur: 'Error' })
  })

  it('takes back a mail whose sender died, after its lease', async () => {
    const { db, outbox, post, sent, clock } = await setup()
    await post()
    await db
      .updateTable('courriel')
      .set({ bail: 'dead', bail_jusqua: new Date(clock.now().getTime() + 60_000).toISOString() })
      .execute()
    await outbox.drain()
    expect(sent).toHaveLength(0)
    clock.advance(61)
    await outbox.drain()
    expect(sent).toHaveLength(1)
  })

  it('forgets the content of a mail that really left: links in it open accounts', async () => {
    const { outbox, post, rows } = await setup(false)
    await post()
    await outbox.drain()
    expect((await rows())[0]).toMatchObject({ etat: 'envoye', texte: '', html: '' })
  })
})

describe('a message', () => {
  it('says the same in text and in HTML, whatever people are called', () => {
    const { texte, html } = composeMessage({
      ...LETTRE,
      faits: [['Nom', 'O’Neill <b>&"D\'Arc"']],
      action: { libelle: 'Activer', url: 'https://x.example/activation?jeton=a&b=c' },
    })
    expect(texte).toContain('Activer :\nhttps://x.example/activation?jeton=a&b=c')
    expect(html).toContain('O’Neill &lt;b&gt;&amp;&quot;D&#39;Arc&quot;')
    expect(html).toContain('href="https://x.example/activation?jeton=a&amp;b=c"')
    expect(html).toContain('lang="fr"')
  })
})

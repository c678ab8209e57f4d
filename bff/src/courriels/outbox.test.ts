import { describe, expect, it } from 'vitest'
import { type Log, silentLog } from '../http/log.ts'
import type { Store } from '../store/store.ts'
import { testClock } from '../testing/harness.ts'
import { openTestStore } from '../testing/store.ts'
import { BAIL_SECONDES, ENVOI_SECONDES, postLettre } from './outbox.ts'
import { type Courriel, NonParti, type Transport } from './transport.ts'
import { createOutbox } from './worker.ts'

const LETTRE = { sujet: 'Sujet', titre: 'Titre', paragraphes: ['Bonjour,', 'Texte.'] }

type Send = Transport['send']

/** An outbox whose mails are noted as they leave, by a transport that does what it is told. */
async function setup({ keepContent = true, log = silentLog }: { keepContent?: boolean; log?: Log } = {}) {
  const [db, clock] = [await openTestStore(), testClock()]
  const sent: string[] = []
  let send: Send = async () => {}
  const transport: Transport = {
    keepContent,
    send: async (courriel, signal) => {
      await send(courriel, signal)
      sent.push(courriel.id)
    },
  }
  const open = (more: Partial<Parameters<typeof createOutbox>[0]> = {}) =>
    createOutbox({ db, clock, transport, log, ...more })
  return {
    db,
    clock,
    sent,
    open,
    outbox: open(),
    post: (...a: string[]) => postLettre(db, clock, a.length > 0 ? a : ['a@b.example'], LETTRE),
    rows: () => db.selectFrom('courriel').selectAll().orderBy('id').execute(),
    does: (what: Send) => {
      send = what
    },
  }
}

const refuses = async () => {
  throw new Error('connection refused')
}
const hangs = () => new Promise<never>(() => {})

/** A transport that holds the mails it is given until it is let go, and tells how many it holds. */
function holding() {
  const held: (() => void)[] = []
  return {
    held,
    send: () => new Promise<void>((resolve) => held.push(resolve)),
    letGo: () => {
      for (const resolve of held.splice(0)) resolve()
    },
  }
}

describe('the outbox', () => {
  it('sends each mail once, whoever asks and how often', async () => {
    const { outbox, post, sent, open } = await setup()
    for (let i = 0; i < 25; i++) await post()
    await Promise.all([outbox.drain(), open().drain(), outbox.drain()])
    expect(new Set(sent).size).toBe(25)
    expect(sent).toHaveLength(25)
  })

  it('loses nothing of an hour’s outage, and waits longer each time', async () => {
    const { outbox, post, sent, does, rows, clock } = await setup()
    does(refuses)
    for (let i = 0; i < 5; i++) await post()
    for (let minute = 0; minute < 60; minute++) {
      await outbox.drain()
      clock.advance(60)
    }
    expect([sent.length, outbox.ok()]).toEqual([0, false])
    const tries = (await rows()).map((r) => r.essais)
    expect(Math.max(...tries)).toBeLessThan(9)
    does(async () => {})
    clock.advance(6 * 3600)
    await outbox.drain()
    expect([new Set(sent).size, sent.length, outbox.ok()]).toEqual([5, 5, true])
  })

  it('gives up after twelve tries and keeps the mail to be seen', async () => {
    const { outbox, post, does, rows, clock } = await setup()
    does(refuses)
    await post()
    for (let i = 0; i < 12; i++) {
      await outbox.drain()
      clock.advance(7 * 3600)
    }
    expect((await rows())[0]).toMatchObject({ etat: 'abandonne', essais: 12, erreur: 'Error' })
  })

  it('gives each recipient a mail of their own: what one refuses is nothing to the others', async () => {
    const { outbox, post, does, rows } = await setup()
    does(async ({ a }: Courriel) => {
      if (a === 'b@b.example') throw new NonParti('EENVELOPE 550 RCPT TO', true)
    })
    await post('a@b.example', 'b@b.example', 'a@b.example')
    await outbox.drain()
    const said = (await rows()).map(({ a, etat, erreur }) => [a, etat, erreur])
    expect(said).toEqual([
      ['a@b.example', 'envoye', null],
      ['b@b.example', 'a_envoyer', 'EENVELOPE 550 RCPT TO'],
    ])
    expect(outbox.ok()).toBe(true)
  })

  it('refuses an address that would be two, or another header', async () => {
    const { post, rows } = await setup()
    for (const a of ['a@b.example,c@d.example', 'a@b.example\r\nBcc: c@d.example', 'a b@c.example', 'a@'])
      await expect(post(a)).rejects.toThrow(RangeError)
    expect(await rows()).toEqual([])
  })

  it('forgets the content of a mail that really left: links in it open accounts', async () => {
    const { outbox, post, rows } = await setup({ keepContent: false })
    await post()
    await outbox.drain()
    expect((await rows())[0]).toMatchObject({ etat: 'envoye', texte: '', html: '' })
  })

  it('tells the operator the kind of a failure, never the address', async () => {
    const said: unknown[] = []
    const log = { ...silentLog, warn: (fields: object, text: string) => void said.push([text, fields]) }
    const { outbox, post, does, rows } = await setup({ log })
    does(async ({ a }) => {
      throw Object.assign(new NonParti('ETLS CERT_HAS_EXPIRED STARTTLS'), { response: `no ${a}` })
    })
    await post()
    await outbox.drain()
    const [row] = await rows()
    expect(said).toEqual([
      ['courriel non parti', { courriel: row?.id, essai: 1, motif: 'ETLS CERT_HAS_EXPIRED STARTTLS' }],
    ])
  })
})

describe('a lease', () => {
  it('is of the mails on their way alone: those that wait behind a slow server are free for others', async () => {
    const { outbox, open, post, sent, does, clock } = await setup()
    const slow = holding()
    does(slow.send)
    for (let i = 0; i < 14; i++) await post()
    outbox.wake()
    await expect.poll(() => slow.held.length).toBe(4)
    // What a whole send may take at most: another process has taken the rest meanwhile.
    clock.advance(ENVOI_SECONDES)
    does(async () => {})
    await open().drain()
    expect(sent).toHaveLength(10)
    slow.letGo()
    await outbox.drain()
    expect([sent.length, new Set(sent).size]).toEqual([14, 14])
  })

  it('of a process that died is over after three minutes', async () => {
    const { outbox, open, post, sent, does, clock, rows } = await setup()
    await post()
    does(hangs)
    open().wake()
    await expect.poll(async () => (await rows())[0]?.bail).not.toBeNull()
    does(async () => {})
    clock.advance(BAIL_SECONDES)
    await outbox.drain()
    expect(sent).toHaveLength(0)
    clock.advance(1)
    await outbox.drain()
    expect(sent).toHaveLength(1)
  })

  it('is held by the clock of all: a process whose own is ahead takes no mail that another is sending', async () => {
    const { open, post, sent, does, clock, rows } = await setup()
    const own = testClock()
    const clockOfBaux = async () => clock
    await post()
    does(hangs)
    open({ clock: own, clockOfBaux }).wake()
    await expect.poll(async () => (await rows())[0]?.bail).not.toBeNull()
    does(async () => {})
    own.advance(10 * BAIL_SECONDES)
    await open({ clock: own, clockOfBaux }).drain()
    expect(sent).toHaveLength(0)
    clock.advance(BAIL_SECONDES + 1)
    await open({ clock: own, clockOfBaux }).drain()
    expect(sent).toHaveLength(1)
  })

  it('is looked at again by a process that slept: too short for a whole send, the mail is another’s', async () => {
    const { db, clock, open, post, sent } = await setup()
    await post()
    let asleep = BAIL_SECONDES - ENVOI_SECONDES + 1
    const sleeping: Store = db.withPlugin({
      transformQuery: ({ node }) => node,
      transformResult: async ({ result }) => {
        if (result.rows.some((row) => row.bail)) {
          clock.advance(asleep)
          asleep = 0
        }
        return result
      },
    })
    await open({ db: sleeping }).drain()
    expect(sent).toHaveLength(0)
    clock.advance(BAIL_SECONDES)
    await open().drain()
    expect(sent).toHaveLength(1)
  })
})

describe('a server that hangs', () => {
  it('on one mail holds no other', async () => {
    const { outbox, post, does, sent } = await setup()
    does(({ a }) => (a === 'lent@b.example' ? hangs() : Promise.resolve()))
    await post('lent@b.example')
    for (let i = 0; i < 6; i++) await post()
    outbox.wake()
    await expect.poll(() => sent.length).toBe(6)
  })

  it('is let go of at the deadline of a send, and the mail is tried again', async () => {
    const { open, post, does, rows } = await setup()
    let signal: AbortSignal | null = null
    does((_, given) => {
      signal = given
      return hangs()
    })
    await post()
    const outbox = open({ envoiMs: 10 })
    await outbox.drain()
    expect((await rows())[0]).toMatchObject({ etat: 'a_envoyer', essais: 1, erreur: 'delai', bail: null })
    expect((signal as AbortSignal | null)?.aborted).toBe(true)
    expect(outbox.ok()).toBe(false)
  })

  it('does not keep the process from stopping: what is on its way is cut off, nothing more is taken', async () => {
    const { open, post, does, rows, clock } = await setup()
    does(hangs)
    for (let i = 0; i < 6; i++) await post()
    const outbox = open({ arretMs: 10 })
    outbox.wake()
    await expect.poll(async () => (await rows()).filter((r) => r.bail).length).toBe(4)
    await outbox.stop()
    const after = await rows()
    expect(after.map((r) => r.erreur).sort()).toEqual(['arret', 'arret', 'arret', 'arret', null, null])
    expect(after.filter((r) => r.bail)).toEqual([])
    clock.advance(3600)
    does(async () => {})
    await outbox.drain()
    expect((await rows()).filter((r) => r.etat === 'envoye')).toEqual([])
  })

  it('for a while is waited for at the stop: a mail that leaves in time leaves once', async () => {
    const { outbox, post, does, rows, sent } = await setup()
    const slow = holding()
    does(slow.send)
    await post()
    outbox.wake()
    await expect.poll(() => slow.held.length).toBe(1)
    const stopped = outbox.stop()
    slow.letGo()
    await stopped
    expect([sent.length, (await rows())[0]?.etat]).toEqual([1, 'envoye'])
  })
})

it('tells a store that was away of the mails that left, before it sends anything again', async () => {
  const { db, clock, open, post, sent, does, rows } = await setup()
  let away = false
  const store: Store = db.withPlugin({
    transformQuery: ({ node }) => {
      if (away) throw new Error('away')
      return node
    },
    transformResult: async ({ result }) => result,
  })
  does(async () => {
    away = true
  })
  await post()
  const outbox = open({ db: store })
  await outbox.drain()
  expect([sent.length, (await rows())[0]?.etat]).toEqual([1, 'a_envoyer'])
  away = false
  clock.advance(BAIL_SECONDES + 1)
  await outbox.drain()
  expect([sent.length, (await rows())[0]?.etat]).toEqual([1, 'envoye'])
})

import { type AddressInfo, createServer } from 'node:net'
import fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Lettre } from '../courriels/gabarit.ts'
import { postLettre } from '../courriels/outbox.ts'
import { createAdresseRetour } from '../courriels/retours/adresse-retour.ts'
import { createOutbox } from '../courriels/worker.ts'
import { silentLog } from '../http/log.ts'
import { DEMO_NIR_KEY } from '../nir/cipher.ts'
import { newId } from '../store/id.ts'
import { testClock } from '../testing/harness.ts'
import { smtpAnswer, startSmtp } from '../testing/smtp.ts'
import { openTestStore } from '../testing/store.ts'
import { createSmtpTransport } from './smtp.ts'

const EXPEDITEUR = 'ne-pas-repondre@mon-espace.example'
const LETTRE: Lettre = { sujet: 'Sujet', titre: 'Titre', paragraphes: ['Bonjour,'] }

type Options = Parameters<typeof startSmtp>[0]
type Answer = Parameters<typeof startSmtp>[1]

async function startServer(options?: Options, answer?: Answer) {
  const server = await startSmtp(options, answer)
  onTestFinished(server.close)
  return server
}

async function setup(url: string, delais: Parameters<typeof createSmtpTransport>[2] = {}) {
  const [db, clock] = [await openTestStore(), testClock()]
  const transport = createSmtpTransport(url, EXPEDITEUR, delais)
  onTestFinished(() => transport.close())
  const rows = () => db.selectFrom('courriel').selectAll().orderBy('id').execute()
  return {
    clock,
    rows,
    outbox: createOutbox({ db, clock, transport, log: silentLog, arretMs: 10 }),
    post: (...a: string[]) => postLettre(db, clock, a, LETTRE),
    erreurs: async () => (await rows()).map(({ a, etat, erreur }) => [a, etat, erreur]),
  }
}

describe('a recipient of several', () => {
  it('that is refused has tries and a dead letter of its own; the other gets the mail once', async () => {
    const server = await startServer({
      onRcptTo: ({ address }, _, done) =>
        done(address === 'parti@b.example' ? smtpAnswer(550, `${address}: no such mailbox`) : null),
    })
    const { outbox, post, clock, erreurs, rows } = await setup(server.url)
    await post('parti@b.example', 'la@b.example')
    for (let i = 0; i < 12; i++) {
      await outbox.drain()
      clock.advance(7 * 3600)
    }
    expect(await erreurs()).toEqual([
      ['parti@b.example', 'abandonne', 'EENVELOPE 550 RCPT TO'],
      ['la@b.example', 'envoye', null],
    ])
    expect((await rows()).map(({ essais }) => essais)).toEqual([12, 0])
    expect(server.recus.map(({ a }) => a)).toEqual([['la@b.example']])
    expect(outbox.ok()).toBe(true)
  })

  it('that is put off gets the mail later, each of them once', async () => {
    let putOff = 2
    const server = await startServer({
      onRcptTo: ({ address }, _, done) =>
        done(address === 'plus-tard@b.example' && putOff-- > 0 ? smtpAnswer(451) : null),
    })
    const { outbox, post, clock, erreurs } = await setup(server.url)
    await post('plus-tard@b.example', 'la@b.example')
    await outbox.drain()
    expect(await erreurs()).toEqual([
      ['plus-tard@b.example', 'a_envoyer', 'EENVELOPE 451 RCPT TO'],
      ['la@b.example', 'envoye', null],
    ])
    await outbox.drain()
    expect(putOff).toBe(1)
    for (const wait of [30, 60]) {
      clock.advance(wait)
      await outbox.drain()
    }
    expect((await erreurs()).map(([, etat]) => etat)).toEqual(['envoye', 'envoye'])
    expect(server.recus.map(({ a }) => a[0])).toEqual(['la@b.example', 'plus-tard@b.example'])
  })
})

describe('a server', () => {
  it('that never greets is let go of', async () => {
    const mute = createServer(() => {})
    await new Promise<void>((resolve) => mute.listen(0, '127.0.0.1', resolve))
    const { port } = mute.address() as AddressInfo
    const { outbox, post, erreurs } = await setup(`smtp://127.0.0.1:${port}`, { greetingTimeout: 50 })
    await post('la@b.example')
    await outbox.drain()
    mute.close()
    expect(await erreurs()).toEqual([['la@b.example', 'a_envoyer', 'ETIMEDOUT GREETING_TIMEOUT CONN']])
    expect(outbox.ok()).toBe(false)
  })

  it('that hangs after DATA is let go of', async () => {
    const server = await startServer({}, () => new Promise(() => {}))
    const { outbox, post, erreurs } = await setup(server.url, { socketTimeout: 50 })
    await post('la@b.example')
    await outbox.drain()
    expect(await erreurs()).toEqual([['la@b.example', 'a_envoyer', 'ETIMEDOUT SOCKET_TIMEOUT CONN']])
  })

  it('that hangs after DATA does not keep the process from stopping', async () => {
    const reached = Promise.withResolvers<void>()
    const server = await startServer({}, () => {
      reached.resolve()
      return new Promise(() => {})
    })
    const { outbox, post, erreurs } = await setup(server.url)
    await post('la@b.example')
    outbox.wake()
    await reached.promise
    await outbox.stop()
    expect(await erreurs()).toEqual([['la@b.example', 'a_envoyer', 'arret']])
  })

  it('that cuts the connection loses nothing: the mail leaves at the next try', async () => {
    let cuts = 1
    const server = createServer((socket) => {
      socket.on('error', () => {})
      socket.write('220 short.example\r\n')
      socket.on('data', () => socket.destroy())
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => void server.close())
    const good = await startServer({
      onMailFrom: (_address, _session, done) => done(cuts-- > 0 ? smtpAnswer(421) : null),
    })
    const cut = await setup(`smtp://127.0.0.1:${(server.address() as AddressInfo).port}`)
    await cut.post('la@b.example')
    await cut.outbox.drain()
    expect(await cut.erreurs()).toEqual([['la@b.example', 'a_envoyer', 'ECONNECTION CONN']])

    const { outbox, post, clock, erreurs } = await setup(good.url)
    await post('la@b.example')
    await outbox.drain()
    expect(await erreurs()).toEqual([['la@b.example', 'a_envoyer', 'EENVELOPE 421 MAIL FROM']])
    clock.advance(30)
    await outbox.drain()
    expect(good.recus).toHaveLength(1)
  })

  it('whose certificate nobody vouches for gets no mail, nor one that cannot encrypt where that is asked for', async () => {
    const starttls = await startServer({ hideSTARTTLS: false })
    const clear = await startServer({ disabledCommands: ['STARTTLS'] })
    for (const [url, motif] of [
      [starttls.url, /^ESOCKET [A-Z_]*CERT[A-Z_]* CONN$/],
      [`${clear.url}?requireTLS=true`, /^ETLS 5\d\d STARTTLS$/],
    ] as const) {
      const { outbox, post, erreurs } = await setup(url)
      await post('la@b.example')
      await outbox.drain()
      expect(await erreurs()).toEqual([['la@b.example', 'a_envoyer', expect.stringMatching(motif)]])
    }
    expect([...starttls.recus, ...clear.recus]).toEqual([])
  })

  it('that refuses our password is told so, without it', async () => {
    const server = await startServer({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth: (_auth, _session, done) => done(smtpAnswer(535, 'no')),
    })
    const { outbox, post, erreurs } = await setup(server.url.replace('//', '//robot:secret@'))
    await post('la@b.example')
    await outbox.drain()
    expect(await erreurs()).toEqual([['la@b.example', 'a_envoyer', 'EAUTH 535 AUTH PLAIN']])
  })
})

describe('a mail that is refused at its end', () => {
  it.each([
    [451, 'EMESSAGE 451 DATA'],
    [552, 'EMESSAGE 552 DATA'],
    [554, 'EMESSAGE 554 DATA'],
  ])('by %d is tried again, and told', async (code, motif) => {
    let refusals = 1
    const server = await startServer({}, async () => {
      if (refusals-- > 0) throw smtpAnswer(code, 'la@b.example: not so')
    })
    const { outbox, post, clock, erreurs } = await setup(server.url)
    await post('la@b.example')
    await outbox.drain()
    expect(await erreurs()).toEqual([['la@b.example', 'a_envoyer', motif]])
    expect(outbox.ok()).toBe(false)
    clock.advance(30)
    await outbox.drain()
    expect(await erreurs()).toEqual([['la@b.example', 'envoye', null]])
  })
})

describe('a connection', () => {
  it('that is slow at each line brings the mail', async () => {
    const late = (done: (fault?: Error | null) => void) => void setTimeout(done, 150)
    const server = await startServer({
      onConnect: (_session, done) => late(done),
      onMailFrom: (_address, _session, done) => late(done),
      onRcptTo: (_address, _session, done) => late(done),
    })
    const { outbox, post, erreurs } = await setup(server.url, { socketTimeout: 2000 })
    await post('la@b.example')
    await outbox.drain()
    expect(await erreurs()).toEqual([['la@b.example', 'envoye', null]])
  })

  it('that is cut in the middle of the message brings it at the next try, once', async () => {
    const server = createServer((socket) => {
      socket.on('error', () => {})
      socket.write('220 short.example\r\n')
      let data = false
      socket.on('data', (chunk) => {
        if (data) socket.resetAndDestroy()
        else if (/^DATA/im.test(chunk.toString())) {
          data = true
          socket.write('354 go on\r\n')
        } else socket.write('250 ok\r\n')
      })
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => void server.close())
    const { outbox, post, erreurs } = await setup(
      `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    )
    await post('la@b.example')
    await outbox.drain()
    expect(await erreurs()).toEqual([['la@b.example', 'a_envoyer', expect.stringMatching(/^E[A-Z ]+ CONN$/)]])
    expect(outbox.ok()).toBe(false)
  })
})

describe('where mails come back to an address of their own', () => {
  it('each leaves with its own, and asks for a report without its content', async () => {
    const retours = createAdresseRetour('retours@mon-espace.example', [DEMO_NIR_KEY])
    const seen: unknown[] = []
    const server = await startServer({
      hideDSN: false,
      onRcptTo: ({ dsn }, { envelope }, done) => {
        seen.push([envelope.mailFrom ? envelope.mailFrom.address : null, envelope.dsn?.ret, dsn?.notify])
        done()
      },
    })
    const transport = createSmtpTransport(server.url, EXPEDITEUR, {}, retours)
    onTestFinished(() => transport.close())
    const id = newId()
    const courriel = { id, a: 'la@b.example', sujet: 'Sujet', texte: 'Bonjour', html: '<p>Bonjour' }
    await transport.send(courriel, new AbortController().signal)
    expect(seen).toEqual([[retours.of(id), 'HDRS', ['FAILURE']]])
    // Whom answers go to does not change.
    expect(server.recus[0]?.brut).toMatch(/^From: ne-pas-repondre@mon-espace\.example\r$/m)
  })
})

/** Header names of a mail in the order they stand, folded lines apart. */
const headerNames = (brut: string) =>
  (brut.split('\r\n\r\n')[0] ?? '')
    .split('\r\n')
    .filter((line) => !/^\s/.test(line))
    .map((line) => line.split(':')[0])

describe('a mail', () => {
  it('says that a machine wrote it, and keeps its id from try to try', async () => {
    let first = true
    const ids: (string | undefined)[] = []
    const server = await startServer({}, async ({ brut }) => {
      ids.push(/^Message-ID: (.*)$/m.exec(brut)?.[1])
      if (first) {
        first = false
        throw smtpAnswer(451)
      }
    })
    const { outbox, post, clock, rows } = await setup(server.url)
    await post('la@b.example')
    await outbox.drain()
    clock.advance(30)
    await outbox.drain()
    const [row] = await rows()
    const id = `<${row?.id}@mon-espace.example>`
    expect(ids.map((said) => said?.trim())).toEqual([id, id])
    const brut = server.recus[0]?.brut ?? ''
    expect(brut).toMatch(/^Auto-Submitted: auto-generated\r$/m)
    expect(brut).toMatch(/^X-Auto-Response-Suppress: OOF, AutoReply\r$/m)
    expect(brut).toMatch(/^To: la@b\.example\r$/m)
  })

  it('has the headers we give it and no other, whatever is in its subject', async () => {
    const server = await startServer()
    const [db, clock] = [await openTestStore(), testClock()]
    const transport = createSmtpTransport(server.url, EXPEDITEUR)
    const outbox = createOutbox({ db, clock, transport, log: silentLog })
    const hostile = fc
      .array(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.constantFrom('\r\n', '\n', '\r', '\nBcc: x@y.example', ': '),
        ),
      )
      .map((parts) => parts.join(''))
    const sujets = ['Sujet', ...fc.sample(hostile, 30)]
    for (const sujet of sujets)
      await postLettre(db, clock, ['la@b.example'], { ...LETTRE, sujet, titre: sujet })
    await outbox.drain()
    expect(server.recus).toHaveLength(sujets.length)
    const [expected] = server.recus.map(({ brut }) => headerNames(brut))
    for (const { a, brut } of server.recus) {
      expect(a).toEqual(['la@b.example'])
      expect(headerNames(brut).filter((name) => name !== 'Subject')).toEqual(
        expected?.filter((name) => name !== 'Subject'),
      )
    }
  })
})

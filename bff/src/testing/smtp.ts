import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

/** A mail as it came in. */
export interface Recu {
  readonly a: readonly string[]
  /** Headers and body, as sent. */
  readonly brut: string
}

/** A real SMTP server on this machine, in clear unless told otherwise; `answer` may put off or refuse, or never return. */
export async function startSmtp(
  options: SMTPServerOptions = {},
  answer: (recu: Recu) => Promise<void> = async () => {},
) {
  const recus: Recu[] = []
  const server = new SMTPServer({
    authOptional: true,
    hideSTARTTLS: true,
    closeTimeout: 1,
    onData: (stream, session, done) => {
      const a = session.envelope.rcptTo.map(({ address }) => address)
      text(stream)
        .then(async (brut) => {
          await answer({ a, brut })
          recus.push({ a, brut })
        })
        .then(() => done(), done)
    },
    ...options,
  })
  server.on('error', () => {})
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    /** Mails taken over, in order. */
    recus,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}

/** An answer of the server's: `451` puts off, `550` refuses. */
export const smtpAnswer = (responseCode: number, message = 'try elsewhere') =>
  Object.assign(new Error(message), { responseCode })

import nodemailer from 'nodemailer'
import type { AdresseRetour } from '../courriels/retours/adresse-retour.ts'
import { NonParti, type Transport } from '../courriels/transport.ts'
import { isOfRecipient, motifOf } from './smtp-motif.ts'

/** Longest waits, in milliseconds; `SMTP_URL` may set them otherwise (`?socketTimeout=60000`). */
const DELAIS = {
  /** Name found, connected, greeted, TLS agreed upon. */
  connectionTimeout: 20_000,
  greetingTimeout: 20_000,
  /** A server that says nothing, after DATA above all. */
  socketTimeout: 90_000,
}

/** What a mail of a machine says of itself: absence notices and other machines do not answer it (RFC 3834, Exchange). */
const AUTOMATIQUE = {
  'Auto-Submitted': 'auto-generated',
  'X-Auto-Response-Suppress': 'OOF, AutoReply',
}

/** What a server that knows them (RFC 3461) is asked of reports: when it fails, and without the mail itself. */
const DSN = { return: 'headers', notify: 'failure' } as const

/** Mails by SMTP (`smtp://user:password@host:port`), one message id per mail so that a doubt can be settled. What
 * comes back goes to `retours`, where there is one. */
export function createSmtpTransport(
  url: string,
  expediteur: string,
  delais: Partial<typeof DELAIS> = {},
  retours: Pick<AdresseRetour, 'of'> | null = null,
): Transport & { close(): void } {
  const smtp = nodemailer.createTransport({ ...DELAIS, ...delais, url })
  const domain = expediteur.split('@')[1] ?? 'localhost'
  return {
    keepContent: false,
    send: async ({ a, sujet, texte, html, id }, signal) => {
      const message = {
        // The envelope is given as it is: nothing of an address is parsed.
        envelope: { from: retours?.of(id) ?? expediteur, to: [a] },
        ...(retours ? { dsn: DSN } : {}),
        from: { name: '', address: expediteur },
        to: { name: '', address: a },
        subject: sujet,
        text: texte,
        html,
        messageId: `<${id}@${domain}>`,
        headers: AUTOMATIQUE,
        disableFileAccess: true,
        disableUrlAccess: true,
        signal,
      }
      try {
        await smtp.sendMail(message)
      } catch (fault) {
        const known = fault as Parameters<typeof motifOf>[0]
        throw new NonParti(motifOf(known), isOfRecipient(known))
      }
    },
    close: () => smtp.close(),
  }
}

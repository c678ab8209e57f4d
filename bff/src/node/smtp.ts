import nodemailer from 'nodemailer'
import type { Transport } from '../courriels/worker.ts'

/** Mails by SMTP (`smtp://user:password@host:port`), one message id per mail so that a doubt can be settled. */
export function createSmtpTransport(url: string, expediteur: string): Transport & { close(): void } {
  const smtp = nodemailer.createTransport(url, { from: expediteur })
  const domain = expediteur.split('@')[1] ?? 'localhost'
  return {
    keepContent: false,
    send: async ({ a, sujet, texte, html, id }) => {
      await smtp.sendMail({
        from: expediteur,
        to: a,
        subject: sujet,
        text: texte,
        html,
        messageId: `<${id}@${domain}>`,
        disableFileAccess: true,
        disableUrlAccess: true,
      })
    },
    close: () => smtp.close(),
  }
}

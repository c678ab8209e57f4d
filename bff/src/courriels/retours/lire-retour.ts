import PostalMime, { type Email } from 'postal-mime'

/** Largest message that is read, in bytes: a report that gives a mail of ours back whole is a fifth of it. */
export const TAILLE_MAX = 256 * 1024
/** As many lines: the parser takes some 50 µs of each, whatever is on it. */
const LIGNES_MAX = 4000
const LF = 10
/** A report is one part beside others; what it gives back is not opened. */
const BORNES = { maxNestingDepth: 8, maxHeadersSize: 64 * 1024, maxRfc822NestingDepth: 0 }

/** Where a mail server says whom a message was for, since its `To` may say anybody. */
const ADRESSEE = ['to', 'delivered-to', 'x-original-to', 'envelope-to', 'x-envelope-to']
/**
 * Classes of a permanent failure that say something of the address (RFC 3463, 3): unsaid, address, mailbox, route. Of the
 * system, the protocol, the content and the policy (a list of blocked senders) none does: they would silence everybody.
 */
const DE_L_ADRESSE = /^5\.[0124]\./
const RAPPORT = /^message\/(global-)?delivery-status$/

/** A message that came to the mailbox of returns. */
export interface Retour {
  /** Headers that say whom it came to, one a line. */
  readonly adressee: string
  /**
   * What it says: the address takes no mail, for good; it may later; this mail was refused, or who sends it, whatever the
   * address; or nothing (a machine's answer, a receipt).
   */
  readonly issue: 'definitif' | 'provisoire' | 'refus' | 'autre'
  /** Enhanced status code of what is for good (RFC 3463); empty otherwise. */
  readonly statut: string
}

/**
 * Reads a delivery report (RFC 3464, or 6533) and nothing else of a message.
 * @returns null for what is no message, or too large for one
 */
export async function readRetour(bytes: Uint8Array): Promise<Retour | null> {
  if (bytes.length > TAILLE_MAX || bytes.filter((byte) => byte === LF).length > LIGNES_MAX) return null
  const mail = await PostalMime.parse(bytes, { attachmentEncoding: 'arraybuffer', ...BORNES }).catch(
    () => null,
  )
  if (!mail) return null
  const adressee = mail.headers
    .filter(({ key }) => ADRESSEE.includes(key))
    .map(({ value }) => value)
    .join('\n')
  const destinataires = reportOf(mail)
  const echecs = destinataires.filter(({ action }) => action === 'failed')
  // One mail has one recipient: where a list made several of it, what reached one of them came through.
  if (echecs.length > 0 && echecs.length === destinataires.length) {
    const [{ statut } = { statut: '' }] = echecs
    if (echecs.every((one) => DE_L_ADRESSE.test(one.statut))) return { adressee, issue: 'definitif', statut }
    return { adressee, issue: statut.startsWith('5.') ? 'refus' : 'provisoire', statut: '' }
  }
  const retard = destinataires.some(({ action }) => action === 'delayed')
  return { adressee, issue: retard ? 'provisoire' : 'autre', statut: '' }
}

/** What a report says of each recipient; empty where the message is none. */
function reportOf(mail: Email): { action: string; statut: string }[] {
  const part = mail.attachments.find(({ mimeType }) => RAPPORT.test(mimeType))
  if (!part || typeof part.content === 'string') return []
  return new TextDecoder()
    .decode(part.content)
    .split(/\r?\n\r?\n/)
    .map(fieldsOf)
    .filter((fields) => fields.has('action'))
    .map((fields) => ({
      action: /^[a-z]*/i.exec(fields.get('action') ?? '')?.[0].toLowerCase() ?? '',
      statut: /^[245]\.\d{1,3}\.\d{1,3}/.exec(fields.get('status') ?? '')?.[0] ?? '',
    }))
}

/** Fields of a group, by their names in small letters; what goes on on a line of its own is left out. */
function fieldsOf(group: string): Map<string, string> {
  const fields = new Map<string, string>()
  for (const line of group.split(/\r?\n/)) {
    const colon = line.indexOf(':')
    if (colon > 0 && !/^\s/.test(line))
      fields.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim())
  }
  return fields
}

/**
 * What nodemailer tells of a fault, each a constant of its own, of Node or of SMTP. Its `message` and `response` are left
 * aside: they hold a server's own words, and so addresses.
 */
interface SmtpFault {
  readonly code?: string
  readonly originalCode?: string
  readonly timeoutType?: string
  readonly responseCode?: number
  readonly command?: string
}

/** The kind of a fault on one line for the operator: `ESOCKET CERT_HAS_EXPIRED CONN`, `EENVELOPE 550 RCPT TO`. */
export const motifOf = ({ code = 'inconnue', originalCode, timeoutType, responseCode, command }: SmtpFault) =>
  [code, originalCode ?? timeoutType, responseCode, command].filter(Boolean).join(' ')

/** Was it the recipient alone that the server put off (4yz) or refused (5yz)? */
export const isOfRecipient = ({ command, responseCode }: SmtpFault): boolean =>
  command === 'RCPT TO' && responseCode !== undefined

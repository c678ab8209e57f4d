/** A delivery report (RFC 3464) as mail servers write them, one group of fields for each recipient. */
export function dsn(
  to: string,
  recipients: readonly { readonly action: string; readonly status: string }[],
  { folded = false, cr = true } = {},
): Uint8Array {
  const groups = recipients.map(({ action, status }) =>
    [
      'Original-Recipient: rfc822;parti@b.example',
      'Final-Recipient: rfc822; parti@b.example',
      `Action: ${action}`,
      `Status: ${status}`,
      'Diagnostic-Code: smtp; 550 no mailbox here by that name,',
      '    Action: delivered',
    ].join('\n'),
  )
  const lines = `Return-Path: <>
From: MAILER-DAEMON@mail.example (Mail Delivery System)
To:${folded ? '\n ' : ' '}${to}
Subject: Undelivered Mail Returned to Sender
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status;
	boundary="4Fz.1/mail.example"

This is a MIME-encapsulated message.

--4Fz.1/mail.example
Content-Description: Notification
Content-Type: text/plain; charset=us-ascii

I'm sorry to have to inform you.

--4Fz.1/mail.example
Content-Description: Delivery report
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.example
Arrival-Date: Mon, 24 Aug 2026 08:00:00 +0000 (UTC)

${groups.join('\n\n')}

--4Fz.1/mail.example
Content-Description: Undelivered Message Headers
Content-Type: text/rfc822-headers

Subject: Sujet

--4Fz.1/mail.example--
`
  return new TextEncoder().encode(cr ? lines.replaceAll('\n', '\r\n') : lines)
}

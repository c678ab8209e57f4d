import { execFileSync } from 'node:child_process'
import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { createAdresseRetour } from '../bff/src/courriels/retours/adresse-retour.ts'
import { readRetour } from '../bff/src/courriels/retours/lire-retour.ts'
import { NonParti } from '../bff/src/courriels/transport.ts'
import { createSmtpTransport } from '../bff/src/node/smtp.ts'
import { newId } from '../bff/src/store/id.ts'
import { freePort, inFolder, outputOf, until } from './programme.ts'
import { type Essai, essai, type Sujet } from './sujet.ts'

const DOMAINE = 'essai.example'
const retours = createAdresseRetour(`retours@${DOMAINE}`, [
  { id: 'essai', bytes: new Uint8Array(32).fill(7) },
])

/** Sends one mail; « envoye », or the kind of the fault. */
async function send(
  url: string,
  a: string,
  options: { texte?: string; delaiMs?: number } = {},
): Promise<string> {
  const { texte = 'Bonjour', delaiMs } = options
  const delais = delaiMs === undefined ? {} : { socketTimeout: delaiMs }
  const transport = createSmtpTransport(url, `service@${DOMAINE}`, delais, retours)
  const courriel = { id: newId(), a, sujet: 'Essai', texte, html: '<p>Bonjour</p>' }
  try {
    await transport.send(courriel, new AbortController().signal)
    return 'envoye'
  } catch (fault) {
    return fault instanceof NonParti ? fault.motif : String(fault)
  } finally {
    transport.close()
  }
}

/** A Postfix of its own on this machine, its queue and its certificate in this folder. */
async function startPostfix(folder: string, elsewhere: number) {
  const [port, maildir] = [await freePort(), join(folder, 'retours/')]
  const [conf, queue] = [join(folder, 'conf'), join(folder, 'queue')]
  for (const dir of [conf, queue, join(folder, 'data'), maildir]) await mkdir(dir)
  await chmod(folder, 0o755)
  execFileSync('chown', ['postfix', join(folder, 'data')])
  execFileSync('chown', ['nobody', maildir])
  const certificate = [
    '-keyout',
    join(folder, 'cle.pem'),
    '-out',
    join(folder, 'cert.pem'),
    '-subj',
    '/CN=ailleurs.example',
  ]
  execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', ...certificate], {
    stdio: 'ignore',
  })
  await writeFile(
    join(conf, 'acces'),
    [
      `refuse@${DOMAINE} 550 5.1.1 no such mailbox`,
      `plus-tard@${DOMAINE} 450 4.2.0 greylisted, come back later`,
      `lent@${DOMAINE} sleep 3`,
      `muet@${DOMAINE} sleep 30`,
      '',
    ].join('\n'),
  )
  await writeFile(
    join(conf, 'main.cf'),
    `compatibility_level = 3.6
queue_directory = ${queue}
data_directory = ${join(folder, 'data')}
myhostname = mx.${DOMAINE}
mydestination =
inet_interfaces = 127.0.0.1
mynetworks = 127.0.0.0/8
virtual_mailbox_domains = ${DOMAINE}
virtual_mailbox_base = ${folder}
virtual_mailbox_maps = inline:{ { retours@${DOMAINE} = retours/ }, { la@${DOMAINE} = la/ }, { lent@${DOMAINE} = la/ } }
virtual_uid_maps = static:65534
virtual_gid_maps = static:65534
virtual_minimum_uid = 1
recipient_delimiter = +
transport_maps = inline:{ { ailleurs.example = smtp:[127.0.0.1]:${elsewhere} } }
smtp_tls_security_level = none
smtpd_tls_security_level = may
smtpd_tls_cert_file = ${join(folder, 'cert.pem')}
smtpd_tls_key_file = ${join(folder, 'cle.pem')}
smtpd_recipient_restrictions = check_recipient_access texthash:${join(conf, 'acces')}, permit_mynetworks, reject
message_size_limit = 20000
maillog_file_prefixes = ${folder}
maillog_file = ${join(folder, 'log')}
`,
  )
  const master = await readFile('/etc/postfix/master.cf', 'utf8')
  // Its own port, and nothing in a chroot of which there is none here.
  const lines = master
    .split('\n')
    .map((line) => line.replace(/^smtp(\s+inet)/, `127.0.0.1:${port}$1`))
    .map((line) => line.replace(/^(\S+\s+(?:inet|unix|fifo|unix-dgram|pass)\s+\S+\s+\S+\s+)\S+/, '$1n'))
  if (!/^postlog\s/m.test(master)) lines.push('postlog unix-dgram n - n - 1 postlogd')
  await writeFile(join(conf, 'master.cf'), `${lines.join('\n')}\n`)
  const postfix = (command: string) => execFileSync('postfix', ['-c', conf, command], { stdio: 'ignore' })
  postfix('start')
  await until(
    'postfix',
    async () => (await send(`smtp://127.0.0.1:${port}?ignoreTLS=true`, `la@${DOMAINE}`)) === 'envoye',
  )
  return { url: `smtp://127.0.0.1:${port}`, nouveaux: join(maildir, 'new'), stop: () => postfix('stop') }
}

/** A server behind the first one, which takes no recipient at all: the mail was accepted, and comes back. */
async function startRefusing(): Promise<{ port: number; close(): void }> {
  const server = createServer((socket) => {
    socket.on('error', () => {})
    socket.write('220 ailleurs.example\r\n')
    socket.on('data', (chunk) => {
      const line = chunk.toString().toUpperCase()
      if (line.includes('RCPT TO'))
        socket.write('250 ok\r\n550 5.1.1 no such mailbox\r\n'.slice(line.includes('MAIL FROM') ? 0 : 8))
      else if (line.startsWith('QUIT')) socket.end('221 bye\r\n')
      else socket.write('250 ok\r\n')
    })
  })
  const port = await freePort()
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return { port, close: () => void server.close() }
}

/** A mail that is taken, and comes back minutes later as a report: how it is read. */
async function comeBack(url: string, nouveaux: string, a: string): Promise<string> {
  const sent = await send(url, a)
  if (sent !== 'envoye') return sent
  const received = () => readdir(nouveaux).catch(() => [])
  await until('the report', async () => (await received()).length > 0)
  const [name = ''] = await received()
  const retour = await readRetour(await readFile(join(nouveaux, name)))
  const token = retours.find(retour?.adressee ?? '') ? 'our token' : 'no token'
  return `${retour?.issue} ${retour?.statut}, ${token}`
}

export const courriel: Sujet = {
  titre: 'Mail',
  paquets: ['postfix', 'openssl'],
  essayer: () =>
    inFolder(async (folder) => {
      const refusing = await startRefusing()
      const { url, nouveaux, stop } = await startPostfix(folder, refusing.port)
      const clair = `${url}?ignoreTLS=true`
      try {
        const essais: Essai[] = [
          await essai('in clear, where the relay is ours', 'envoye', () => send(clair, `la@${DOMAINE}`)),
          await essai(
            'STARTTLS, its certificate checked: self-signed',
            /^ESOCKET \w*SELF_SIGNED\w* CONN$/,
            () => send(url, `la@${DOMAINE}`),
          ),
          await essai('STARTTLS, an authority we are told to do without', 'envoye', () =>
            send(`${url}?requireTLS=true&tls.rejectUnauthorized=false`, `la@${DOMAINE}`),
          ),
          await essai('smtps on a port of STARTTLS', /^E\w+ \S+ CONN$/, () =>
            send(url.replace('smtp:', 'smtps:'), `la@${DOMAINE}`),
          ),
          await essai('a recipient that is refused, 550', 'EENVELOPE 550 RCPT TO', () =>
            send(clair, `refuse@${DOMAINE}`),
          ),
          await essai('a recipient that is greylisted, 450', 'EENVELOPE 450 RCPT TO', () =>
            send(clair, `plus-tard@${DOMAINE}`),
          ),
          await essai('an answer that takes three seconds', 'envoye', () => send(clair, `lent@${DOMAINE}`)),
          await essai('an answer that takes longer than we wait', 'ETIMEDOUT SOCKET_TIMEOUT CONN', () =>
            send(clair, `muet@${DOMAINE}`, { delaiMs: 1500 }),
          ),
          await essai('a mail larger than message_size_limit', /^EMESSAGE 552 /, () =>
            send(clair, `la@${DOMAINE}`, { texte: 'Bonjour\n'.repeat(20_000) }),
          ),
          await essai(
            'a mail that is taken, then refused further on: its report',
            'definitif 5.1.1, our token',
            () => comeBack(clair, nouveaux, 'parti@ailleurs.example'),
          ),
        ]
        const version = await outputOf('postconf', '-h', 'mail_version')
        return { outils: [`Postfix ${version}`], essais }
      } finally {
        stop()
        refusing.close()
      }
    }),
}

import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Runs `work` in a folder that goes with it. */
function inFolder<T>(work: (path: (name: string) => string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'sceau-'))
  try {
    return work((name) => join(folder, name))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const openssl = (...args: string[]) => execFileSync('openssl', args, { stdio: ['ignore', 'pipe', 'ignore'] })

/** What an operator has: a key in a PKCS#12, and the authority that vouches for it. */
export interface Operateur {
  readonly pkcs12: Uint8Array
  readonly motDePasse: string
  /** PEM */
  readonly racine: string
}

/** Makes an authority, and by it a certificate; both RSA. */
function makeChain(path: (name: string) => string, extensions: string, jours = 30): void {
  const key = ['-newkey', 'rsa:2048', '-nodes']
  const ca = ['-addext', 'basicConstraints=critical,CA:TRUE', '-addext', 'keyUsage=critical,keyCertSign']
  openssl(
    'req',
    '-utf8',
    '-x509',
    ...key,
    '-keyout',
    path('ca.key'),
    '-out',
    path('ca.pem'),
    '-subj',
    '/CN=Autorité',
    ...ca,
  )
  openssl(
    'req',
    '-utf8',
    ...key,
    '-keyout',
    path('cle.key'),
    '-out',
    path('cle.csr'),
    '-subj',
    '/CN=Opérateur',
  )
  writeFileSync(path('ext'), `basicConstraints=CA:FALSE\n${extensions}\n`)
  const by = ['-CA', path('ca.pem'), '-CAkey', path('ca.key'), '-CAcreateserial', '-extfile', path('ext')]
  openssl('x509', '-req', '-in', path('cle.csr'), ...by, '-days', String(jours), '-out', path('cle.pem'))
}

/**
 * An operator, whose certificate seals.
 * @param jours from now to its end; before now where it is negative
 */
export const makeOperateur = (jours?: number): Operateur =>
  inFolder((path) => {
    makeChain(path, 'keyUsage=critical,digitalSignature,nonRepudiation', jours)
    const motDePasse = 'mot de passe du cachet'
    const certificates = ['-inkey', path('cle.key'), '-in', path('cle.pem'), '-certfile', path('ca.pem')]
    openssl('pkcs12', '-export', ...certificates, '-passout', `pass:${motDePasse}`, '-out', path('cle.p12'))
    return {
      pkcs12: new Uint8Array(readFileSync(path('cle.p12'))),
      motDePasse,
      racine: readFileSync(path('ca.pem'), 'utf8'),
    }
  })

/** A time-stamping authority: answers a request (RFC 3161) with openssl. */
export interface Horloge {
  /** PEM */
  readonly racine: string
  answer(request: Uint8Array): Uint8Array
  close(): void
}

const CONFIGURATION = (path: (name: string) => string) => `
[tsa]
default_tsa = tsa1
[tsa1]
serial = ${path('serial')}
crypto_device = builtin
signer_cert = ${path('cle.pem')}
certs = ${path('ca.pem')}
signer_key = ${path('cle.key')}
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
`

export function makeHorloge(): Horloge {
  const folder = mkdtempSync(join(tmpdir(), 'horloge-'))
  const path = (name: string) => join(folder, name)
  makeChain(path, 'extendedKeyUsage=critical,timeStamping')
  writeFileSync(path('conf'), CONFIGURATION(path))
  return {
    racine: readFileSync(path('ca.pem'), 'utf8'),
    answer(request) {
      writeFileSync(path('q'), request)
      openssl('ts', '-reply', '-config', path('conf'), '-queryfile', path('q'), '-out', path('r'))
      return new Uint8Array(readFileSync(path('r')))
    },
    close: () => rmSync(folder, { recursive: true }),
  }
}

/** One signature of a file: what is signed, and the message that signs it. */
export interface Revision {
  readonly signed: Uint8Array
  readonly cms: Uint8Array
  /** How far into the file it reaches. */
  readonly end: number
}

/** The signatures of a file, as their byte ranges say. */
export function revisionsOf(pdf: Uint8Array): Revision[] {
  const text = Buffer.from(pdf).toString('latin1')
  return [...text.matchAll(/\/ByteRange \[0 (\d+) (\d+) (\d+) *\]/g)].map(([, first, second, length]) => {
    const [a, b, c] = [Number(first), Number(second), Number(length)]
    const signed = Buffer.concat([pdf.subarray(0, a), pdf.subarray(b, b + c)])
    return { signed, cms: trimmed(Buffer.from(text.slice(a + 1, b - 1), 'hex')), end: b + c }
  })
}

/** A message without the zeros that fill its room: its length is in its first bytes. */
const trimmed = (der: Buffer): Uint8Array => der.subarray(0, 4 + der.readUInt16BE(2))

/** What `openssl cms` says of a signature, its chain included: « CMS Verification successful », or why not. */
export const verifyWithOpenssl = ({ signed, cms }: Revision, racine: string): string =>
  inFolder((path) => {
    writeFileSync(path('signed'), signed)
    writeFileSync(path('cms'), cms)
    writeFileSync(path('ca'), racine)
    const { stderr } = spawnSync(
      'openssl',
      ['cms', '-verify', '-binary', '-inform', 'DER', '-in', path('cms'), '-content', path('signed')].concat([
        ...['-CAfile', path('ca'), '-purpose', 'any', '-out', path('out')],
      ]),
      { encoding: 'utf8' },
    )
    return stderr
  })

/** A message as openssl prints it. */
export const printCms = ({ cms }: Pick<Revision, 'cms'>): string =>
  inFolder((path) => {
    writeFileSync(path('cms'), cms)
    return openssl('cms', '-cmsout', '-print', '-inform', 'DER', '-in', path('cms')).toString()
  })

/** What pdfsig says of each signature. Its exit status says nothing: it is 0 for what does not hold. */
export interface DitDePdfsig {
  readonly validation: string
  /** « Total document signed » */
  readonly tout: boolean
}

export const readWithPdfsig = (pdf: Uint8Array): DitDePdfsig[] =>
  inFolder((path) => {
    writeFileSync(path('pdf'), pdf)
    const { stdout } = spawnSync('pdfsig', ['-nocert', path('pdf')], { encoding: 'utf8' })
    return stdout
      .split(/^Signature #\d+:/m)
      .slice(1)
      .map((said) => ({
        validation: /Signature Validation: (.*)/.exec(said)?.[1] ?? '',
        tout: /^ *- Total document signed/m.test(said),
      }))
  })

/** What `openssl ts` says of a token over some bytes: « Verification: OK », or why not. */
export const verifyToken = (token: Uint8Array, signed: Uint8Array, racine: string): string =>
  inFolder((path) => {
    writeFileSync(path('token'), token)
    writeFileSync(path('signed'), signed)
    writeFileSync(path('ca'), racine)
    const asked = ['-data', path('signed'), '-in', path('token'), '-token_in', '-CAfile', path('ca')]
    const { stdout, stderr } = spawnSync('openssl', ['ts', '-verify', ...asked], { encoding: 'utf8' })
    return `${stdout}${stderr}`
  })

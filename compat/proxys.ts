import { readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join } from 'node:path'

import { csv, ligneComplete, TITRES } from '../bff/src/imports/testing/fichiers.ts'
import { problemOf } from '../packages/module-kit/src/api/problem.ts'
import { pdf } from '../shell/e2e/parcours/formulaire.ts'
import { freePort, outputOf, serve, until } from './programme.ts'
import { type Employeur, signIn, withService } from './service.ts'
import { type Essai, essai, type Sujet } from './sujet.ts'

const MIO = 1024 * 1024

interface Proxy {
  readonly nom: string
  /** Its configuration, in `proxys/`, what an operator writes; PORT, SERVICE and DOSSIER stand for what changes. */
  readonly conf: string
  commande(conf: string): readonly [string, ...string[]]
  /** How its configuration takes less patience with the service. */
  readonly impatient: readonly [string, string]
  /** What it says when the service is stopped. */
  readonly arrete: string
  /** And when it does not answer in time. */
  readonly lent: string
  /** The same as it is packaged: no limit told, where it has one. */
  readonly sansLimite?: readonly [string, string]
}

const PROXYS: readonly Proxy[] = [
  {
    nom: 'nginx',
    conf: 'nginx.conf',
    commande: (conf) => ['nginx', '-c', conf],
    impatient: ['proxy_read_timeout 60s', 'proxy_read_timeout 1s'],
    arrete: '502',
    lent: '504',
    sansLimite: ['client_max_body_size 11m;', ''],
  },
  {
    nom: 'Apache',
    conf: 'apache.conf',
    commande: (conf) => ['apache2', '-X', '-f', conf],
    impatient: ['ProxyTimeout 60', 'ProxyTimeout 1'],
    arrete: '503',
    lent: '502',
  },
  {
    nom: 'HAProxy',
    conf: 'haproxy.cfg',
    commande: (conf) => ['haproxy', '-db', '-f', conf],
    impatient: ['timeout server 60s', 'timeout server 1s'],
    arrete: '503',
    lent: '504',
  },
  {
    nom: 'Caddy',
    conf: 'Caddyfile',
    commande: (conf) => ['caddy', 'run', '--config', conf, '--adapter', 'caddyfile'],
    impatient: [
      'reverse_proxy 127.0.0.1:SERVICE',
      'reverse_proxy 127.0.0.1:SERVICE {\n\t\ttransport http {\n\t\t\tresponse_header_timeout 1s\n\t\t}\n\t}',
    ],
    arrete: '502',
    lent: '504',
  },
]

interface Changement {
  readonly service: number
  readonly dossier: string
  /** One text of the configuration, and what stands in its place. */
  readonly remplace?: readonly [string, string] | undefined
}

/** Gives `act` the address of a proxy before this service. */
async function behind<T>(
  proxy: Proxy,
  { service, dossier, remplace }: Changement,
  act: (url: string) => Promise<T>,
): Promise<T> {
  const port = await freePort()
  const written = await readFile(join(import.meta.dirname, 'proxys', proxy.conf), 'utf8')
  if (remplace && !written.includes(remplace[0])) throw new Error(`${proxy.conf} has no « ${remplace[0]} »`)
  const conf = (remplace ? written.replace(...remplace) : written)
    .replaceAll('PORT', String(port))
    .replaceAll('SERVICE', String(service))
    .replaceAll('DOSSIER', dossier)
  const path = join(dossier, proxy.conf)
  await writeFile(path, conf)
  const server = serve(...proxy.commande(path))
  try {
    const url = `http://127.0.0.1:${port}`
    await until(proxy.nom, async () => (await fetch(url).catch(() => null)) !== null)
    return await act(url)
  } finally {
    await server.stop()
  }
}

/** What the page tells of an answer: its status, and the title of its words. */
const told = ({ status, headers, octets }: Awaited<ReturnType<Employeur['call']>>): string =>
  `${status}, told as « ${problemOf(status, octets.toString(), headers).titre} »`

/** Sign-in to preview: what passes. */
async function mainPath(employeur: Employeur): Promise<string> {
  const id = await employeur.saisir()
  const { headers } = await employeur.call('GET', `/dossiers/${id}`)
  await employeur.valider(id)
  const lourd = pdf('a'.repeat(10 * MIO - 1024))
  const depot = await employeur.deposer(id, 'convention_formation', lourd)
  const { pieces } = (await employeur.call('GET', `/dossiers/${id}`)).json
  const { fichier } = pieces.find(({ type }: { type: string }) => type === 'convention_formation')
  const cerfa = await employeur.call('GET', `/dossiers/${id}/documents/cerfa.pdf`)
  const lu = await employeur.importer(Buffer.from(csv([TITRES, ligneComplete()])), 'contrats.csv', true)
  const parts = [
    ['deposit of 10 MiB', depot.status === 201 && fichier !== null],
    ['PDF', cerfa.octets.subarray(0, 5).toString() === '%PDF-'],
    ['import', lu.status === 200 && lu.json.bilan.aCorriger === 0],
  ] as const
  const failed = parts.filter(([, ok]) => !ok).map(([quoi]) => quoi)
  return failed.length > 0
    ? `failed: ${failed.join(', ')} (${depot.status})`
    : `passed, with ${headers.get('etag')} for version`
}

/** A service that keeps what is asked waiting. */
async function withSlow<T>(act: (port: number) => Promise<T>): Promise<T> {
  const slow = createServer(({ url }, response) => {
    if (url === '/') response.end('here')
  })
  const port = await freePort()
  await new Promise<void>((resolve) => slow.listen(port, '127.0.0.1', resolve))
  try {
    return await act(port)
  } finally {
    slow.closeAllConnections()
    slow.close()
  }
}

/** A call that nobody needs to be signed in for. */
async function ask(url: string) {
  const answer = await fetch(`${url}/api/session`)
  const octets = Buffer.from(await answer.arrayBuffer())
  return { status: answer.status, headers: answer.headers, octets, json: null }
}

async function essayerProxy(proxy: Proxy, origine: string, dossier: string): Promise<Essai[]> {
  const service = Number(new URL(origine).port)
  const tried = (quoi: string, attendu: string | RegExp, act: () => Promise<string>) =>
    essai(`${proxy.nom}: ${quoi}`, attendu, act)
  const indisponible = 'told as « Service indisponible »'
  const essais = [
    await tried(
      'sign-in, draft, each section saved with the version as the proxy gives it, validation, deposit of 10 MiB, PDF, import',
      /^passed/,
      () => behind(proxy, { service, dossier }, async (url) => mainPath(await signIn(url, origine))),
    ),
    await tried('a page, its policy and its hashes', '200, policy there', () =>
      behind(proxy, { service, dossier }, async (url) => {
        const page = await fetch(`${url}/connexion`)
        return `${page.status}, policy ${page.headers.get('content-security-policy')?.includes("default-src 'none'") ? 'there' : 'absent'}`
      }),
    ),
    await tried('a deposit of 12 MiB', /^413, told as « Fichier trop (lourd|volumineux) »$/, () =>
      behind(proxy, { service, dossier }, async (url) => {
        const employeur = await signIn(url, origine)
        const id = await employeur.saisir()
        await employeur.valider(id)
        return told(await employeur.deposer(id, 'convention_formation', pdf('a'.repeat(12 * MIO))))
      }),
    ),
    await tried('the service is stopped', `${proxy.arrete}, ${indisponible}`, async () =>
      behind(proxy, { service: await freePort(), dossier }, async (url) => told(await ask(url))),
    ),
    await tried('the service does not answer in time', `${proxy.lent}, ${indisponible}`, () =>
      withSlow((slow) =>
        behind(proxy, { service: slow, dossier, remplace: proxy.impatient }, async (url) =>
          told(await ask(url)),
        ),
      ),
    ),
  ]
  if (proxy.sansLimite)
    essais.push(
      await tried('as it is packaged, a scan of 1.5 MiB', '413, told as « Fichier trop lourd »', () =>
        behind(proxy, { service, dossier, remplace: proxy.sansLimite }, async (url) => {
          const employeur = await signIn(url, origine)
          const id = await employeur.saisir()
          await employeur.valider(id)
          return told(await employeur.deposer(id, 'convention_formation', pdf('a'.repeat(1.5 * MIO))))
        }),
      ),
    )
  return essais
}

const PAQUETS = ['nginx', 'apache2', 'haproxy', 'caddy'] as const

export const proxys: Sujet = {
  titre: 'Proxies',
  paquets: PAQUETS,
  essayer: () =>
    withService(async (monde, dossier) => {
      const essais: Essai[] = []
      for (const proxy of PROXYS) essais.push(...(await essayerProxy(proxy, monde.url, dossier)))
      const versions = PAQUETS.map((paquet) =>
        outputOf('dpkg-query', '-W', '-f', `\${Package} \${Version}`, paquet),
      )
      return { outils: await Promise.all(versions), essais }
    }),
}

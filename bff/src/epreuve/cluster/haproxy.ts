import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PROBLEMES } from '@mon-espace/domain/api'
import { ensureProgrammes } from '../ensure-programmes.ts'

/** Ports, all of this machine. */
export interface Ports {
  /** Where people come in. */
  readonly pages: number
  /** Where the shells call the BFF: `BFF_URL`. */
  readonly api: number
  readonly shells: readonly number[]
  readonly bffs: readonly number[]
}

const { status, titre, detail } = PROBLEMES.service_occupe
/** No BFF is ready: said as one would say it, so that a page shows it as any refusal. */
const OCCUPE = JSON.stringify({
  type: 'urn:mon-espace:probleme:service_occupe',
  title: titre,
  status,
  detail,
  code: 'service_occupe',
})

const servers = (name: string, ports: readonly number[]) =>
  ports.map((port, i) => `  server ${name}${i + 1} 127.0.0.1:${port}`).join('\n')

/** The configuration that `docs/exploitation.md` shows, « Several machines ». */
export const haproxyConfig = ({ pages, api, shells, bffs }: Ports): string => `global
  maxconn 2000

defaults
  mode http
  timeout connect 2s
  timeout client 65s
  timeout server 65s
  timeout http-request 15s
  # A connection that was refused has carried nothing: another server is asked. What was sent is never sent again.
  retries 3
  option redispatch 1
  retry-on conn-failure
  # A connection that waits may be closed at the very moment it is used again: between us there is none.
  option http-server-close
  default-server check inter 300ms fastinter 100ms fall 1 rise 1
  timeout check 6s

frontend pages
  bind 127.0.0.1:${pages}
  option forwardfor
  default_backend shells

backend shells
  balance roundrobin
  option httpchk
  http-check send meth GET uri /favicon.svg ver HTTP/1.1 hdr host mon-espace
${servers('shell', shells)}

frontend api
  bind 127.0.0.1:${api}
  default_backend bffs

backend bffs
  balance leastconn
  option httpchk
  # Without a host it is 400.
  http-check send meth GET uri /api/sante/pret ver HTTP/1.1 hdr host mon-espace
  http-error status 503 content-type application/problem+json string '${OCCUPE}' hdr retry-after 5
${servers('bff', bffs)}
`

/** Is haproxy there? */
export const ensureHaproxy = (): boolean => ensureProgrammes(['haproxy'])

/** « HAProxy version 2.6.12-1+deb12u4 » */
export const haproxyVersion = (): string =>
  /^HAProxy version \S+/.exec(execFileSync('haproxy', ['-v'], { encoding: 'utf8' }))?.[0] ?? 'HAProxy'

/** A balancer of its own process. */
export interface Balancer {
  /** Ends it, the connections with it, and starts it again after a while. */
  restart(downMs: number): Promise<void>
  stop(): Promise<void>
}

/** Starts haproxy on a configuration kept in `folder`. @throws where it does not accept it */
export async function startBalancer(folder: string, ports: Ports): Promise<Balancer> {
  const file = join(folder, 'haproxy.cfg')
  await writeFile(file, haproxyConfig(ports))
  execFileSync('haproxy', ['-c', '-q', '-f', file])
  const start = () => spawn('haproxy', ['-db', '-q', '-f', file], { stdio: 'ignore' })
  const stop = (child: ChildProcess) =>
    new Promise<void>((resolve) => {
      child.once('exit', () => resolve())
      child.kill('SIGTERM')
    })
  let child = start()
  process.once('exit', () => child.kill())
  return {
    restart: async (downMs) => {
      await stop(child)
      await new Promise((resolve) => setTimeout(resolve, downMs))
      child = start()
    },
    stop: () => stop(child),
  }
}

import type { LookupAddress } from 'node:dns'
import { lookup } from 'node:dns/promises'
import * as http from 'node:http'
import * as https from 'node:https'
import { isIP } from 'node:net'
import type { EchecLivraison } from '@mon-espace/domain/api'
import ipaddr from 'ipaddr.js'
import { LIVRAISON_SECONDES } from '../webhooks/livraisons.ts'
import { type Envoi, NonLivree, type Sortie } from '../webhooks/sortie.ts'

/** What is read of an answer before it is let go of: nothing of it serves, and whoever writes it is not cut off for a few words. */
const REPONSE_MAX = 16 * 1024

type Resolve = (nom: string) => Promise<readonly LookupAddress[]>

const resolveAll: Resolve = (nom) => lookup(nom, { all: true, verbatim: true })

const INTERNET = ipaddr.parseCIDR('2000::/3')

/** May we call this address? Those of the public Internet; this machine's too where `loopback`. */
function isReachable(adresse: string, loopback: boolean): boolean {
  // An IPv4 address written as IPv6 is judged as what it is.
  const ip = ipaddr.process(adresse)
  const range = ip.range()
  if (loopback && range === 'loopback') return true
  // Of IPv6, what is given out to the Internet (RFC 4291, 2.4): the rest may hide an IPv4 address in forms that no list knows.
  return range === 'unicast' && (ip.kind() === 'ipv4' || ip.match(INTERNET))
}

/** The addresses of a host: one that is not to be called refuses them all. */
async function adressesOf(hostname: string, resolve: Resolve, loopback: boolean): Promise<LookupAddress[]> {
  const nu = hostname.replace(/^\[|\]$/g, '')
  const famille = isIP(nu)
  const adresses = famille > 0 ? [{ address: nu, family: famille }] : await resolve(nu).catch(() => [])
  if (adresses.length === 0) throw new NonLivree('nom_inconnu')
  if (!adresses.every(({ address }) => isReachable(address, loopback))) throw new NonLivree('adresse_refusee')
  return [...adresses]
}

const CERTIFICAT = /^(CERT_|ERR_TLS_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|ERR_SSL_|EPROTO)/

function echecOf(fault: NodeJS.ErrnoException): EchecLivraison {
  const code = fault.code ?? ''
  if (CERTIFICAT.test(code)) return 'certificat'
  return code.startsWith('HPE_') ? 'reponse_illisible' : 'connexion'
}

/** Posts to these addresses of the host and no others, and tells the status. */
function postTo(
  { url, corps, entetes }: Envoi,
  adresses: readonly LookupAddress[],
  signal: AbortSignal,
): Promise<number> {
  const { request } = new URL(url).protocol === 'https:' ? https : http
  return new Promise((resolve, reject) => {
    const sent = request(url, {
      method: 'POST',
      // A connection of its own: none is found open to an address that was not checked for this delivery.
      agent: false,
      headers: { ...entetes, 'content-length': Buffer.byteLength(corps) },
      lookup: (_nom, { all }, answered) => {
        const [first] = adresses
        if (all) answered(null, [...adresses])
        else answered(null, first?.address ?? '', first?.family)
      },
      signal,
    })
    sent.on('error', reject)
    sent.on('response', (answer) => {
      let lus = 0
      const done = () => {
        resolve(answer.statusCode ?? 0)
        sent.destroy()
      }
      answer.on('data', (bout: Buffer) => {
        lus += bout.length
        if (lus > REPONSE_MAX) done()
      })
      // The status stands, whatever becomes of what follows it.
      answer.on('end', done)
      answer.on('error', done)
      answer.on('close', done)
    })
    sent.end(corps)
  })
}

/**
 * Deliveries by http(s). A name is resolved once, each of its addresses checked, and the connection made to those very ones, so that
 * a name that changes in between leads nowhere else. Redirections are answers like others.
 * @param options.loopback this machine may be called: the demo alone
 */
export function createSortie({
  loopback,
  resolve = resolveAll,
  delaiMs = LIVRAISON_SECONDES * 1000,
}: {
  loopback: boolean
  resolve?: Resolve
  delaiMs?: number
}): Sortie {
  return {
    async post(envoi, arret) {
      const delai = AbortSignal.timeout(delaiMs)
      const signal = AbortSignal.any([arret, delai])
      const cut = Promise.withResolvers<never>()
      const onAbort = () => cut.reject(new NonLivree(delai.aborted ? 'delai' : 'arret'))
      signal.addEventListener('abort', onAbort)
      const go = async () => {
        const adresses = await adressesOf(new URL(envoi.url).hostname, resolve, loopback)
        signal.throwIfAborted()
        return postTo(envoi, adresses, signal)
      }
      try {
        if (signal.aborted) throw new NonLivree('arret')
        // Raced, since a resolution cannot be cut short.
        return await Promise.race([cut.promise, go()])
      } catch (fault) {
        if (fault instanceof NonLivree) throw fault
        if (signal.aborted) throw new NonLivree(delai.aborted ? 'delai' : 'arret')
        throw new NonLivree(echecOf(fault as NodeJS.ErrnoException))
      } finally {
        signal.removeEventListener('abort', onAbort)
      }
    },
  }
}

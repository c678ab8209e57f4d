import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  openReleaseStore,
  pointTo,
  type ReleaseStore,
  readBuild,
  release,
} from '@mon-espace/module-kit/registry'
import { integrityOf } from '@mon-espace/vendor'
import { createShell } from '../../server/app.ts'
import { createListener } from '../../server/listener.ts'
import { readParts } from '../../server/parts.ts'
import { createApiProxy } from '../../server/proxy/api-proxy.ts'

/** Lifecycles of a module that shows one heading; tests replace what they want to break. */
interface Pieces {
  mount?: string
  /** Before everything, as the module is evaluated. */
  top?: string
  /** A chunk of its own, imported when `mount` asks. */
  chunk?: string
  /** Host contract it was written for. */
  requires?: number
}

/** A shell on built files, in front of a stand-in of the BFF where nobody is signed in, with a registry of its own. */
export interface Atelier {
  url: string
  store: ReleaseStore
  /** From the next page on, an employer is signed in. */
  signIn(): void
  /** Releases a version of a module that answers `/<name>`. */
  release(name: string, version: string, pieces?: Pieces): Promise<void>
  /** Alters a released file, as a broken disk or a thief would. */
  tamper(name: string, version: string, file: string): void
  remove(name: string, version: string, file: string): void
}

const shows = (title: string) => `
  const place = document.getElementById('single-spa-application:' + props.name)
  place.innerHTML = '<h1>${title}</h1>'`

function writeModule(folder: string, name: string, version: string, pieces: Pieces): void {
  const files: Record<string, string> = {
    'main.js': `${pieces.top ?? ''}
import { useState } from 'react'
globalThis.reacts = [...(globalThis.reacts ?? []), useState]
export const bootstrap = async () => {}
export const mount = async (props) => {${pieces.mount ?? shows(`${name} ${version}`)}
}
export const unmount = async (props) => {
  document.getElementById('single-spa-application:' + props.name).replaceChildren()
}
`,
    ...(pieces.chunk === undefined ? {} : { 'chunk.js': pieces.chunk }),
  }
  mkdirSync(folder, { recursive: true })
  for (const [file, code] of Object.entries(files)) writeFileSync(join(folder, file), code)
  const manifest = {
    name,
    version,
    entry: 'main.js',
    css: [],
    integrity: Object.fromEntries(Object.entries(files).map(([file, code]) => [file, integrityOf(code)])),
    preload: [],
    routes: [`/${name}`],
    publicRoutes: [`/${name}`],
    tiles: [],
    requires: { host: pieces.requires ?? 1, api: 1 },
  }
  writeFileSync(join(folder, 'module.json'), JSON.stringify(manifest))
}

const listen = (server: Server): Promise<string> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(`http://localhost:${(server.address() as AddressInfo).port}`))
  })

const nobody = { compte: null, entreprises: [], role: null }
const employer = {
  compte: { id: '1', email: 'e@exemple.test', prenom: 'Ada', nom: 'Dupont', etat: 'actif' },
  entreprises: [],
  role: 'employeur',
}

/** Answers who is signed in, and that all is well. */
const standIn = (session: () => object) =>
  createServer((request, response) => {
    const health = { magasin: 'ok', fichiers: 'ok', courriel: 'ok' }
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify(request.url?.startsWith('/api/sante') ? health : session()))
  })

/** Opens one; `close` stops its servers and forgets its registry. */
export async function openAtelier(): Promise<Atelier & { close(): void }> {
  const data = mkdtempSync(join(tmpdir(), 'atelier-'))
  const store = openReleaseStore(data, {})
  const stored = (...path: string[]) => join(data, 'modules', ...path)
  let session: object = nobody
  const bff = standIn(() => session)
  const bffUrl = await listen(bff)
  const parts = readParts({ shell: join(import.meta.dirname, '../../dist'), store, dev: true })
  const shell = createShell({
    ...parts,
    dev: true,
    favicon: '<svg/>',
    bffUrl,
    urlPublique: 'http://localhost',
  })
  const server = createListener(shell, createApiProxy(bffUrl))
  const url = await listen(server)
  return {
    url,
    store,
    signIn() {
      session = employer
    },
    async release(name, version, pieces = {}) {
      const folder = join(data, 'dist', name, version)
      writeModule(folder, name, version, pieces)
      if (pieces.requires === undefined) {
        await release(store, folder, { at: new Date() })
        return
      }
      // Our command would refuse it: this is what an older or a newer one let in.
      await store.putVersion(await readBuild(folder), folder)
      await store.updatePointers((pointers) => pointTo(pointers, name, version, new Date()))
    },
    tamper(name, version, file) {
      const path = stored(name, version, file)
      writeFileSync(path, `${readFileSync(path, 'utf8')}\n/**/`)
      // Compressed forms would be served in its place, and are right.
      for (const form of ['.br', '.gz']) rmSync(path + form, { force: true })
    },
    remove: (name, version, file) => rmSync(stored(name, version, file)),
    close() {
      for (const one of [server, bff]) {
        one.closeAllConnections()
        one.close()
      }
      rmSync(data, { recursive: true, force: true })
    },
  }
}

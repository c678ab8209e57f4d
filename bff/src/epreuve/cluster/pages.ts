import { setTimeout as pause } from 'node:timers/promises'
import type { Mesure } from './mesure.ts'

const ADRESSES = ['/connexion', '/mes-contrats', '/modules/registre.json']
const REPRISE_MS = 400
const MODULE = /"(\/modules\/[^"]+\.js)"/g

/** Reads pages and the scripts that they name, until told to stop. @returns versions of modules that were met */
export async function readPages(
  port: number,
  mesure: () => Mesure,
  going: () => boolean,
): Promise<Set<string>> {
  const versions = new Set<string>()
  const read = async (path: string): Promise<string> => {
    const began = performance.now()
    const { durees, fautes } = mesure()
    const answer = await fetch(`http://127.0.0.1:${port}${path}`).catch(() => null)
    const text = await answer?.text().catch(() => null)
    const ok = answer?.ok && typeof text === 'string'
    if (ok) durees.push(performance.now() - began)
    else {
      await pause(REPRISE_MS)
      const kind = `page ${answer?.status ?? 'cut'}`
      fautes.set(kind, (fautes.get(kind) ?? 0) + 1)
    }
    return text ?? ''
  }
  while (going())
    for (const path of ADRESSES) {
      const scripts = new Set([...(await read(path)).matchAll(MODULE)].map(([, script = '']) => script))
      for (const script of scripts) {
        versions.add(script.split('/').slice(2, 4).join(' '))
        if (going()) await read(script)
      }
    }
  return versions
}

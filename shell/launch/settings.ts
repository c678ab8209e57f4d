import { resolve } from 'node:path'

/** What `npm start` itself reads; each server checks the rest of its own settings. */
export interface StartSettings {
  readonly port: number
  /** Absolute path of the folder that holds the store, the files and the demo's keys. */
  readonly dataDir: string
  readonly mode: 'demo' | 'production'
  /** Origin that people and mails use. */
  readonly urlPublique: string
}

/** Reads and checks them. @throws with one clear line when one is wrong */
export function readStartSettings(env: NodeJS.ProcessEnv, root: string): StartSettings {
  const port = Number(env.PORT ?? 9000)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Error(`PORT must be a port number between 1 and 65535, not « ${env.PORT} »`)
  }
  const mode = env.MODE ?? 'demo'
  if (mode !== 'demo' && mode !== 'production')
    throw new Error(`MODE must be demo or production, not « ${mode} »`)
  return {
    port,
    mode,
    dataDir: resolve(root, env.DATA_DIR ?? '.data'),
    urlPublique: env.URL_PUBLIQUE ?? `http://localhost:${port}`,
  }
}

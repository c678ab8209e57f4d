import { resolve } from 'node:path'
import { UrlPublique } from '@mon-espace/domain/api'
import { z } from 'zod'

const port = z.coerce.number().int().min(0).max(65_535)
const address = z
  .url({ protocol: /^https?$/, error: 'must be an http or https address' })
  .transform((url) => url.replace(/\/$/, ''))

const schema = z
  .object({
    PORT: port.default(9000),
    /** Address to listen on; this machine alone where none is said. */
    HOTE: z.string().trim().min(1).optional(),
    MODE: z.enum(['demo', 'production']).default('demo'),
    /** Where the BFF answers, on a network that only we reach. */
    BFF_URL: address,
    /** Address people and portals know the service by; in the demo, this very server. */
    URL_PUBLIQUE: UrlPublique.optional(),
    DATA_DIR: z.string().min(1).default('.data'),
    PORTAIL: z.enum(['emulation']).optional(),
    /** Starting instant of the demo's clock: the portal signs with the hour the BFF believes it is. */
    HORLOGE: z.iso
      .datetime({ offset: true })
      .or(z.iso.date())
      .transform((text) => new Date(text))
      .optional(),
    /** File of tiles of neighbour services, that an operator edits. */
    LIENS: z.string().min(1).optional(),
  })
  .superRefine((values, context) => {
    if (values.MODE !== 'production') return
    if (!values.URL_PUBLIQUE)
      context.addIssue({ code: 'custom', path: ['URL_PUBLIQUE'], message: 'is needed in production' })
    if (values.HORLOGE)
      context.addIssue({ code: 'custom', path: ['HORLOGE'], message: 'is for demos, not production' })
    if (values.PORTAIL)
      context.addIssue({
        code: 'custom',
        path: ['PORTAIL'],
        message: 'the emulation is for demos, not production',
      })
  })

/** What the shell's server is told by its environment. */
export interface Settings {
  port: number
  /** Undefined: this machine alone. */
  hote: string | undefined
  mode: 'demo' | 'production'
  bffUrl: string
  urlPublique: string
  dataDir: string
  portail: boolean
  horloge: Date | undefined
  /** Absolute path, or undefined for the demo's own in the demo, none in production. */
  liens: string | undefined
}

/**
 * Reads and checks the environment.
 * @throws an error whose message is one line that names every bad setting
 */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const checked = schema.safeParse(given)
  if (!checked.success) {
    const faults = checked.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
    throw new Error(`Settings to correct: ${faults.join('; ')}`)
  }
  const { PORT, HOTE, MODE, BFF_URL, URL_PUBLIQUE, DATA_DIR, PORTAIL, HORLOGE, LIENS } = checked.data
  return {
    port: PORT,
    hote: HOTE,
    mode: MODE,
    bffUrl: BFF_URL,
    urlPublique: URL_PUBLIQUE ?? `http://localhost:${PORT}`,
    dataDir: resolve(DATA_DIR),
    portail: PORTAIL === 'emulation',
    horloge: HORLOGE,
    liens: LIENS === undefined ? undefined : resolve(LIENS),
  }
}

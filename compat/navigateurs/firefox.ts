import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import type { Essai } from '../sujet.ts'

/** The journeys of the house that are run in Firefox, as they are. */
const PARCOURS = [
  'parcours.spec.ts',
  'saisie/clavier.spec.ts',
  'instruction/scans.spec.ts',
  'modules/pannes.spec.ts',
] as const

interface Suite {
  readonly suites?: readonly Suite[]
  readonly specs?: readonly {
    readonly title: string
    readonly ok: boolean
    readonly tests: readonly {
      readonly results: readonly { readonly error?: { readonly message?: string } }[]
    }[]
  }[]
}

const essaisOf = ({ suites = [], specs = [] }: Suite): Essai[] => [
  ...specs.map(({ title, ok, tests }) => ({
    quoi: `Firefox: ${title}`,
    sorti: ok
      ? 'passed'
      : `failed: ${stripVTControlCharacters(tests[0]?.results[0]?.error?.message ?? '').slice(0, 200)}`,
    ok,
  })),
  ...suites.flatMap(essaisOf),
]

/** Runs them by Playwright (`playwright.config.ts`). */
export function essayerFirefox(): Promise<Essai[]> {
  const args = ['test', '-c', import.meta.dirname, '--reporter=json', ...PARCOURS.map((one) => `e2e/${one}`)]
  const playwright = join(import.meta.dirname, '../../node_modules/.bin/playwright')
  return new Promise((resolve, reject) => {
    execFile(playwright, args, { maxBuffer: 1e8 }, (_, stdout, stderr) => {
      if (!stdout.startsWith('{')) return reject(new Error(stderr || stdout))
      resolve(essaisOf(JSON.parse(stdout) as Suite))
    })
  })
}

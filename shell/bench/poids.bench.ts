/**
 * Where each kilobyte of JavaScript goes, gzipped, on the way to a usable sign-in and to a usable entry, by file then by what
 * is in it (npm run build first; CHROMIUM names the browser):
 *   node shell/bench/poids.bench.ts
 * The share of a package in a file is that of its code before it is made small. The tests of size hold the totals.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { chromium } from '@playwright/test'
import { build, type Rolldown } from 'vite'
import { lancerMonde } from '../e2e/lancer.ts'
import { totalOf, usableEntry, usableSignIn, weigh } from '../e2e/poids.ts'

const root = join(import.meta.dirname, '../..')

/** Package of a source, or its folder where it is ours. */
function ownerOf(id: string): string {
  const bought = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1]
  if (bought) return bought
  const [, ours] = /\/((?:packages\/[^/]+|mf-[^/]+|shell)\/src\/[^/]+(?:\/[^/.]+(?=\/))?)/.exec(id) ?? []
  return ours ?? 'the bundler'
}

/** Share of each owner in each file of a module, from 0 to 1. */
async function sharesOf(module: string): Promise<Map<string, Map<string, number>>> {
  const folder = join(root, module)
  const before = process.cwd()
  // Its configuration reads its package beside it.
  process.chdir(folder)
  const built = await build({ root: folder, logLevel: 'error', build: { write: false } })
  process.chdir(before)
  const { output } = [built].flat()[0] as Rolldown.RolldownOutput
  const chunks = output.filter((one) => one.type === 'chunk')
  return new Map(
    chunks.map(({ fileName, modules }) => {
      const sizes = Object.entries(modules).map(
        ([id, { renderedLength }]) => [ownerOf(id), renderedLength] as const,
      )
      const total = sizes.reduce((sum, [, size]) => sum + size, 0)
      const shares = new Map<string, number>()
      for (const [owner, size] of sizes) shares.set(owner, (shares.get(owner) ?? 0) + size / total)
      return [fileName, shares]
    }),
  )
}

const line = (bytes: number, name: string, indent = '') =>
  console.log(`${indent}${(bytes / 1000).toFixed(1).padStart(6)} kB  ${name}`)

const work = mkdtempSync(join(tmpdir(), 'poids-'))
const monde = await lancerMonde({ dataDir: join(work, 'donnees'), horloge: new Date().toISOString() })
const browser = await chromium.launch(process.env.CHROMIUM ? { executablePath: process.env.CHROMIUM } : {})

async function tell(title: string, module: string, scripts: ReadonlySet<string>): Promise<void> {
  const weights = await weigh(monde, scripts)
  const shares = await sharesOf(module)
  console.log(`\n${title}: ${(totalOf(weights) / 1000).toFixed(1)} kB gzip in ${weights.size} files`)
  for (const [path, size] of [...weights].toSorted(([, a], [, b]) => b - a)) {
    line(size, path.replace(/\/\d+\.\d+\.\d+[^/]*/, ''))
    const within = path.includes(`/${module}/`) ? shares.get(basename(path)) : undefined
    for (const [owner, share] of [...(within ?? [])].toSorted(([, a], [, b]) => b - a))
      if (share * size >= 300) line(share * size, owner, '        ')
  }
}

const newPage = () => browser.newPage({ baseURL: monde.url })

try {
  await tell('Sign-in', 'mf-account', await usableSignIn(await newPage()))
  await tell('Entry', 'mf-mescontrats', await usableEntry(await newPage(), monde))
} finally {
  await browser.close()
  await monde.arreter()
  rmSync(work, { recursive: true, force: true })
}

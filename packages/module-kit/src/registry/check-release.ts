import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { integrityOf } from '@mon-espace/vendor'
import { apiContractVersion, hostContractVersion, type ModuleManifest } from '../host-contract/index.ts'

/** What no released file may contain, and why. */
const forbidden: readonly [reason: string, sign: RegExp][] = [
  [
    'contains React, which the import map shares',
    /react\.production|__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE/,
  ],
  ['contains MSW, which is for development', /mockServiceWorker|MOCK_ACTIVATE|\[MSW\]/],
  [
    'contains a private key',
    /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----|"kty":"(?:EC|OKP|RSA)"[^}]{0,4000}"d":"/,
  ],
  [
    'contains a secret of a cloud or a service',
    /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b|\bsk_live_[0-9A-Za-z]{16,}|\bghp_[0-9A-Za-z]{36}\b|\bnpm_[0-9A-Za-z]{36}\b/,
  ],
  [
    'contains an address with a password',
    /\b(?:postgres(?:ql)?|smtps?|s3|https?):\/\/[^\s/"'`:@]+:[^\s/"'`@]+@/,
  ],
]

const lifecycles = ['bootstrap', 'mount', 'unmount']

/** Names that an ES module exports. */
async function exportsOf(name: string, code: string): Promise<string[]> {
  // The shell's server reads registries too, and has no use for a bundler.
  const { parseSync } = await import('vite')
  const { module } = parseSync(name, code)
  return module.staticExports
    .flatMap(({ entries }) => entries)
    .map(({ exportName }) => exportName.name ?? exportName.kind)
}

/** Everything but the manifest itself and the compressed forms, which are made from the rest. */
const hashed = (name: string): boolean => name !== 'module.json' && !/\.(?:br|gz)$/.test(name)

/**
 * Looks for what would make a release dangerous or useless: a file without its hash or with another, something that
 * must not ship, an entry that is not a module of ours, a contract that no host of ours keeps.
 * @returns every fault found, in one line each; none when the folder may be released
 */
export async function checkRelease(manifest: ModuleManifest, folder: string): Promise<string[]> {
  const faults: string[] = []
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))

  for (const file of files.filter(hashed)) {
    const bytes = await readFile(join(folder, file))
    const expected = manifest.integrity[file]
    if (!expected) faults.push(`${file} has no hash in module.json`)
    else if (expected !== integrityOf(bytes))
      faults.push(`${file} is not the file that was built: its hash differs`)
    const text = bytes.toString('utf8')
    for (const [reason, sign] of forbidden) if (sign.test(text)) faults.push(`${file} ${reason}`)
  }
  for (const file of [
    ...Object.keys(manifest.integrity),
    ...manifest.css,
    ...manifest.preload,
    ...(manifest.screens ?? []).flatMap(({ files: named, frame }) => [...named, ...(frame ? [frame] : [])]),
    manifest.entry,
  ])
    if (!files.includes(file)) faults.push(`${file} is in module.json and not in the folder`)
  for (const file of files.filter((name) => name.endsWith('.map')))
    faults.push(`${file} would publish the sources`)

  if (files.includes(manifest.entry)) {
    const exported = await exportsOf(manifest.entry, await readFile(join(folder, manifest.entry), 'utf8'))
    for (const name of lifecycles)
      if (!exported.includes(name)) faults.push(`${manifest.entry} does not export ${name}`)
  }
  if (manifest.requires.host !== hostContractVersion)
    faults.push(`requires.host is ${manifest.requires.host}: the host keeps ${hostContractVersion}`)
  if (manifest.requires.api !== apiContractVersion)
    faults.push(`requires.api is ${manifest.requires.api}: the BFF keeps ${apiContractVersion}`)
  return [...new Set(faults)]
}

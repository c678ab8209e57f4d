import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { integrityOf, precompress } from '@mon-espace/vendor'
import type { ModuleManifest } from '../host-contract/index.ts'
import { RegistryError } from './pointers.ts'

/** A name or a version that is a folder's name and nothing else. */
export function segment(text: string): string {
  if (!/^[a-z0-9][\w.-]*$/i.test(text))
    throw new RegistryError(`« ${text} » cannot name a module or a version`)
  return text
}

/** Checks that a folder is what the manifest says, and not a copy taken while a build was writing. */
export async function requireWhole(
  { name, version, integrity }: ModuleManifest,
  folder: string,
): Promise<void> {
  for (const [file, expected] of Object.entries(integrity)) {
    const bytes = await readFile(join(folder, file)).catch(() => '')
    if (integrityOf(bytes) !== expected)
      throw new RegistryError(`${name} ${version}: ${file} is not the file that was built; build again`)
  }
}

/** Copies a build, whole, with its compressed forms, and the manifest it is released under. */
export async function copyWhole(manifest: ModuleManifest, folder: string, copy: string): Promise<void> {
  await cp(folder, copy, { recursive: true })
  await requireWhole(manifest, copy)
  await writeFile(join(copy, 'module.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  // Compressed forms that a build was still writing are made anew.
  await precompress(copy)
}

/** True when a folder of that name was there already: another process made it first. */
export const isTaken = (error: unknown): boolean =>
  ['ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')

/** Fills a folder aside, then gives it its name: nobody ever sees half of it. */
export async function makeFolder(
  aside: string,
  folder: string,
  fill: (aside: string) => Promise<void>,
): Promise<void> {
  await mkdir(dirname(folder), { recursive: true })
  await mkdir(dirname(aside), { recursive: true })
  try {
    await fill(aside)
    await rename(aside, folder)
  } catch (error) {
    await rm(aside, { recursive: true, force: true })
    throw error
  }
}

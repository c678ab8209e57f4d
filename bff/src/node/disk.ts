import { readdir, stat } from 'node:fs/promises'

const codeOf = (fault: unknown) => (fault as { code?: string }).code ?? ''
export const isMissing = (fault: unknown) => codeOf(fault) === 'ENOENT'
export const isFull = (fault: unknown) => ['ENOSPC', 'EDQUOT'].includes(codeOf(fault))

/** Is it there, and was it written so long ago? */
export async function isOlder(path: string, thanMs: number): Promise<boolean> {
  const found = await stat(path).catch(() => null)
  return found !== null && found.mtimeMs <= Date.now() - thanMs
}

/** Names in a folder, none where there is no such folder. */
export async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (fault) {
    if (isMissing(fault)) return []
    throw fault
  }
}

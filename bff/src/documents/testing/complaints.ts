import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Readers that tell when a file is damaged, and how they are asked. */
export const READERS = {
  qpdf: ['--check'],
  pdfinfo: [],
} as const

/** What a reader says against a file; empty when it finds it valid. */
export function complaintsOf(reader: keyof typeof READERS, bytes: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'documents-'))
  try {
    const file = join(folder, 'document.pdf')
    writeFileSync(file, bytes)
    const { status, stdout, stderr } = spawnSync(reader, [...READERS[reader], file], { encoding: 'utf8' })
    // Damage is told by the exit code, in words, or both.
    const words = `${stdout}${stderr}`
    return status !== 0 || /warning|error:/i.test(words) ? `${status} ${words}` : ''
  } finally {
    rmSync(folder, { recursive: true })
  }
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { drawCerfa } from '../draw.ts'
import { ModeleRefuse } from '../modele-refuse.ts'
import { cerfaInput } from '../testing/example.ts'
import { officiel } from '../testing/officiel.ts'
import { testPress } from '../testing/press.ts'
import { readDocumentsOfficiels } from './read-documents-officiels.ts'
import { createWorkerDocumentMaker } from './worker-document-maker.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'modeles-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

it('gives nothing where the operator gave nothing', async () => {
  expect(await readDocumentsOfficiels({})).toEqual({ modeles: [], notices: {} })
})

it('names the setting at fault, in one line', async () => {
  const wrong = join(folder, 'wrong.pdf')
  writeFileSync(wrong, 'bonjour')
  await expect(readDocumentsOfficiels({ CERFA_MODELE: wrong })).rejects.toThrow(ModeleRefuse)
  await expect(readDocumentsOfficiels({ CERFA_MODELE: wrong })).rejects.toThrow(
    /^CERFA_MODELE: not a PDF .*$/,
  )
  await expect(readDocumentsOfficiels({ NOTICE_MODELE: join(folder, 'absent.pdf') })).rejects.toThrow(
    /^NOTICE_MODELE: ENOENT/,
  )
})

describe('with the official blank', () => {
  it('threads fill it, the same as in place', async () => {
    const path = join(folder, 'cerfa.pdf')
    writeFileSync(path, officiel('cerfa-10103-14'))
    const officiels = await readDocumentsOfficiels({ CERFA_MODELE: path })
    const maker = createWorkerDocumentMaker({ ...officiels, size: 1 })
    try {
      const made = await maker.make('cerfa', cerfaInput(), 'a')
      const inPlace = await drawCerfa(await testPress(officiels), cerfaInput())
      expect(Buffer.from(made).equals(Buffer.from(inPlace))).toBe(true)
    } finally {
      await maker.close()
    }
    // A thread takes seconds to start on a busy machine.
  }, 30_000)
})

import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { MalformedMultipart } from '../pieces/multipart.ts'
import { chunks, describeFileStore } from '../testing/file-store-contract.ts'
import { createLocalFileStore } from './files.ts'
import { readMultipartStream } from './multipart.ts'

const TWO_HOURS_MS = 7_200_000

describeFileStore('the local file store', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'fichiers-'))
  const all = async () =>
    (await readdir(folder, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
  const old = new Date(Date.now() - TWO_HOURS_MS)
  return {
    store: await createLocalFileStore(folder),
    alter: (sha256, text) => writeFile(join(folder, sha256.slice(0, 2), sha256), text),
    async ageAll() {
      for (const path of await all()) await utimes(path, old, old)
    },
    count: async () => (await all()).length,
    async leaveHalf() {
      const path = join(folder, 'entrants', 'half')
      await writeFile(path, 'ha')
      await utimes(path, old, old)
    },
    close: () => rm(folder, { recursive: true }),
  }
})

describe('what is removed from a folder that keeps it', () => {
  const DAY_MS = 86_400_000
  const open = async () => {
    const folder = await mkdtemp(join(tmpdir(), 'fichiers-'))
    const store = await createLocalFileStore(folder, { gardeMs: DAY_MS })
    const received = await store.receive(chunks('bonjour'), 100)
    await received.keep()
    await received.discard()
    const { sha256 } = received
    return { folder, store, sha256, retire: join(folder, 'retires', sha256.slice(0, 2), sha256) }
  }
  const nobody = async () => false

  it('comes back once a store that was taken back asks for it, and leaves again when swept', async () => {
    const { folder, store, sha256, retire } = await open()
    await store.remove(sha256, nobody)
    expect(await readFile(retire, 'utf8')).toBe('bonjour')
    expect(await store.verify(sha256)).toBe('conforme')
    await expect(readFile(retire)).rejects.toThrow('ENOENT')
    await store.sweep(nobody, 0)
    expect(await readFile(retire, 'utf8')).toBe('bonjour')
    await rm(folder, { recursive: true })
  })

  it('is there as long as said, from its removal on, and no longer', async () => {
    const { folder, store, sha256, retire } = await open()
    const old = new Date(Date.now() - DAY_MS - 1000)
    await utimes(join(folder, sha256.slice(0, 2), sha256), old, old)
    await store.remove(sha256, nobody)
    await store.sweep(nobody, 0)
    expect(await readFile(retire, 'utf8')).toBe('bonjour')
    await utimes(retire, old, old)
    await store.sweep(nobody, 0)
    expect(await store.verify(sha256)).toBe('manquant')
    await rm(folder, { recursive: true })
  })
})

describe('the disk of the files', () => {
  it('is out of order when nothing can be written on it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'fichiers-'))
    const store = await createLocalFileStore(folder)
    await store.check()
    await rm(join(folder, 'entrants'), { recursive: true })
    await writeFile(join(folder, 'entrants'), '')
    await expect(store.check()).rejects.toThrow()
    await rm(folder, { recursive: true })
  })
})

describe('the streamed multipart reader', () => {
  const read = async (body: BodyInit, type?: string) => {
    const request = new Request('http://localhost/', {
      method: 'POST',
      body,
      ...(type ? { headers: { 'content-type': type } } : {}),
    })
    const files: [string, string, string][] = []
    const form = await readMultipartStream(request, async (champ, nom, content) => {
      let text = ''
      for await (const chunk of content) text += new TextDecoder().decode(chunk)
      files.push([champ, nom, text])
    })
    return { ...form, files }
  }

  it('hands the file over and gives the fields, in any order', async () => {
    const form = new FormData()
    form.set('fichier', new File(['contenu'], 'pièce « 1 ».pdf'))
    form.set('type', 'autre')
    expect(await read(form)).toEqual({
      champs: { type: 'autre' },
      fichiers: 1,
      files: [['fichier', 'pièce « 1 ».pdf', 'contenu']],
    })
  })

  it('refuses what is cut short or not what it says', async () => {
    const cut = '--x\r\nContent-Disposition: form-data; name="fichier"; filename="a"\r\n\r\nhalf'
    await expect(read(cut, 'multipart/form-data; boundary=x')).rejects.toThrow()
    await expect(read('abc', 'multipart/form-data')).rejects.toThrow(MalformedMultipart)
    await expect(read('abc', 'multipart/form-data; boundary=x')).rejects.toThrow(MalformedMultipart)
    const two = new FormData()
    two.append('fichier', new File(['a'], 'a'))
    two.append('fichier', new File(['b'], 'b'))
    await expect(read(two)).rejects.toThrow(MalformedMultipart)
  })
})

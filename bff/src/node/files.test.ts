import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { FileAltered, FileTooLarge } from '../pieces/file-store.ts'
import { MalformedMultipart } from '../pieces/multipart.ts'
import { createLocalFileStore } from './files.ts'
import { readMultipartStream } from './multipart.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fichiers-'))
})
afterEach(() => rm(folder, { recursive: true }))

async function* chunks(...texts: string[]) {
  for (const text of texts) yield new TextEncoder().encode(text)
}
async function* broken() {
  yield new TextEncoder().encode('begun')
  throw new Error('connection lost')
}
const all = async () =>
  (await readdir(folder, { recursive: true, withFileTypes: true })).filter((e) => e.isFile())

describe('the local file store', () => {
  it('keeps a content under its hash, once', async () => {
    const store = await createLocalFileStore(folder)
    for (let i = 0; i < 2; i++) {
      const received = await store.receive(chunks('bon', 'jour'), 100)
      expect([received.taille, new TextDecoder().decode(await received.read())]).toEqual([7, 'bonjour'])
      await received.keep()
      await received.discard()
      expect(new TextDecoder().decode((await store.get(received.sha256)) ?? new Uint8Array())).toBe('bonjour')
    }
    expect(await all()).toHaveLength(1)
    expect(await store.get('0'.repeat(64))).toBeNull()
    await expect(store.get('../../etc/passwd')).rejects.toThrow()
  })

  it('gives nothing of a content that was written over, and says so until it is restored', async () => {
    const store = await createLocalFileStore(folder)
    const received = await store.receive(chunks('bonjour'), 100)
    await received.keep()
    expect(await store.intact()).toBe(true)
    await writeFile(join(folder, received.sha256.slice(0, 2), received.sha256), 'bonsoir')
    await expect(store.get(received.sha256)).rejects.toThrow(FileAltered)
    expect(await store.intact()).toBe(false)
    await writeFile(join(folder, received.sha256.slice(0, 2), received.sha256), 'bonjour')
    expect(await store.intact()).toBe(true)
  })

  it('leaves nothing of an upload that breaks, is too large, or is discarded', async () => {
    const store = await createLocalFileStore(folder)
    await expect(store.receive(broken(), 100)).rejects.toThrow('connection lost')
    await expect(store.receive(chunks('x'.repeat(60), 'x'.repeat(60)), 100)).rejects.toThrow(FileTooLarge)
    await (await store.receive(chunks('x'), 100)).discard()
    expect(await all()).toEqual([])
  })

  it('removes what no document has, and nothing else', async () => {
    const store = await createLocalFileStore(folder)
    const received = await store.receive(chunks('x'), 100)
    await received.keep()
    await received.discard()
    await store.remove(received.sha256, async () => true)
    expect(await store.get(received.sha256)).not.toBeNull()
    await store.remove(received.sha256, async () => false)
    await store.remove(received.sha256, async () => false)
    expect(await all()).toEqual([])
  })

  it('loses nothing of a deposit that comes while the same content is being removed', async () => {
    const store = await createLocalFileStore(folder)
    const former = await store.receive(chunks('x'), 100)
    await former.keep()
    const received = await store.receive(chunks('x'), 100)
    await received.keep()
    // Written between the question and the removal: its second word finds the content gone.
    await store.remove(received.sha256, async () => false)
    await received.keep()
    await Promise.all([former.discard(), received.discard()])
    expect(await all()).toHaveLength(1)
    expect(await store.get(received.sha256)).not.toBeNull()
  })

  it('puts back what a killed process was removing, when a document has it', async () => {
    const store = await createLocalFileStore(folder)
    const received = await store.receive(chunks('x'), 100)
    await received.keep()
    await received.discard()
    await store.remove(received.sha256, () => Promise.reject(new Error('away'))).catch(() => undefined)
    expect(await store.get(received.sha256)).toBeNull()
    await store.sweep(async () => true, 3_600_000)
    expect(await store.get(received.sha256)).not.toBeNull()
  })

  it('sweeps what nobody has, and spares what is young or known', async () => {
    const store = await createLocalFileStore(folder)
    const [known, lost] = [
      await store.receive(chunks('known'), 100),
      await store.receive(chunks('lost'), 100),
    ]
    await Promise.all([known.keep(), lost.keep()])
    await Promise.all([known.discard(), lost.discard()])
    await writeFile(join(folder, 'entrants', 'half'), 'ha')
    const isKnown = async (sha256: string) => sha256 === known.sha256
    expect(await store.sweep(isKnown, 3_600_000)).toBe(0)
    const old = new Date(Date.now() - 7_200_000)
    await utimes(join(folder, lost.sha256.slice(0, 2), lost.sha256), old, old)
    expect(await store.sweep(isKnown, 3_600_000)).toBe(1)
    expect(await store.sweep(isKnown, 0)).toBe(1)
    expect(await store.get(known.sha256)).not.toBeNull()
  })
})

describe('the disk of the files', () => {
  it('is out of order when nothing can be written on it, and keeps nothing of the try', async () => {
    const store = await createLocalFileStore(folder)
    await store.check()
    expect(await all()).toEqual([])
    await rm(join(folder, 'entrants'), { recursive: true })
    await writeFile(join(folder, 'entrants'), '')
    await expect(store.check()).rejects.toThrow()
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

import { afterEach, describe, expect, it } from 'vitest'
import { smallPdf } from '../epreuve/petit-pdf.ts'
import type { Log } from '../http/log.ts'
import { FichierRefuse, INCONNU, TROP_A_VERIFIER } from '../pieces/fichier-refuse.ts'
import { assemble, bytesOf, UNE_PAGE } from '../pieces/pdf/assembler.fixture.ts'
import { type Bornes, createCheckProcess } from './check-process.ts'

const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

/** A process that checks, and the lines that it logs. */
function open(changes: Partial<Bornes> = {}) {
  const lines: string[] = []
  const log: Log = { info: () => {}, warn: (_, m) => lines.push(m), error: (_, m) => lines.push(m) }
  const { verify, close } = createCheckProcess(log, changes)
  closing.push(close)
  const judge = (bytes: Uint8Array, compte = 'a') =>
    verify(async () => bytes, compte).catch((fault: unknown) => {
      if (fault instanceof FichierRefuse) return fault.message
      throw fault
    })
  return { judge, lines }
}
const script = new URL('./check-child.fixture.ts', import.meta.url)
const [gourmand, sansFin, bavard, sage] = [1, 2, 3, 4].map((n) => Uint8Array.of(n)) as [
  Uint8Array,
  Uint8Array,
  Uint8Array,
  Uint8Array,
]

describe('the process that checks files', () => {
  it('says what a file is, or why it is refused, whoever asks first', async () => {
    const { judge, lines } = open()
    const asked = [await smallPdf(), new TextEncoder().encode('bonjour'), await smallPdf('autre')]
    expect(await Promise.all(asked.map((bytes) => judge(bytes)))).toEqual([
      'application/pdf',
      INCONNU,
      'application/pdf',
    ])
    expect(lines).toEqual([])
  })

  it('has enough memory for the largest file, of very many objects', async () => {
    const { judge } = open({ delaiMs: 60_000 })
    const many = Array.from({ length: 60_000 }, (_, i) => [i + 4, `[/A(${'b'.repeat(100)})]`] as const)
    const file = assemble({ objets: { ...UNE_PAGE, ...Object.fromEntries(many) } })
    expect(file.length).toBeGreaterThan(9_000_000)
    expect(await judge(bytesOf(file))).toBe('application/pdf')
  })

  it.runIf(process.platform === 'linux')(
    'is ended by the system when a file makes it take too much memory, and the next file is checked',
    async () => {
      const { judge, lines } = open({ script, delaiMs: 60_000 })
      expect(await judge(gourmand)).toBe(TROP_A_VERIFIER)
      expect(await judge(sage)).toBe('application/pdf')
      expect(lines).toEqual(['vérification interrompue'])
    },
  )

  it('is ended when a file takes too long, and the next file is checked', async () => {
    const { judge, lines } = open({ script, delaiMs: 1500 })
    expect(await judge(sansFin)).toBe(TROP_A_VERIFIER)
    expect(await judge(sage)).toBe('application/pdf')
    expect(lines).toEqual(['vérification interrompue'])
  })

  it('is not heard, whatever a file makes it print', async () => {
    const { judge, lines } = open({ script, delaiMs: 60_000 })
    expect(await judge(bavard)).toBe('application/pdf')
    expect(lines).toEqual([])
  })

  it('makes nobody wait behind the files of another, of whom it takes so many', async () => {
    const { judge } = open({ script, parCompte: 3 })
    const order: string[] = []
    const send = (compte: string, n: number) => judge(sage, compte).then(() => order.push(`${compte}${n}`))
    const sent = [1, 2, 3, 4].map((n) => send('a', n))
    await expect(judge(sage)).rejects.toMatchObject({ code: 'service_occupe' })
    await Promise.all([...sent, send('b', 1)])
    expect(order).toEqual(['a1', 'b1', 'a2', 'a3', 'a4'])
  })

  it('says that nothing can be checked where it cannot start', async () => {
    const { judge, lines } = open({ script: new URL('./absent.ts', import.meta.url) })
    await expect(judge(sage)).rejects.toMatchObject({ code: 'service_occupe' })
    expect(lines).toEqual(['vérification hors d’usage'])
  })
})

import { afterAll, describe, expect, it } from 'vitest'
import { Refus } from '../http/refus.ts'
import { readFichier } from '../imports/lecture/read-fichier.ts'
import { classeur, csv, feuille, ligneComplete, TITRES } from '../imports/testing/fichiers.ts'
import { createImportProcesses } from './import-processes.ts'

const opened: { close(): Promise<void> }[] = []
function open(options: Parameters<typeof createImportProcesses>[0] = {}) {
  const made = createImportProcesses({ delaiMs: 60_000, ...options })
  opened.push(made)
  return made
}
afterAll(() => Promise.all(opened.map((made) => made.close())))

const bon = classeur({ Contrats: feuille([TITRES, ligneComplete()]) })
const octets = (texte: string) => new TextEncoder().encode(texte)
const codeOf = (fault: unknown) =>
  fault instanceof Refus ? (fault.precisions.erreurs?.[0]?.code ?? fault.code) : fault

describe('a file to import, read in a process', () => {
  it('gives what the page reads itself: workbook, CSV, refusal', async () => {
    const { read } = open()
    for (const contenu of [bon, octets(csv([TITRES, ligneComplete()]))])
      expect(await read(contenu, 'a')).toEqual(await readFichier(contenu))
    expect(codeOf(await read(octets('a;b\n1;2'), 'a').catch((fault: unknown) => fault))).toBe('entete_absent')
  })

  it('is ended at its deadline, and refused in words', async () => {
    const { read } = open({ delaiMs: 1 })
    expect(codeOf(await read(bon, 'a').catch((fault: unknown) => fault))).toBe('lecture_trop_longue')
    expect(codeOf(await read(bon, 'a').catch((fault: unknown) => fault))).toBe('lecture_trop_longue')
  })

  it('waits its turn; those who find too many before them are told when to come back', async () => {
    const { read } = open({ processes: 1, parCompte: 2, enTout: 1 })
    const premiers = [read(bon, 'a'), read(bon, 'b')]
    const troisieme = await read(bon, 'a').catch((fault: unknown) => fault)
    expect(troisieme).toMatchObject({
      code: 'service_occupe',
      precisions: { entetes: { 'retry-after': '10' } },
    })
    for (const lu of await Promise.all(premiers)) expect(lu.feuille).toBe('Contrats')
    expect((await read(bon, 'a')).feuille).toBe('Contrats')
  })

  it('keeps nobody waiting behind the many files of another', async () => {
    const { read } = open({ processes: 1, parCompte: 3 })
    const lus: string[] = []
    const send = (compte: string) => read(bon, compte).then(() => lus.push(compte))
    const envoyes = [send('a'), send('a'), send('a'), send('a'), send('b')]
    await expect(read(bon, 'a')).rejects.toMatchObject({ code: 'service_occupe' })
    await Promise.all(envoyes)
    expect(lus).toEqual(['a', 'b', 'a', 'a', 'a'])
  })

  it('leaves no request waiting, however its tags are written', async () => {
    const { read } = open()
    // What held the thread of requests for twenty seconds in 1.6 kB once deflated.
    const balises = classeur({ A: `<worksheet><sheetData>${'<row r="1" '.repeat(500_000)}` })
    let battements = 0
    const coeur = setInterval(() => {
      battements += 1
    }, 1)
    expect(codeOf(await read(balises, 'a').catch((fault: unknown) => fault))).toBe('classeur_abime')
    clearInterval(coeur)
    expect(battements).toBeGreaterThan(5)
  })
})

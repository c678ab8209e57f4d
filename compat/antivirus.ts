import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createClamd } from '../bff/src/node/clamd.ts'
import { freePort, inFolder, outputOf, serve, until } from './programme.ts'
import { type Essai, essai, type Sujet } from './sujet.ts'

/** What our own signature finds: harmless, and in no database. */
const TEMOIN = 'mon-espace:essai-antivirus:temoin-inoffensif'
const MIO = 1024 * 1024
const silent = { info: () => {}, warn: () => {}, error: () => {} }

const withTemoin = (size: number, at: number) => {
  const content = Buffer.alloc(size, 'a')
  content.write(TEMOIN, at)
  return content
}

/** What is tried with a clamd of these lines of configuration. */
async function withClamd(
  conf: readonly string[],
  act: (antivirus: ReturnType<typeof createClamd>) => Promise<Essai[]>,
): Promise<Essai[]> {
  return inFolder(async (folder) => {
    const port = await freePort()
    const base = join(folder, 'base')
    await mkdir(base)
    await writeFile(join(base, 'essai.ndb'), `Compat.Essai:0:*:${Buffer.from(TEMOIN).toString('hex')}\n`)
    const path = join(folder, 'clamd.conf')
    const lines = ['Foreground yes', 'TCPAddr 127.0.0.1', `TCPSocket ${port}`, `DatabaseDirectory ${base}`]
    await writeFile(path, [...lines, `TemporaryDirectory ${folder}`, ...conf, ''].join('\n'))
    await chmod(folder, 0o755)
    const server = serve('clamd', '-c', path)
    try {
      // A new client each time: a word that it is there serves for five seconds.
      await until('clamd', () => createClamd(`tcp://127.0.0.1:${port}`, silent).works())
      return await act(createClamd(`tcp://127.0.0.1:${port}`, silent))
    } finally {
      await server.stop()
    }
  })
}

export const antivirus: Sujet = {
  titre: 'Antivirus',
  paquets: ['clamav-daemon'],
  async essayer() {
    const essais = [
      ...(await withClamd([], async (clamd) => [
        await essai('PING', 'true', async () => String(await clamd.works())),
        await essai('an empty file', 'sain', () => clamd.examine(new Uint8Array())),
        await essai('a clean file of 10 MiB', 'sain', () => clamd.examine(Buffer.alloc(10 * MIO, 'a'))),
        await essai('our witness, alone', 'infecte', () => clamd.examine(Buffer.from(TEMOIN))),
        await essai('our witness across two chunks of the stream', 'infecte', () =>
          clamd.examine(withTemoin(MIO, 64 * 1024 - 20)),
        ),
        await essai('our witness at the end of 10 MiB', 'infecte', () =>
          clamd.examine(withTemoin(10 * MIO, 10 * MIO - TEMOIN.length)),
        ),
        await essai('eight at once, one with the witness', '7 sain, 1 infecte', async () => {
          const contents = Array.from({ length: 8 }, (_, i) =>
            i === 5 ? withTemoin(MIO, 9) : Buffer.alloc(MIO),
          )
          const verdicts = await Promise.all(contents.map((content) => clamd.examine(content)))
          return ['sain', 'infecte']
            .map((verdict) => `${verdicts.filter((one) => one === verdict).length} ${verdict}`)
            .join(', ')
        }),
      ])),
      ...(await withClamd(['StreamMaxLength 1M'], async (clamd) => [
        await essai(
          '10 MiB where StreamMaxLength is 1 MiB, ten times: let in at none, whether its answer or its reset comes first',
          /^(hors_limites|sans_reponse| )+$/,
          async () => {
            const verdicts: string[] = []
            for (let i = 0; i < 10; i++) verdicts.push(await clamd.examine(Buffer.alloc(10 * MIO)))
            return [...new Set(verdicts)].join(' ')
          },
        ),
      ])),
      ...(await withClamd(['MaxFileSize 1M', 'MaxScanSize 1M'], async (clamd) => [
        await essai(
          'the witness in 2 MiB where MaxFileSize is 1 MiB, without AlertExceedsMax: clamd looks at nothing and says OK',
          'sain',
          () => clamd.examine(withTemoin(2 * MIO, 2 * MIO - 100)),
        ),
      ])),
      ...(await withClamd(['MaxFileSize 1M', 'MaxScanSize 1M', 'AlertExceedsMax yes'], async (clamd) => [
        await essai('the same with AlertExceedsMax', 'hors_limites', () =>
          clamd.examine(withTemoin(2 * MIO, 2 * MIO - 100)),
        ),
      ])),
    ]
    return { outils: [await outputOf('clamd', '--version')], essais }
  },
}

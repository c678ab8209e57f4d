import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Log } from '../http/log.ts'
import { serviceOccupe } from '../http/refus.ts'
import type { Mime } from '../pieces/check-fichier.ts'
import { FichierRefuse, TROP_A_VERIFIER } from '../pieces/fichier-refuse.ts'
import type { Verification } from '../pieces/verification.ts'
import { createTour } from './tour.ts'

/** What the process answers: that it is ready, then for each file its kind, or why it is refused. */
export type Reponse =
  | { readonly pret: true }
  | { readonly mime: Mime }
  | { readonly refus: string }
  | { readonly faute: string }

/** What one file may take. */
export interface Bornes {
  /** Script of the process. */
  readonly script: URL
  readonly delaiMs: number
  /** Memory that the process may write to, in MiB. */
  readonly memoireMo: number
  /** Files of one account that may wait. */
  readonly parCompte: number
  /** Files that may wait in all: each holds its place on the disk and the request that brought it. */
  readonly enTout: number
}

const BORNES: Bornes = {
  script: new URL('./check-child.ts', import.meta.url),
  delaiMs: 10_000,
  memoireMo: 192,
  parCompte: 20,
  enTout: 400,
}
const DEPART_MS = 30_000
const RETOUR_S = 30
/** At rest for so long, the process ends: it holds some fifty megabytes. */
const REPOS_MS = 60_000
/** Work after which another process takes over, and the processor time at which the system ends one that nobody ends. */
const TRAVAIL_MS = 20_000
const PROCESSEUR_S = 120
/** Addresses that V8 reserves for code and that Linux counts though nothing is there, in MiB: what x64 takes, the most of all. */
const RESERVE_MO = 512
/**
 * The system itself refuses more memory (RLIMIT_DATA, which Linux counts for what is written, buffers included) and more
 * processor time; V8's own limit leaves buffers out. Any `sh` has it.
 */
const LIMITER = `ulimit -d "$0" && ulimit -t ${PROCESSEUR_S} && exec "$@"`

function start({ script, memoireMo }: Bornes, onEnd: () => void): ChildProcess {
  const node = [process.execPath, '--max-old-space-size=128', '--v8-pool-size=1', fileURLToPath(script)]
  // Elsewhere than on Linux, the deadline and the budgets of the readers remain.
  const command =
    process.platform === 'linux'
      ? ['/bin/sh', '-c', LIMITER, String((RESERVE_MO + memoireMo) * 1024), ...node]
      : node
  // It knows none of our keys, and nothing it prints is heard: a file could make it print without end.
  const child = spawn(command[0] ?? '', command.slice(1), {
    env: { NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  child.on('error', onEnd)
  child.on('exit', onEnd)
  return child
}

/** A process under way, and the work it has done. */
interface Verificateur {
  readonly child: ChildProcess
  readonly ready: Promise<unknown>
  /** Rejects once it has ended. */
  readonly gone: Promise<never>
  travailMs: number
}

/**
 * Checks deposited files in a process of its own, one at a time, whoever deposits taking turns: a file made to take for ever
 * or to fill a memory takes that process with it, is refused, and no request has waited behind it.
 */
export function createCheckProcess(
  log: Log,
  changes: Partial<Bornes> = {},
): { verify: Verification; close(): void } {
  const bornes = { ...BORNES, ...changes }
  const tour = createTour(1, { parPersonne: bornes.parCompte, enTout: bornes.enTout, retourS: RETOUR_S })
  let current: Verificateur | null = null
  let repos: NodeJS.Timeout | undefined

  function hire(): Verificateur {
    const { promise: gone, reject } = Promise.withResolvers<never>()
    const child = start(bornes, () => reject(new Error('ended')))
    const ready = Promise.race([once(child, 'message', { signal: AbortSignal.timeout(DEPART_MS) }), gone])
    ready.catch(() => undefined)
    const made: Verificateur = { child, ready, gone, travailMs: 0 }
    gone.catch(() => dismiss(made))
    // At rest it keeps nobody from ending.
    child.unref()
    child.channel?.unref()
    return made
  }

  function dismiss(one: Verificateur): void {
    if (current === one) current = null
    one.child.kill('SIGKILL')
  }

  async function ask(bytes: Uint8Array): Promise<Reponse> {
    current ??= hire()
    const mine = current
    await mine.ready.catch(() => {
      dismiss(mine)
      log.error({ fin: endOf(mine.child) }, 'vérification hors d’usage')
      throw serviceOccupe(RETOUR_S)
    })
    const begun = performance.now()
    try {
      const answer = once(mine.child, 'message', { signal: AbortSignal.timeout(bornes.delaiMs) })
      mine.child.send(bytes, () => undefined)
      const [reponse] = (await Promise.race([answer, mine.gone])) as [Reponse]
      return reponse
    } catch {
      log.warn({ fin: endOf(mine.child) }, 'vérification interrompue')
      dismiss(mine)
      return { refus: TROP_A_VERIFIER }
    } finally {
      mine.travailMs += performance.now() - begun
      if (mine.travailMs > TRAVAIL_MS) dismiss(mine)
    }
  }

  async function verify(read: () => Promise<Uint8Array>): Promise<Mime> {
    clearTimeout(repos)
    const reponse = await ask(await read())
    repos = setTimeout(() => current && dismiss(current), REPOS_MS).unref()
    if ('mime' in reponse) return reponse.mime
    if ('refus' in reponse) throw new FichierRefuse(reponse.refus)
    throw new Error(`file check: ${'faute' in reponse ? reponse.faute : 'no verdict'}`)
  }

  return {
    verify: (read, compte) => tour(compte, () => verify(read)),
    close: () => {
      clearTimeout(repos)
      if (current) dismiss(current)
    },
  }
}

const endOf = ({ exitCode, signalCode }: ChildProcess) => signalCode ?? exitCode ?? 'délai'

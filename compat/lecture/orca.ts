import { execFile, spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import { until } from '../programme.ts'

const exec = promisify(execFile)
/** How long a first word is waited for, and how long nothing more is said for all to be said, in milliseconds. */
interface Patience {
  readonly mot: number
  readonly silence: number
}
/** After a key that something is said of: where the machine is busy, seconds later. A word less, and the next key goes too far. */
const TOUCHE: Patience = { mot: 5000, silence: 1500 }
/** After a line, of which nothing may be said. */
const LIGNE: Patience = { mot: 2000, silence: 400 }
/** After what the service answers to. */
const REPONSE: Patience = { mot: 6000, silence: 1500 }
/** After it said that a page has come: it then looks at it, and reads all of it by itself. */
const PAGE: Patience = { mot: 6000, silence: 6000 }
/** What is waited for is said by then, or is not said. */
const ATTENDU_MS = 30_000
const TIC_MS = 40
/** After so many keys without a word, the page is at its end. */
const FIN = 4
/** Longer than any page. */
const LIGNES_MAX = 600
/** What it says when a page has come, before it reads it. */
const CHARGEE = /^Chargement de .* terminé/
/** What Orca says of the keys themselves. */
const TOUCHES = /^(bas|maj gauche|contrôle gauche|tabulation|entrée|contrôle|maj|espace|retour) ?$/i

/** Somebody who hears a page through Orca, and answers by the keyboard; see {@link withOrca}. */
export interface Oreille {
  press(...touches: readonly string[]): Promise<void>
  type(texte: string): Promise<void>
  /** Opens an address in the same tab, and waits until its page is there. */
  goto(url: string): Promise<void>
  /** Reads the page line by line, from its top to its end, by the Down key. @returns what is said of it */
  readAll(): Promise<readonly string[]>
  /**
   * Waits until nothing more is said after a key.
   * @returns what was since the last time, a phrase an element
   */
  heard(): Promise<readonly string[]>
  /** The same once a phrase is said that this finds, or after half a minute without one. */
  heardOnce(attendu: RegExp): Promise<readonly string[]>
}

/** Gives `act` Firefox on an address, with Orca that reads it; what it says is taken where the synthesizer would speak. */
export async function withOrca<T>(
  folder: string,
  url: string,
  act: (oreille: Oreille) => Promise<T>,
): Promise<T> {
  const script = join(import.meta.dirname, 'session.sh')
  const args = ['--', 'xvfb-run', '-a', '-s', '-screen 0 1366x900x24', script, folder, url]
  // A group of its own, to be ended whole.
  const session = spawn('dbus-run-session', args, { detached: true, stdio: 'ignore' })
  const ended = new Promise<void>((resolve) => session.on('exit', () => resolve()))
  const read = (file: string) => readFile(join(folder, file), 'utf8').catch(() => '')
  const said = async () => (await read('dit')).split('\n').filter((phrase) => phrase.trim() !== '')
  const keys = async (...commande: readonly string[]) => {
    const [DISPLAY, XAUTHORITY] = (await read('display')).split('\n')
    await exec('xdotool', commande, { env: { ...process.env, DISPLAY, XAUTHORITY } })
  }
  let from = 0
  const since = async () => (await said()).slice(from)
  /** Gives what was said since the last time, once nothing more is. */
  const listen = async ({ mot, silence }: Patience) => {
    let [known, patience] = [0, mot]
    for (let quiet = Date.now(); Date.now() - quiet < patience; await wait(TIC_MS)) {
      const { length } = await since()
      if (length === known) continue
      ;[known, patience, quiet] = [length, silence, Date.now()]
    }
    const phrases = (await since()).slice(0, known).filter((phrase) => !TOUCHES.test(phrase))
    from += known
    return phrases.map((phrase) => phrase.trim())
  }
  const loaded = async () => {
    await until('a page read', async () => (await since()).some((one) => CHARGEE.test(one)), 120)
    await listen(PAGE)
  }
  const oreille: Oreille = {
    press: (...touches) => keys('key', '--delay', '150', ...touches),
    type: (texte) => keys('type', '--delay', '60', texte),
    async goto(adresse) {
      await keys('key', 'ctrl+l')
      await oreille.heard()
      await oreille.type(adresse)
      await oreille.heard()
      await oreille.press('Return')
      await loaded()
    },
    async readAll() {
      await oreille.press('ctrl+Home')
      const lignes = [...(await listen(REPONSE))]
      for (let [n, muettes] = [0, 0]; muettes < FIN; n++) {
        if (n === LIGNES_MAX) throw new Error(`the page has no end after ${n} lines`)
        await oreille.press('Down')
        const dites = await listen(LIGNE)
        muettes = dites.length === 0 ? muettes + 1 : 0
        lignes.push(...dites)
      }
      return lignes
    },
    heard: () => listen(TOUCHE),
    async heardOnce(attendu) {
      const end = Date.now() + ATTENDU_MS
      while (Date.now() < end && !(await since()).some((phrase) => attendu.test(phrase))) await wait(TIC_MS)
      return listen(REPONSE)
    },
  }
  try {
    await loaded()
    return await act(oreille)
  } finally {
    if (session.pid) process.kill(-session.pid)
    await ended
  }
}

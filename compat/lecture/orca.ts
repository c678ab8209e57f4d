import { execFile, spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import { until } from '../programme.ts'

const exec = promisify(execFile)
/** After so long without a word, all is said. */
const SILENCE_MS = 6000
/** A line is said within this time, where the machine is busy. */
const LIGNE_MS = 600
/** After so many keys without a word, the page is at its end. */
const FIN = 4
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
   * Waits until nothing more is said for so long (milliseconds).
   * @returns what was since the last time, a phrase an element
   */
  heard(silence?: number): Promise<readonly string[]>
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
  const loaded = async () => {
    await until('a page read', async () => (await said()).slice(from).some((one) => CHARGEE.test(one)), 120)
    await oreille.heard()
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
      const lignes = [...(await oreille.heard())]
      for (let muettes = 0; muettes < FIN; ) {
        await oreille.press('Down')
        const dites = await oreille.heard(LIGNE_MS)
        muettes = dites.length === 0 ? muettes + 1 : 0
        lignes.push(...dites)
      }
      return lignes
    },
    async heard(silence = SILENCE_MS) {
      let phrases = await said()
      for (let before = -1; before !== phrases.length; ) {
        before = phrases.length
        await wait(silence)
        phrases = await said()
      }
      const nouvelles = phrases.slice(from).filter((phrase) => !TOUCHES.test(phrase))
      from = phrases.length
      return nouvelles.map((phrase) => phrase.trim())
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

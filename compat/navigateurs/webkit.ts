import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Monde } from '../../shell/e2e/lancer.ts'
import { openAtelier } from '../../shell/e2e/modules/open-atelier.ts'
import { pdf } from '../../shell/e2e/parcours/formulaire.ts'
import {
  type Gestes,
  jouerApprenti,
  jouerContrat,
  jouerEmployeur,
  jouerRecapitulatif,
} from '../../shell/e2e/saisie/jouer.ts'
import { freePort, serve, until } from '../programme.ts'
import { type Essai, essai } from '../sujet.ts'
import { createClavier } from './clavier.ts'
import { click, says } from './page.ts'
import { essayerTelechargements } from './telechargements.ts'
import { openPage, type PageWebdriver } from './webdriver.ts'

const PIECES = ['Cerfa FA 13 signé', 'Convention de formation']
const MINIBROWSER = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser'
const CARTE = 'Cette page ne s’affiche pas'

async function signIn(page: PageWebdriver, monde: Monde, email: string): Promise<void> {
  if (!(await page.evaluate<string>('return location.pathname')).includes('/connexion'))
    await page.goto(`${monde.url}/connexion`)
  await page.until('the form', () => page.evaluate("return document.getElementById('champ-email') !== null"))
  for (const [champ, texte] of [
    ['email', email],
    ['motDePasse', 'Demonstration-2026!'],
  ] as const) {
    await page.evaluate("document.getElementById('champ-' + arguments[0]).focus()", champ)
    await page.type(texte)
  }
  await click(page, 'Se connecter')
  await page.until('signed in', () => page.evaluate("return !location.pathname.includes('/connexion')"))
}

/** From the portal to the first screen of a new contract. */
async function fromPortal(page: PageWebdriver, monde: Monde): Promise<string> {
  await page.goto(`${monde.url}/espace-entreprise`)
  await click(page, 'Mes démarches administratives')
  await says(page, 'Nouvelle demande')
  const pick = `const list = [...document.querySelectorAll('select')].find((one) => [...one.options].some(arguments[0] ? (o) => o.value === arguments[0] : (o) => o.text === 'Intérimaires'))
    list.value = arguments[0] || [...list.options].find((o) => o.text === 'Intérimaires').value
    list.dispatchEvent(new Event('change', { bubbles: true }))`
  await page.evaluate(pick, '99912345800013')
  await page.evaluate(pick, '')
  await click(page, 'Nouvelle demande')
  await click(page, 'Contrat d’apprentissage')
  await page.until('the sign-in page', () => page.evaluate("return location.pathname === '/connexion'"))
  await signIn(page, monde, 'employeur@interim-demo.example')
  await page.until('screen 1', () => page.evaluate("return location.pathname.endsWith('/saisie/employeur')"))
  return page.evaluate('return location.pathname.split("/")[3]')
}

/** Share of what a drawn page holds that is not white. */
const INKED = `const drawn = [...document.querySelectorAll('canvas')].find((one) => one.width > 300)
  if (!drawn) return 0
  const { data } = drawn.getContext('2d').getImageData(0, 0, drawn.width, drawn.height)
  let dark = 0
  for (let i = 0; i < data.length; i += 4) if (data[i] < 128 && data[i + 3] > 0) dark += 1
  return (400 * dark) / data.length`

async function deposit(page: PageWebdriver, folder: string): Promise<string> {
  for (const piece of PIECES) {
    const fichier = join(folder, `${piece}.pdf`)
    await writeFile(fichier, pdf(piece))
    const before = (await page.text()).split('Pièce déposée').length
    const chooser = `[aria-label^="Ajouter un fichier"][aria-label$="${piece}"]`
    await page.until(piece, () =>
      page.evaluate('return document.querySelector(arguments[0]) !== null', chooser),
    )
    await page.choose(`div:has(> ${chooser}) > input[type=file]`, fichier)
    await page.until(
      `${piece} deposited`,
      async () => (await page.text()).split('Pièce déposée').length > before,
    )
  }
  await says(page, 'Tous les documents demandés sont déposés')
  return 'two documents deposited'
}

/** The case officer finds both documents « conforme » by the key C, and grants the funding. */
async function decide(page: PageWebdriver, monde: Monde, id: string): Promise<string> {
  await signIn(page, monde, 'gestionnaire@opco-demo.example')
  await page.goto(`${monde.url}/mes-contrats/instruction?dossier=${id}`)
  for (const piece of PIECES) {
    await click(page, piece)
    await says(page, 'Conforme')
    await page.press('c')
    await says(page, `${piece} : pièce conforme.`)
  }
  await click(page, 'Accepter la prise en charge')
  await says(page, 'Un e-mail préviendra')
  await click(page, 'Accepter la prise en charge')
  await says(page, /la prise en charge est acceptée/i)
  return 'granted'
}

/** A version whose entry is gone gives way to the one before; without one, a card says so until it is mended. */
async function fallBack(page: PageWebdriver): Promise<string> {
  const atelier = await openAtelier()
  try {
    await atelier.release('mf-essai', '1.0.0')
    await atelier.release('mf-essai', '1.1.0')
    atelier.remove('mf-essai', '1.1.0', 'main.js')
    await page.goto(`${atelier.url}/mf-essai`)
    await says(page, 'mf-essai 1.0.0')
    await atelier.release('mf-seul', '1.0.0', { mount: "throw new Error('cassé')" })
    await page.goto(`${atelier.url}/mf-seul`)
    await says(page, CARTE)
    await click(page, 'Réessayer')
    await says(page, CARTE)
    return 'version 1.0.0 in place of 1.1.0; the card where there is none before'
  } finally {
    atelier.close()
  }
}

/**
 * Gives `act` pages of WebKitGTK, each in a session of its own.
 * @param home where it saves what is downloaded
 */
async function withWebkit<T>(
  home: string,
  act: (open: () => Promise<PageWebdriver>) => Promise<T>,
): Promise<T> {
  const port = await freePort()
  const serveur = `http://127.0.0.1:${port}`
  const screen = ['xvfb-run', '-a', '-s', '-screen 0 1366x900x24']
  const server = serve('env', `HOME=${home}`, ...screen, 'WebKitWebDriver', `--port=${port}`)
  await until(
    'WebKitWebDriver',
    async () => (await fetch(`${serveur}/status`).catch(() => null))?.ok ?? false,
  )
  const opened: PageWebdriver[] = []
  try {
    return await act(async () => {
      // It drives one browser at a time.
      await opened.pop()?.close()
      const options = { binary: MINIBROWSER, args: ['--automation'] }
      const page = await openPage(serveur, { 'webkitgtk:browserOptions': options })
      opened.push(page)
      return page
    })
  } finally {
    await opened
      .pop()
      ?.close()
      .catch(() => {})
    await server.stop()
  }
}

/** The main path, the desk and the fallback of a module, in WebKitGTK. */
export async function essayerWebkit(monde: Monde, folder: string): Promise<Essai[]> {
  const home = join(folder, 'webkit')
  await mkdir(home)
  return withWebkit(home, async (open) => {
    const page = await open()
    const d: Gestes = createClavier(page)
    let id = ''
    const essais: Essai[] = []
    const tried = async (quoi: string, attendu: string | RegExp, act: () => Promise<string>) => {
      essais.push(await essai(`WebKitGTK: ${quoi}`, attendu, act))
    }
    await tried('from the portal to screen 1', /^[0-9a-f-]{36}$/, async () => {
      id = await fromPortal(page, monde)
      return id
    })
    const screens: readonly (readonly [string, (gestes: Gestes) => Promise<void>])[] = [
      ['screen 1', jouerEmployeur],
      ['screen 2', jouerApprenti],
      ['screen 3', jouerContrat],
      ['screen 4, and validation', jouerRecapitulatif],
    ]
    for (const [quoi, play] of screens)
      await tried(`${quoi} by the keyboard alone, each question by its accessible name`, 'done', async () => {
        await play(d)
        return 'done'
      })
    await tried('screen 5: the Cerfa drawn in the page', /^ink on [1-9]\d* % of the page$/, async () => {
      await click(page, 'Voir ici', 'Cerfa')
      await page.until('the Cerfa drawn', async () => (await page.evaluate<number>(INKED)) > 1)
      return `ink on ${Math.round(await page.evaluate<number>(INKED))} % of the page`
    })
    essais.push(...(await essayerTelechargements(page, monde, id, home)))
    await tried('screen 6: deposit', 'two documents deposited', async () => {
      await page.goto(`${monde.url}/mes-contrats/dossiers/${id}/saisie/pieces`)
      return deposit(page, folder)
    })
    await tried('the desk: two verdicts by the key C, and the decision', 'granted', async () =>
      decide(await open(), monde, id),
    )
    await tried('a module that does not load', /^version/, async () => fallBack(await open()))
    return essais
  })
}

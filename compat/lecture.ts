import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Oreille, withOrca } from './lecture/orca.ts'
import { debian } from './programme.ts'
import { signIn, withService } from './service.ts'
import { type Essai, essai, type Sujet } from './sujet.ts'

const PAQUETS = ['orca', 'speech-dispatcher', 'at-spi2-core', 'firefox-esr'] as const
const EMAIL = 'employeur@interim-demo.example'
const MOT_DE_PASSE = 'Demonstration-2026!'
/** Longest way between two stops of the Tab key. */
const LOIN = 60

const joined = (phrases: readonly string[]) => phrases.join(' · ')

/** Keeps what was said of a page from its top to its end in `lecture/`, for a person to judge, and gives its phrases. */
async function keep(nom: string, phrases: readonly string[]): Promise<string> {
  await writeFile(join(import.meta.dirname, 'lecture', `${nom}.txt`), `${phrases.join('\n')}\n`)
  return phrases.join('\n')
}

/** Holds that these were said of a page in this order. @returns how many phrases it has, or what is missing */
function inOrder(said: string, ...names: readonly string[]): string {
  let at = 0
  for (const name of names) {
    at = said.indexOf(name, at)
    if (at < 0) return `« ${name} » is not said after the others`
  }
  return `${said.split('\n').length} phrases`
}

async function tabTo(oreille: Oreille, nom: string): Promise<string> {
  for (let step = 0; step < LOIN; step++) {
    await oreille.press('Tab')
    const said = joined(await oreille.heard())
    if (said.includes(nom)) return said
  }
  throw new Error(`Tab does not reach ${nom}`)
}

async function atSignIn(oreille: Oreille): Promise<Essai[]> {
  return [
    await essai('the sign-in page, read line by line', /^\d+ phrases$/, async () =>
      inOrder(
        await keep('connexion', await oreille.readAll()),
        'Connexion en-tête niveau 1',
        'Adresse e-mail',
        'zone de saisie',
        'Mot de passe',
        'champ de mot de passe',
        'Afficher le mot de passe bouton',
        'Se connecter bouton',
      ),
    ),
    await essai('its first field by the Tab key', /Adresse e-mail zone de saisie/, () =>
      tabTo(oreille, 'Adresse e-mail zone'),
    ),
    await essai('a wrong password', /Erreur : · Adresse e-mail ou mot de passe non reconnu/, async () => {
      await oreille.type(EMAIL)
      await oreille.heard()
      await tabTo(oreille, 'Mot de passe champ')
      await oreille.type('faux')
      await oreille.heard()
      await oreille.press('Return')
      return joined(await oreille.heardOnce(/non reconnu/))
    }),
  ]
}

async function atScreen(oreille: Oreille, adresse: string): Promise<Essai[]> {
  return [
    await essai('signed in: the screen that comes', /Données employeur en-tête niveau 1/, async () => {
      await oreille.goto(adresse)
      await tabTo(oreille, 'Adresse e-mail zone')
      await oreille.type(EMAIL)
      await oreille.heard()
      await tabTo(oreille, 'Mot de passe champ')
      await oreille.type(MOT_DE_PASSE)
      await oreille.heard()
      await oreille.press('Return')
      return joined(await oreille.heardOnce(/en-tête niveau 1/))
    }),
    await essai('screen 1, read line by line', /^\d+ phrases$/, async () =>
      inOrder(
        await keep('employeur', await oreille.readAll()),
        'Données employeur en-tête niveau 1',
        'Téléphone',
      ),
    ),
    await essai(
      'a telephone of two digits, when one comes back to it',
      /Téléphone.*(invalide|chiffres)/,
      async () => {
        await oreille.press('ctrl+Home')
        await tabTo(oreille, 'Téléphone zone de saisie')
        await oreille.press('ctrl+a')
        await oreille.type('12')
        await oreille.heard()
        await oreille.press('Tab', 'shift+Tab')
        return joined(await oreille.heardOnce(/chiffres/))
      },
    ),
  ]
}

/** On built files (`npm run build`). */
export const lecture: Sujet = {
  titre: 'Screen reader',
  paquets: [
    ...PAQUETS,
    'speech-dispatcher-audio-plugins',
    'dbus',
    'libglib2.0-bin',
    'xvfb',
    'xauth',
    'xdotool',
    'openbox',
  ],
  essayer: () =>
    withService(async ({ url }, folder) => {
      const id = await (await signIn(url)).saisir()
      const essais = await withOrca(join(folder, 'orca'), `${url}/connexion`, async (oreille) => [
        ...(await atSignIn(oreille)),
        ...(await atScreen(oreille, `${url}/mes-contrats/dossiers/${id}/saisie/employeur`)),
      ])
      return {
        outils: await Promise.all(PAQUETS.map(debian)),
        essais: essais.map((one) => ({ ...one, quoi: `Orca: ${one.quoi}` })),
      }
    }),
}

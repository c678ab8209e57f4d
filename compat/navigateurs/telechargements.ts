import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Monde } from '../../shell/e2e/lancer.ts'
import { until } from '../programme.ts'
import { signIn as signInApi } from '../service.ts'
import { type Essai, essai } from '../sujet.ts'
import { click } from './page.ts'
import type { PageWebdriver } from './webdriver.ts'

/** A file that the page offers: where its button is, and what the button says. */
interface Offert {
  readonly quoi: string
  readonly page: string
  readonly bouton: readonly string[]
  /** Name it must be saved under. */
  readonly nom: RegExp
}

const offerts = (id: string): readonly Offert[] => [
  {
    quoi: 'the Cerfa',
    page: `/mes-contrats/dossiers/${id}/saisie/cerfa`,
    bouton: ['Télécharger', 'Cerfa'],
    nom: /^cerfa-.*\.pdf$/,
  },
  {
    quoi: 'the pack of letter, Cerfa and notice',
    page: `/mes-contrats/dossiers/${id}/saisie/cerfa`,
    bouton: ['Télécharger', 'iasse'],
    nom: /^liasse-.*\.pdf$/,
  },
  {
    quoi: 'the export of the list',
    page: '/mes-contrats',
    bouton: ['Excel'],
    nom: /\.xlsx$/,
  },
]

/** What WebKitGTK saves of what the page offers, against what the API gives to the same account. */
export async function essayerTelechargements(
  page: PageWebdriver,
  { url }: Monde,
  id: string,
  dossier: string,
): Promise<Essai[]> {
  const { call } = await signInApi(url)
  const essais: Essai[] = []
  for (const { quoi, page: adresse, bouton, nom } of offerts(id))
    essais.push(
      await essai(`WebKitGTK: ${quoi}, saved`, /^the same \d+ bytes/, async () => {
        await page.goto(`${url}${adresse}`)
        const before = await readdir(dossier)
        const appel = (await click(page, ...bouton)).replace(/^\/api/, '')
        let saved: string | undefined
        await until('a file', async () => {
          saved = (await readdir(dossier)).find((one) => !before.includes(one) && nom.test(one))
          return saved !== undefined
        })
        const octets = await readFile(join(dossier, saved ?? ''))
        const { octets: attendus } = await call('GET', appel)
        return octets.equals(attendus)
          ? `the same ${octets.length} bytes, as ${saved}`
          : `${octets.length} bytes, not ${attendus.length}`
      }),
    )
  return essais
}

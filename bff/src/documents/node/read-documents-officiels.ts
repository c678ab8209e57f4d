import { readFile } from 'node:fs/promises'
import type { DocumentsOfficiels } from '../formulaires.ts'
import { ModeleRefuse } from '../modele-refuse.ts'

/** The form whose notice each setting gives. */
const NOTICES = { NOTICE_MODELE: '10103*14', NOTICE_MODELE_EJ20: '12434*05' } as const

/** Where the operator keeps the official files; absent where we draw them ourselves. */
export type CheminsOfficiels = Readonly<
  Partial<Record<'CERFA_MODELE' | keyof typeof NOTICES, string | undefined>>
>

/**
 * Reads the official files of the operator and checks them against what we know, at start. `CERFA_MODELE` gives one blank
 * for each form, in any order, separated by commas: their fields tell them apart.
 * @throws ModeleRefuse naming the setting and all that is wrong, in one line
 */
export async function readDocumentsOfficiels(chemins: CheminsOfficiels): Promise<DocumentsOfficiels> {
  const settings = Object.keys(NOTICES) as (keyof typeof NOTICES)[]
  const [modeles, ...notices] = await Promise.all([
    readModeles(chemins.CERFA_MODELE),
    ...settings.map(async (setting) => {
      const path = chemins[setting]
      return path === undefined ? [] : [[NOTICES[setting], await readNotice(setting, path)] as const]
    }),
  ])
  return { modeles, notices: Object.fromEntries(notices.flat()) }
}

// What reads a PDF takes some megabytes: loaded for who has such a file.
const load = {
  formulaires: () => import('../formulaires.ts'),
  modele: () => import('../cerfa/officiel/modele.ts'),
}

async function readModeles(paths = ''): Promise<Uint8Array[]> {
  const found = new Map<string, Uint8Array>()
  for (const path of paths.split(',').map((part) => part.trim())) {
    if (path === '') continue
    await checked('CERFA_MODELE', async () => {
      const bytes = new Uint8Array(await readFile(path))
      const { formulaireOfModele } = await load.formulaires()
      const formulaire = await formulaireOfModele(bytes)
      if (found.has(formulaire)) throw new Error(`two files fill the form ${formulaire}: keep one`)
      found.set(formulaire, bytes)
    })
  }
  return [...found.values()]
}

const readNotice = (setting: string, path: string): Promise<Uint8Array> =>
  checked(setting, async () => {
    const bytes = new Uint8Array(await readFile(path))
    const { openPdf } = await load.modele()
    await openPdf(bytes)
    return bytes
  })

async function checked<T>(setting: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (error) {
    throw new ModeleRefuse(`${setting}: ${error instanceof Error ? error.message : 'unreadable'}`)
  }
}

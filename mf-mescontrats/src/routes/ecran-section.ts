import { chemins } from './chemins.ts'

/** Sections that are entered on the screen of another. */
const ECRANS: Readonly<Record<string, string>> = {
  maitres: 'apprenti',
  tuteurs: 'salarie',
  formation: 'contrat',
}

/** Where a part of a contract is entered, by its path: its screen, the cursor in its field. */
export function cheminChamp(id: string, champ: string): string {
  const [section = '', ...reste] = champ.split('.')
  const ecran = chemins.saisie(id, ECRANS[section] ?? section)
  return reste.length > 0 ? `${ecran}#champ-${encodeURIComponent(champ)}` : ecran
}

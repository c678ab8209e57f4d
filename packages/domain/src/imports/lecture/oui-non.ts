import { normalizeTitre } from './titre.ts'

const OUI: ReadonlySet<string> = new Set(['oui', 'o', 'yes', 'y', 'x', 'vrai', 'true', '1', 'coche'])
const NON: ReadonlySet<string> = new Set(['non', 'n', 'no', 'faux', 'false', '0'])

/** « Oui », « x », « VRAI », 1, ☑, or their contrary; undefined when it is neither. */
export function readOuiNon(texte: string): boolean | undefined {
  if (/^[✓✔☑☒✗✘]$/u.test(texte)) return !/[✗✘]/u.test(texte)
  const mot = normalizeTitre(texte)
  if (OUI.has(mot)) return true
  return NON.has(mot) ? false : undefined
}

import { lettreOf, modeleImport, SECTIONS, TITRE_REPERE, valueAt, writeValeur } from '@mon-espace/domain'
import { CONTRAT_EXEMPLE } from '@mon-espace/domain/exemple'

/** Text of some cells of a line, by path in the contract: instead of those of the example. */
export type Cellules = Readonly<Record<string, string>> & { readonly repere?: string }

const { colonnes: COLONNES } = modeleImport(SECTIONS)

const PREMIERE = COLONNES.map(({ chemin }) => chemin)

/** Where a column of {@link fichierCsv} stands, as the product names it. */
export const lettreDe = (chemin: string): string => lettreOf(PREMIERE.indexOf(chemin) + 1)

const quoted = (texte: string) => `"${texte.replaceAll('"', '""')}"`

/** A CSV with every column of the model, then `autres`: each line is the example contract but for the cells given. */
export function fichierCsv(nom: string, lignes: readonly Cellules[], autres: readonly string[] = []): File {
  const titres = [TITRE_REPERE, ...COLONNES.map(({ titre }) => titre), ...autres]
  const rows = lignes.map((cellules) => [
    cellules.repere ?? '',
    ...COLONNES.map(
      (colonne) => cellules[colonne.chemin] ?? writeValeur(colonne, valueAt(CONTRAT_EXEMPLE, colonne.chemin)),
    ),
    ...autres.map(() => '100'),
  ])
  const csv = [titres, ...rows].map((row) => row.map(quoted).join(';')).join('\r\n')
  return new File([csv], nom, { type: 'text/csv' })
}

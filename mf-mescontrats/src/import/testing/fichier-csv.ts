import {
  lettreOf,
  modeleImport,
  SECTIONS,
  type Sections,
  TITRE_REPERE,
  valueAt,
  writeValeur,
} from '@mon-espace/domain'
import { CONTRAT_EXEMPLE } from '@mon-espace/domain/exemple'
import { SECTIONS as SECTIONS_PRO } from '@mon-espace/domain/professionnalisation'
import { CONTRAT_EXEMPLE as EXEMPLE_PRO } from '@mon-espace/domain/professionnalisation/exemple'

/** Text of some cells of a line, by path in the contract: instead of those of the example. */
export type Cellules = Readonly<Record<string, string>> & { readonly repere?: string }

/** Where a column of {@link fichierCsv} stands, as the product names it. */
export const lettreDe = (chemin: string): string =>
  lettreOf(modeleImport(SECTIONS).colonnes.findIndex((colonne) => colonne.chemin === chemin) + 1)

const quoted = (texte: string) => `"${texte.replaceAll('"', '""')}"`

/**
 * Makes CSV files with every column of the model of a kind, then `autres`: each line is the example contract but for the
 * cells given.
 */
function fichierDe(sections: Sections, exemple: object) {
  const { colonnes } = modeleImport(sections)
  return (nom: string, lignes: readonly Cellules[], autres: readonly string[] = []): File => {
    const titres = [TITRE_REPERE, ...colonnes.map(({ titre }) => titre), ...autres]
    const rows = lignes.map((cellules) => [
      cellules.repere ?? '',
      ...colonnes.map(
        (colonne) => cellules[colonne.chemin] ?? writeValeur(colonne, valueAt(exemple, colonne.chemin)),
      ),
      ...autres.map(() => '100'),
    ])
    const csv = [titres, ...rows].map((row) => row.map(quoted).join(';')).join('\r\n')
    return new File([csv], nom, { type: 'text/csv' })
  }
}

export const fichierCsv = fichierDe(SECTIONS, CONTRAT_EXEMPLE)
export const fichierPro = fichierDe(SECTIONS_PRO, EXEMPLE_PRO)

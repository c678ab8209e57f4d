import {
  APPRENTISSAGE,
  type ColonneImport,
  controlerContrat,
  MARQUE_EXEMPLE,
  modeleImport,
  SECTIONS,
  TITRE_REPERE,
  valueAt,
  writeValeur,
} from '@mon-espace/domain'
import { LIGNES_IMPORT_MAX } from '@mon-espace/domain/api'
import { CONTRAT_EXEMPLE } from '@mon-espace/domain/exemple'
import { columnName, escapeXml, excelDay, numberCell, texteCell } from '../../dossiers/export/cellules.ts'
import { feuilleXml } from './feuille.ts'
import { plageOf } from './listes.ts'
import { S } from './styles.ts'
import { consigneOf, contratsModele as t } from './textes.ts'

const { colonnes: COLONNES, groupes: GROUPES } = modeleImport(SECTIONS)

/** Rows of the sheet: blocks, titles, example, then the contracts. */
const LIGNE = { groupes: 1, titres: 2, exemple: 3 } as const
const DERNIERE = LIGNE.exemple + LIGNES_IMPORT_MAX
/** The first column is the person's own mark. */
const DECALAGE = 1
const name = (rang: number) => columnName(rang + DECALAGE)

/** Fields without which a contract is not complete, told by the rules themselves; what the establishment brings is not asked. */
const REQUIS: ReadonlySet<string> = new Set(
  controlerContrat(APPRENTISSAGE, {}, { aujourdhui: '2000-01-01', etablissements: [] })
    .filter(({ gravite, chemin }) => gravite === 'bloquant' && !/^employeur\.(?!siret$)/.test(chemin))
    .map(({ chemin }) => chemin),
)

function styleOf({ genre }: ColonneImport): number {
  if (genre === 'date') return S.date
  if (genre === 'montant') return S.montant
  return genre === 'entier' || genre === 'taux' ? S.normal : S.texte
}

function celluleExemple(colonne: ColonneImport, ref: string): string {
  const valeur = valueAt(CONTRAT_EXEMPLE, colonne.chemin)
  if (valeur === null) return ''
  const jour = colonne.genre === 'date' ? excelDay(String(valeur)) : null
  if (jour !== null) return numberCell(ref, jour, S.exempleDate)
  if (colonne.genre === 'montant') return numberCell(ref, Number(valeur) / 100, S.exempleMontant)
  return texteCell(ref, writeValeur(colonne, valeur), S.exemple)
}

function validationOf(colonne: ColonneImport, rang: number): string {
  const { titre, consigne } = consigneOf(colonne)
  const aide = `promptTitle="${escapeXml(titre)}" prompt="${escapeXml(consigne)}"`
  const plage = `sqref="${name(rang)}${LIGNE.exemple}:${name(rang)}${DERNIERE}"`
  const liste = colonne.liste ? plageOf(colonne.liste) : colonne.genre === 'ouiNon' ? '"Oui,Non"' : null
  // A list helps and forbids nothing: a code typed alone is as good.
  const debut = `<dataValidation${liste ? ' type="list"' : ''} allowBlank="1" showInputMessage="1" showErrorMessage="0" ${aide} ${plage}`
  return liste ? `${debut}><formula1>${liste}</formula1></dataValidation>` : `${debut}/>`
}

function groupes(): { cellules: string; fusions: string[] } {
  const fusions: string[] = []
  let rang = 0
  const cellules = GROUPES.map(({ titre, colonnes }) => {
    const debut = rang
    rang += colonnes.length
    if (colonnes.length > 1) fusions.push(`${name(debut)}${LIGNE.groupes}:${name(rang - 1)}${LIGNE.groupes}`)
    return colonnes
      .map((_, i) => texteCell(`${name(debut + i)}${LIGNE.groupes}`, i === 0 ? titre : '', S.groupe))
      .join('')
  })
  return { cellules: texteCell('A1', t.consigne, S.groupe) + cellules.join(''), fusions }
}

const row = (n: number, hauteur: number, cellules: string) =>
  `<row r="${n}" ht="${hauteur}" customHeight="1">${cellules}</row>`

/** The sheet to fill in: a line a contract, under titles that stay in sight. */
export function feuilleContrats(): string {
  const { cellules, fusions } = groupes()
  const titres = COLONNES.map(({ chemin, titre }, i) =>
    texteCell(`${name(i)}${LIGNE.titres}`, titre, REQUIS.has(chemin) ? S.requis : S.facultatif),
  )
  const exemple = COLONNES.map((colonne, i) => celluleExemple(colonne, `${name(i)}${LIGNE.exemple}`))
  return feuilleXml({
    ouverte: true,
    figees: { colonnes: 1, lignes: LIGNE.titres },
    largeurs: [
      { largeur: 26, style: S.texte },
      ...COLONNES.map((colonne) => ({
        largeur: colonne.liste ? 30 : Math.min(26, Math.max(16, colonne.titre.length * 0.7)),
        style: styleOf(colonne),
      })),
    ],
    lignes: [
      row(LIGNE.groupes, 22, cellules),
      row(LIGNE.titres, 50, texteCell(`A${LIGNE.titres}`, TITRE_REPERE, S.facultatif) + titres.join('')),
      row(
        LIGNE.exemple,
        18,
        texteCell(`A${LIGNE.exemple}`, `${MARQUE_EXEMPLE}${t.exemple}`, S.exemple) + exemple.join(''),
      ),
    ],
    fusions,
    validations: COLONNES.map(validationOf),
  })
}

import {
  type ColonneImport,
  type Dispositif,
  judgeContrat,
  type ListeCodes,
  MARQUE_EXEMPLE,
  type ModeleImport,
  modeleImport,
  sectionEmployeur,
  TITRE_REPERE,
  valueAt,
  writeValeur,
} from '@mon-espace/domain'
import { LIGNES_IMPORT_MAX } from '@mon-espace/domain/api'
import type { CellWriter, StylesGenre } from '../../tableur/ecriture/cellules.ts'
import type { Feuille } from '../../tableur/ecriture/feuille.ts'
import { columnName } from '../../tableur/ecriture/reperes.ts'
import { escapeXml } from '../../tableur/ecriture/texte.ts'
import { type Aides, aidesOf } from './aides.ts'
import { listesOf, plageOf } from './listes.ts'
import { S } from './styles.ts'
import { consigneOf, contratsModele as t } from './textes.ts'

/** Rows of the sheet: blocks, titles, examples, then the contracts. */
const LIGNE = { groupes: 1, titres: 2, exemples: 3 } as const
const DERNIERE = LIGNE.exemples + LIGNES_IMPORT_MAX

/** Numbers of the rows that are examples. */
export const lignesExemples = ({ exemples = [] }: Aides): readonly number[] =>
  exemples.map((_, rang) => LIGNE.exemples + rang)

/** The first column is the person's own mark. */
const DECALAGE = 1
const name = (rang: number) => columnName(rang + DECALAGE)

/** Fields without which a contract is not complete, told by the rules themselves; what the establishment brings is not asked. */
function requisOf(dispositif: Dispositif): ReadonlySet<string> {
  const employeur = `${sectionEmployeur(dispositif)}.`
  return new Set(
    judgeContrat(dispositif, {}, { aujourdhui: '2000-01-01', etablissements: [] })
      .filter(({ gravite }) => gravite === 'bloquant')
      .map(({ chemin }) => chemin)
      .filter((chemin) => chemin === dispositif.reperes.siret || !chemin.startsWith(employeur)),
  )
}

function styleOf({ genre }: ColonneImport): number {
  if (genre === 'date') return S.date
  if (genre === 'montant') return S.montant
  return genre === 'entier' || genre === 'taux' ? S.normal : S.texte
}

const EXEMPLE: StylesGenre = { texte: S.exemple, date: S.exempleDate, montant: S.exempleMontant }

function writeExemple(cells: CellWriter, contrat: object, colonne: ColonneImport, rang: number): void {
  const valeur = valueAt(contrat, colonne.chemin)
  if (valeur === null) return
  const { genre } = colonne
  if (genre === 'date') cells.value(rang, genre, String(valeur), EXEMPLE)
  else if (genre === 'montant') cells.value(rang, genre, Number(valeur), EXEMPLE)
  else cells.text(rang, writeValeur(colonne, valeur), S.exemple)
}

/** A list helps and forbids nothing, a code typed alone is as good: it only says so. Gnumeric forgets a list that says nothing. */
const HORS_LISTE = `errorStyle="information" showErrorMessage="1" errorTitle="${escapeXml(t.horsListe.titre)}" error="${escapeXml(t.horsListe.message)}"`

function validationOf(
  aides: Aides,
  listes: readonly ListeCodes[],
  colonne: ColonneImport,
  rang: number,
): string {
  const { titre, consigne } = consigneOf(aides, colonne)
  const aide = `promptTitle="${escapeXml(titre)}" prompt="${escapeXml(consigne)}"`
  const plage = `sqref="${name(rang)}${LIGNE.exemples}:${name(rang)}${DERNIERE}"`
  const liste = colonne.liste
    ? plageOf(listes, colonne.liste)
    : colonne.genre === 'ouiNon'
      ? '"Oui,Non"'
      : null
  if (!liste) return `<dataValidation allowBlank="1" showInputMessage="1" ${aide} ${plage}/>`
  return `<dataValidation type="list" ${HORS_LISTE} allowBlank="1" showInputMessage="1" ${aide} ${plage}><formula1>${liste}</formula1></dataValidation>`
}

/** Titles of the blocks, each over its columns. */
function writeGroupes(cells: CellWriter, { groupes }: ModeleImport): void {
  cells.text(0, t.consigne, S.groupe)
  let rang = DECALAGE
  for (const { titre, colonnes } of groupes)
    for (const i of colonnes.keys()) cells.text(rang++, i === 0 ? titre : '', S.groupe)
}

/** Cells of a block's title that are one. */
function fusions({ groupes }: ModeleImport): string[] {
  let rang = 0
  return groupes.flatMap(({ colonnes }) => {
    const debut = rang
    rang += colonnes.length
    return colonnes.length > 1 ? [`${name(debut)}${LIGNE.groupes}:${name(rang - 1)}${LIGNE.groupes}`] : []
  })
}

/** The sheet to fill in: a line a contract, under titles that stay in sight. */
export function feuilleContrats(dispositif: Dispositif): Feuille {
  const modele = modeleImport(dispositif.sections)
  const { colonnes } = modele
  const aides = aidesOf(dispositif.code)
  const { exemples = [] } = aides
  const requis = requisOf(dispositif)
  const listes = listesOf(colonnes)
  return {
    nom: t.feuille,
    ouverte: true,
    figees: { colonnes: 1, lignes: LIGNE.titres },
    largeurs: [
      { largeur: 26, style: S.texte },
      ...colonnes.map((colonne) => ({
        largeur: colonne.liste ? 30 : Math.min(26, Math.max(16, colonne.titre.length * 0.7)),
        style: styleOf(colonne),
      })),
    ],
    *rows(cells) {
      cells.startRow(LIGNE.groupes, 22)
      writeGroupes(cells, modele)
      cells.endRow()
      cells.startRow(LIGNE.titres, 50)
      cells.text(0, TITRE_REPERE, S.facultatif)
      for (const [i, { chemin, titre }] of colonnes.entries())
        cells.text(i + DECALAGE, titre, requis.has(chemin) ? S.requis : S.facultatif)
      cells.endRow()
      for (const [rang, { de, contrat }] of exemples.entries()) {
        cells.startRow(LIGNE.exemples + rang, 18)
        cells.text(0, `${MARQUE_EXEMPLE}${t.exemple(de)}`, S.exemple)
        for (const [i, colonne] of colonnes.entries()) writeExemple(cells, contrat, colonne, i + DECALAGE)
        cells.endRow()
      }
      yield
      return LIGNE.titres + exemples.length
    },
    fusions: fusions(modele),
    validations: colonnes.map((colonne, rang) => validationOf(aides, listes, colonne, rang)),
  }
}

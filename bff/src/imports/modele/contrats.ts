import {
  type ColonneImport,
  controlerContrat,
  type Dispositif,
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
import { columnName, escapeXml, excelDay, numberCell, texteCell } from '../../dossiers/export/cellules.ts'
import { type Aides, aidesOf } from './aides.ts'
import { feuilleXml } from './feuille.ts'
import { listesOf, plageOf } from './listes.ts'
import { S } from './styles.ts'
import { consigneOf, contratsModele as t } from './textes.ts'

/** Rows of the sheet: blocks, titles, example, then the contracts. */
const LIGNE = { groupes: 1, titres: 2, exemple: 3 } as const
const DERNIERE = LIGNE.exemple + LIGNES_IMPORT_MAX
/** The first column is the person's own mark. */
const DECALAGE = 1
const name = (rang: number) => columnName(rang + DECALAGE)

/** Fields without which a contract is not complete, told by the rules themselves; what the establishment brings is not asked. */
function requisOf(dispositif: Dispositif): ReadonlySet<string> {
  const employeur = `${sectionEmployeur(dispositif)}.`
  return new Set(
    controlerContrat(dispositif, {}, { aujourdhui: '2000-01-01', etablissements: [] })
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

function celluleExemple({ exemple }: Aides, colonne: ColonneImport, ref: string): string {
  const valeur = valueAt(exemple, colonne.chemin)
  if (valeur === null) return ''
  const jour = colonne.genre === 'date' ? excelDay(String(valeur)) : null
  if (jour !== null) return numberCell(ref, jour, S.exempleDate)
  if (colonne.genre === 'montant') return numberCell(ref, Number(valeur) / 100, S.exempleMontant)
  return texteCell(ref, writeValeur(colonne, valeur), S.exemple)
}

function validationOf(
  aides: Aides,
  listes: readonly ListeCodes[],
  colonne: ColonneImport,
  rang: number,
): string {
  const { titre, consigne } = consigneOf(aides, colonne)
  const aide = `promptTitle="${escapeXml(titre)}" prompt="${escapeXml(consigne)}"`
  const plage = `sqref="${name(rang)}${LIGNE.exemple}:${name(rang)}${DERNIERE}"`
  const liste = colonne.liste
    ? plageOf(listes, colonne.liste)
    : colonne.genre === 'ouiNon'
      ? '"Oui,Non"'
      : null
  // A list helps and forbids nothing: a code typed alone is as good.
  const debut = `<dataValidation${liste ? ' type="list"' : ''} allowBlank="1" showInputMessage="1" showErrorMessage="0" ${aide} ${plage}`
  return liste ? `${debut}><formula1>${liste}</formula1></dataValidation>` : `${debut}/>`
}

function groupesOf(modele: ModeleImport): { cellules: string; fusions: string[] } {
  const fusions: string[] = []
  let rang = 0
  const cellules = modele.groupes.map(({ titre, colonnes }) => {
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
export function feuilleContrats(dispositif: Dispositif): string {
  const modele = modeleImport(dispositif.sections)
  const { colonnes } = modele
  const aides = aidesOf(dispositif.code)
  const requis = requisOf(dispositif)
  const listes = listesOf(colonnes)
  const { cellules, fusions } = groupesOf(modele)
  const titres = colonnes.map(({ chemin, titre }, i) =>
    texteCell(`${name(i)}${LIGNE.titres}`, titre, requis.has(chemin) ? S.requis : S.facultatif),
  )
  const exemple = colonnes.map((colonne, i) => celluleExemple(aides, colonne, `${name(i)}${LIGNE.exemple}`))
  return feuilleXml({
    ouverte: true,
    figees: { colonnes: 1, lignes: LIGNE.titres },
    largeurs: [
      { largeur: 26, style: S.texte },
      ...colonnes.map((colonne) => ({
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
    validations: colonnes.map((colonne, rang) => validationOf(aides, listes, colonne, rang)),
  })
}

import type { DiplomeReferentiel } from '../pack.ts'
import { parseDateTableur } from './date-tableur.ts'
import { type Colonnes, type Modele, readEntetes } from './entetes.ts'
import { ImportError, isEmpty, type LigneTableau } from './ligne.ts'
import { MESSAGES } from './textes.ts'
import { parseCodeDiplome, parseNiveau } from './valeurs.ts'

type Champ = 'code' | 'libelle' | 'fermeture' | 'niveau'

/** Columns of the table N_FORMATION_DIPLOME of the BCN. */
const MODELE: Modele<Champ> = {
  code: { noms: ['formation_diplome'] },
  libelle: { noms: ['libelle_long_200'] },
  fermeture: { noms: ['date_fermeture'] },
  niveau: { noms: ['niveau_qualification_rncp'] },
}

/** Columns that tell a row to be the header of this table. */
export function readEntetesBcn(ligne: LigneTableau): Colonnes<Champ> | null {
  return readEntetes(ligne, MODELE)
}

/** Reads the diplomas row by row. @throws ImportError (from `add`) on the first row that is not right */
export function createImportBcn(colonnes: Colonnes<Champ>) {
  const diplomes: DiplomeReferentiel[] = []
  return {
    add(ligne: LigneTableau): void {
      if (isEmpty(ligne)) return
      const cell = (champ: Champ) => (ligne.cellules[colonnes[champ]] ?? '').trim()
      const code = parseCodeDiplome(cell('code'))
      if (!code) throw new ImportError(ligne.n, MESSAGES.codeDiplome(cell('code')))
      const fermeture = cell('fermeture') === '' ? null : parseDateTableur(cell('fermeture'))
      if (fermeture === undefined) throw new ImportError(ligne.n, MESSAGES.date(cell('fermeture')))
      diplomes.push({ code, intitule: cell('libelle'), niveau: parseNiveau(cell('niveau')), fermeture })
    },
    end: (): DiplomeReferentiel[] => diplomes,
  }
}

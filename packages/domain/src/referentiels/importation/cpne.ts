import type { CpneReferentiel } from '../pack.ts'
import { type Colonnes, type Modele, readEntetes } from './entetes.ts'
import { ImportError, isEmpty, type LigneTableau } from './ligne.ts'
import { MESSAGES } from './textes.ts'
import { parseIdccs } from './valeurs.ts'

type Champ = 'code' | 'libelle' | 'idcc'

/** Columns of the sheet « CPNE-IDCC »: one row a branch, its IDCC in one cell or on several rows. */
const MODELE: Modele<Champ> = {
  code: { noms: ['code cpne'] },
  libelle: { noms: ['cpne', 'intitule cpne', 'libelle cpne'] },
  idcc: { noms: ['idcc', 'code idcc'] },
}

/** Columns that tell a row to be of this sheet: it has no amount, unlike the levels. */
export function readEntetesCpne(ligne: LigneTableau): Colonnes<Champ> | null {
  return ligne.cellules.filter((cellule) => cellule.trim() !== '').length === 3
    ? readEntetes(ligne, MODELE)
    : null
}

/** Reads the branches row by row. @throws ImportError (from `add`) on the first row that is not right */
export function createImportCpne(colonnes: Colonnes<Champ>) {
  const branches = new Map<string, { code: string; libelle: string; idcc: string[] }>()
  let courante = ''
  return {
    add(ligne: LigneTableau): void {
      if (isEmpty(ligne) || readEntetesCpne(ligne)) return
      const cell = (champ: Champ) => (ligne.cellules[colonnes[champ]] ?? '').trim()
      courante = cell('code') || courante
      if (!/^\d{1,3}$/.test(courante)) throw new ImportError(ligne.n, MESSAGES.cpne(courante))
      const idcc = parseIdccs(cell('idcc'))
      if (!idcc) throw new ImportError(ligne.n, MESSAGES.idcc(cell('idcc')))
      const branche = branches.get(courante) ?? { code: courante, libelle: cell('libelle'), idcc: [] }
      branches.set(courante, branche)
      branche.idcc.push(...idcc.filter((code) => !branche.idcc.includes(code)))
    },
    end: (): CpneReferentiel[] => [...branches.values()],
  }
}

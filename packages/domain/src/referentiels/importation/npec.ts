import type { DateIso } from '../../dates/date-iso.ts'
import type { NpecReferentiel } from '../pack.ts'
import { parseDateTableur } from './date-tableur.ts'
import { type Colonnes, type Modele, readEntetes } from './entetes.ts'
import { ImportError, isEmpty, type LigneTableau } from './ligne.ts'
import { MESSAGES } from './textes.ts'
import { parseCodeDiplome, parseMontant, parseRncps } from './valeurs.ts'

type Champ = 'rncp' | 'codeDiplome' | 'codeCpne' | 'valeur' | 'statut' | 'depuis'

/** Columns of the sheet « référentiel NPEC », in the editions of 2019, 2021 and since 2022. */
const MODELE_NPEC: Modele<Champ> = {
  rncp: { noms: ['rncp', 'code rncp'], facultatif: true },
  codeDiplome: { noms: ['code diplome', 'code la formation', 'code de la formation'], facultatif: true },
  codeCpne: { noms: ['code cpne'] },
  valeur: { noms: ['npec final', 'valeur finale'] },
  statut: { noms: ['statut'] },
  depuis: { noms: ["date d'applicabilite…"], facultatif: true },
}

/** Statuses: set by the branch (CPNE, or following the recommendation R), or by decree in its stead (A, formerly D). */
const ORIGINES: Readonly<Record<string, NpecReferentiel['origine']>> = {
  CPNE: 'branche',
  R: 'branche',
  A: 'carence',
  D: 'carence',
}

/** Columns that tell a row to be of this sheet. */
export function readEntetesNpec(ligne: LigneTableau): Colonnes<Champ> | null {
  const colonnes = readEntetes(ligne, MODELE_NPEC)
  return colonnes && (colonnes.rncp >= 0 || colonnes.codeDiplome >= 0) ? colonnes : null
}

/** Reads rows one by one and keeps only what differs: memory follows the amounts, not the rows. */
export interface ImportNpec {
  add(ligne: LigneTableau): void
  /** Rows read, and the levels they make: branches of the same amount share one. */
  end(): { lignes: number; npec: NpecReferentiel[] }
}

/**
 * @param depuisParDefaut first day of the levels, where the edition has no column for it
 * @throws ImportError (from `add`) on the first row that is not right
 */
export function createImportNpec(
  colonnes: Colonnes<Champ>,
  depuisParDefaut: DateIso | undefined,
): ImportNpec {
  const groupes: (NpecReferentiel & { codeCpne: string[] })[] = []
  const rangs = new Map<string, number>()
  const vus = new Map<string, Map<string, number>>()
  let lignes = 0
  // A merged cell holds its value on its first row only.
  let fusion: { rncp: string; codeDiplome: string } = { rncp: '', codeDiplome: '' }

  const groupOf = (niveau: Omit<NpecReferentiel, 'codeCpne'>): number => {
    const cle = `${niveau.codeRncp}|${niveau.codeDiplome ?? ''}|${niveau.montantCentimes}|${niveau.origine}|${niveau.depuis}`
    const connu = rangs.get(cle)
    if (connu !== undefined) return connu
    groupes.push({ ...niveau, codeCpne: [] })
    rangs.set(cle, groupes.length - 1)
    return groupes.length - 1
  }

  return {
    add(ligne) {
      if (isEmpty(ligne)) return
      const cell = (champ: Champ) => (ligne.cellules[colonnes[champ]] ?? '').trim()
      const fail = (message: string): never => {
        throw new ImportError(ligne.n, message)
      }
      // Editions printed for reading repeat their header on each page.
      if (parseMontant(cell('valeur')) === undefined && readEntetesNpec(ligne)) return
      if (cell('rncp') !== '' || cell('codeDiplome') !== '')
        fusion = { rncp: cell('rncp'), codeDiplome: cell('codeDiplome') }
      const parDiplome = colonnes.codeDiplome >= 0
      const codeDiplome = parDiplome ? parseCodeDiplome(fusion.codeDiplome) : undefined
      if (parDiplome && codeDiplome === undefined) fail(MESSAGES.codeDiplome(fusion.codeDiplome))
      const rncps = parDiplome ? [''] : (parseRncps(fusion.rncp) ?? fail(MESSAGES.rncp(fusion.rncp)))
      const codeCpne = cell('codeCpne')
      if (!/^\d{1,3}$/.test(codeCpne)) fail(MESSAGES.cpne(codeCpne))
      const montantCentimes = parseMontant(cell('valeur'))
      if (montantCentimes === undefined) return fail(MESSAGES.montant(cell('valeur')))
      const origine = ORIGINES[cell('statut').toUpperCase()] ?? fail(MESSAGES.statut(cell('statut')))
      const depuis = cell('depuis') === '' ? depuisParDefaut : parseDateTableur(cell('depuis'))
      if (depuis === undefined)
        return fail(cell('depuis') === '' ? MESSAGES.sansDate : MESSAGES.date(cell('depuis')))
      lignes += 1
      for (const codeRncp of rncps) {
        const rang = groupOf({
          codeRncp,
          montantCentimes,
          origine,
          depuis,
          ...(codeDiplome === undefined ? {} : { codeDiplome }),
        })
        const cle = `${codeRncp}|${codeDiplome ?? ''}|${depuis}`
        const parCpne = vus.get(cle) ?? new Map<string, number>()
        vus.set(cle, parCpne)
        const deja = parCpne.get(codeCpne)
        if (deja === rang) continue
        if (deja !== undefined) fail(MESSAGES.doublon(codeRncp || (codeDiplome ?? ''), codeCpne))
        parCpne.set(codeCpne, rang)
        groupes[rang]?.codeCpne.push(codeCpne)
      }
    },
    end: () => ({ lignes, npec: groupes }),
  }
}

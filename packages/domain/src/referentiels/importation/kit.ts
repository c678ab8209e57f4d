import type { CertificationReferentiel } from '../pack.ts'
import { parseDateTableur } from './date-tableur.ts'
import { diplomeCerfaOf } from './diplome-cerfa.ts'
import { type Colonnes, type Modele, readEntetes } from './entetes.ts'
import { ImportError, isEmpty, type LigneTableau } from './ligne.ts'
import { MESSAGES } from './textes.ts'
import { parseCodeDiplome, parseNiveau, parseRncps } from './valeurs.ts'

type Champ = 'codeDiplome' | 'rncp' | 'niveau' | 'acces' | 'echeance' | 'etat' | 'intitule'

/** Columns of the sheet « Kit Apprentissage »: one row a couple code diplôme – RNCP sheet. */
const MODELE: Modele<Champ> = {
  codeDiplome: { noms: ['code diplome'] },
  rncp: { noms: ['ficherncp', 'fiche rncp'] },
  niveau: { noms: ['niveau fiche rncp'] },
  acces: { noms: ["acces a l'apprentissage de la fiche rncp"] },
  echeance: { noms: ["date d'echeance de la fiche rncp"] },
  etat: { noms: ['fiche active/inactive'] },
  intitule: { noms: ['intitule certification'] },
}

const SANS_FICHE = ['', 'NR', 'NC']

/** Columns that tell a row to be of this sheet. The sheet of corrections has a date of correction first: not that one. */
export function readEntetesKit(ligne: LigneTableau): Colonnes<Champ> | null {
  const colonnes = readEntetes(ligne, MODELE)
  return colonnes?.codeDiplome === 0 ? colonnes : null
}

/** Reads the certifications row by row. @throws ImportError (from `add`) on the first row that is not right */
export function createImportKit(colonnes: Colonnes<Champ>) {
  const fiches = new Map<string, CertificationReferentiel & { codesDiplome: string[] }>()
  return {
    add(ligne: LigneTableau): void {
      if (isEmpty(ligne) || readEntetesKit(ligne)) return
      const cell = (champ: Champ) => (ligne.cellules[colonnes[champ]] ?? '').trim()
      // Some codes diplôme have no sheet, « NR »: they teach nothing here.
      if (SANS_FICHE.includes(cell('rncp').toUpperCase())) return
      const code = parseCodeDiplome(cell('codeDiplome'))
      if (!code) throw new ImportError(ligne.n, MESSAGES.codeDiplome(cell('codeDiplome')))
      const [rncp] = parseRncps(cell('rncp')) ?? []
      if (!rncp) throw new ImportError(ligne.n, MESSAGES.rncp(cell('rncp')))
      const echeance = cell('echeance') === '' ? null : parseDateTableur(cell('echeance'))
      if (echeance === undefined) throw new ImportError(ligne.n, MESSAGES.date(cell('echeance')))
      const diplome = code.slice(0, 8)
      const connue = fiches.get(rncp)
      if (connue) {
        if (!connue.codesDiplome.includes(diplome)) connue.codesDiplome.push(diplome)
        return
      }
      fiches.set(rncp, {
        codeRncp: rncp,
        codesDiplome: [diplome],
        intitule: cell('intitule'),
        niveau: parseNiveau(cell('niveau')),
        diplomeCerfa: diplomeCerfaOf(diplome),
        finEnregistrement: echeance,
        apprentissage: cell('acces').toLowerCase() !== 'non',
      })
    },
    end: (): CertificationReferentiel[] => [...fiches.values()],
  }
}

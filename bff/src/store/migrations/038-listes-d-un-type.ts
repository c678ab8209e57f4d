import { sql } from 'kysely'
import type { IndexDef } from '../index-def.ts'
import type { StepInParts } from '../step.ts'

/** Orders of lists in which dossiers of a kind stand together, or far: what is due first may be thousands of the other. */
const ORDRES = { maj: 'maj_le', echeance: 'echeance' }

const indexes = (): IndexDef[] =>
  Object.entries(ORDRES).flatMap(([nom, cle]) => [
    { nom: `dossier_siren_type_${nom}`, table: 'dossier', colonnes: ['siren', 'type', cle, 'rang'] },
    {
      nom: `dossier_valide_type_${nom}`,
      table: 'dossier',
      colonnes: ['type', cle, 'rang'],
      ou: sql`${sql.ref('numero')} is not null`,
    },
  ])

/** Lists of one kind are walked in their order, as those of one state are: none of the other kind is passed over. */
export const listesDUnType: StepInParts = { parts: [{ indexes }], finish: async () => undefined }

import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Orders of lists in which dossiers of a kind stand together, or far: what is due first may be thousands of the other. */
const ORDRES = { maj: 'maj_le', echeance: 'echeance' }

/** Lists of one kind are walked in their order, as those of one state are: none of the other kind is passed over. */
export const listesDUnType: Migration = {
  async up({ schema }: Kysely<unknown>): Promise<void> {
    for (const [nom, cle] of Object.entries(ORDRES)) {
      await schema
        .createIndex(`dossier_siren_type_${nom}`)
        .on('dossier')
        .columns(['siren', 'type', cle, 'rang'])
        .execute()
      await schema
        .createIndex(`dossier_valide_type_${nom}`)
        .on('dossier')
        .columns(['type', cle, 'rang'])
        .where(sql.ref('numero'), 'is not', null)
        .execute()
    }
  },
}

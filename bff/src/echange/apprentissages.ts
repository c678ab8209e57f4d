import type { EtatDossier } from '@mon-espace/domain/api'
import type { Connecte } from '../acces/connecte.ts'
import type { Store } from '../store/store.ts'

/** The kind of contract that is exchanged with CFA. */
export const APPRENTISSAGE = 'apprentissage'

/** The apprenticeships that bear a number, of the establishments that the caller may act for. */
export function apprentissagesOf(db: Store, { droits }: Pick<Connecte, 'droits'>) {
  return db
    .selectFrom('dossier')
    .where('type', '=', APPRENTISSAGE)
    .where('numero', 'is not', null)
    .where((eb) =>
      eb.or(
        droits.map(({ siren, sirets }) =>
          sirets === null
            ? eb('siren', '=', siren)
            : eb.and([eb('siren', '=', siren), eb('siret', 'in', [...sirets])]),
        ),
      ),
    )
}

/** The same in this state alone; in every one where none is asked. */
export const inEtat = (db: Store, caller: Pick<Connecte, 'droits'>, etat: EtatDossier | null) =>
  apprentissagesOf(db, caller).$if(etat !== null, (q) => q.where('etat', '=', etat))

import type { EtatDossier } from '@mon-espace/domain/api'
import { hearsOwnAlone } from '../acces/cle.ts'
import type { Connecte } from '../acces/connecte.ts'
import { debutDepot } from '../dossiers/depot.ts'
import { startsWith } from '../store/starts-with.ts'
import type { Store } from '../store/store.ts'

/** The kind of contract that is exchanged with CFA. */
export const APPRENTISSAGE = 'apprentissage'

type Lecteur = Pick<Connecte, 'droits' | 'cle' | 'nom'>

/**
 * The apprenticeships that bear a number, of the establishments that the caller may act for; for a key that does not read, those
 * that it deposited.
 */
export function apprentissagesOf(db: Store, { droits, cle, nom }: Lecteur) {
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
    .$if(cle !== null && hearsOwnAlone(cle), (q) => q.where(startsWith('depot', debutDepot(nom))))
}

/** The same in this state alone; in every one where none is asked. */
export const inEtat = (db: Store, caller: Lecteur, etat: EtatDossier | null) =>
  apprentissagesOf(db, caller).$if(etat !== null, (q) => q.where('etat', '=', etat))

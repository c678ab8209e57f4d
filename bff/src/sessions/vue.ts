import type { EntrepriseSession, Session } from '@mon-espace/domain/api'
import { type Connecte, overallRole, roleIn } from '../acces/connecte.ts'
import type { Deps } from '../deps.ts'
import { namesOf, ownEtablissements } from '../entreprises/etablissements.ts'
import type { Store } from '../store/store.ts'

/** Nobody is signed in. */
export const PERSONNE: Session = { compte: null, entreprises: [], role: null }

/** What `GET /session` answers to a visitor: how one signs in. */
export function nobodyView({ identite }: Pick<Deps, 'identite'>): Session {
  return identite ? { ...PERSONNE, fournisseur: { nom: identite.nom, seul: identite.seulePorte } } : PERSONNE
}

/**
 * What `GET /session` answers once somebody is signed in: who, for which enterprises (each by its own name and the SIRET of its head office, or of the
 * first establishment that they are limited to), in which role.
 */
export async function sessionView(db: Store, compte: Connecte): Promise<Session> {
  const { compteId: id, email, civilite, nom, prenom, fonction, telephone } = compte
  const sirens = compte.droits.map((d) => d.siren)
  const [etablissements, names] = await Promise.all([ownEtablissements(db, compte), namesOf(db, sirens)])
  const entreprises: EntrepriseSession[] = []
  for (const { siret, siren, denomination } of etablissements) {
    const role = roleIn(compte, { siren, siret })
    if (role && !entreprises.some((e) => e.siren === siren))
      entreprises.push({ siret, siren, denomination: names.get(siren) ?? denomination, role })
  }
  return {
    compte: { id, email, civilite, nom, prenom, fonction, telephone },
    entreprises,
    role: overallRole(compte),
  }
}

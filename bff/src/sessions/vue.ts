import type { EntrepriseSession, Session } from '@mon-espace/domain/api'
import { listEtablissements } from '../entreprises/etablissements.ts'
import type { Magasin } from '../store/magasin.ts'
import { type Connecte, overallRole, roleIn } from './connecte.ts'

const PERSONNE: Session = { compte: null, entreprises: [], role: null }

/** What `GET /session` answers: who, for which enterprises (head office of each), in which role. */
export async function sessionView(db: Magasin, compte: Connecte | null): Promise<Session> {
  if (!compte) return PERSONNE
  const { compteId: id, email, civilite, nom, prenom, fonction, telephone } = compte
  const etablissements = await listEtablissements(
    db,
    compte.droits.map((d) => d.siren),
  )
  const entreprises: EntrepriseSession[] = []
  for (const { siret, siren, denomination } of etablissements) {
    const role = roleIn(compte, siren)
    if (role && !entreprises.some((e) => e.siren === siren))
      entreprises.push({ siret, siren, denomination, role })
  }
  return {
    compte: { id, email, civilite, nom, prenom, fonction, telephone },
    entreprises,
    role: overallRole(compte),
  }
}

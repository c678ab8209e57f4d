import { openCompte } from '../../comptes/open-compte.ts'
import type { Acteur } from '../../dossiers/acteur.ts'
import { salarieRow } from '../../entreprises/salaries.ts'
import type { Clock } from '../../store/clock.ts'
import type { TableCompte, TableEtablissement, TableSalarie } from '../../store/schema.ts'
import type { StoreWrite } from '../../store/store.ts'
import { personneNo } from './noms.ts'

const METIERS = [
  ['Chargé d’affaires', 'BTS Management commercial opérationnel', '5'],
  ['Responsable d’agence', 'Licence professionnelle Gestion des ressources humaines', '6'],
  ['Chef d’équipe', 'BTS Électrotechnique', '5'],
  ['Responsable de secteur', 'Master Ressources humaines', '7'],
] as const

/** The `i`-th employee of an enterprise, an adult for long. */
export function salarieNo(siren: string, i: number): TableSalarie {
  const [nomNaissance, prenom] = personneNo(i * 3 + 1)
  const [emploi, diplome, niveauDiplome] = METIERS[i % METIERS.length] ?? METIERS[0]
  return salarieRow(siren, {
    nomNaissance,
    prenom,
    dateNaissance: `${1965 + (i % 30)}-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`,
    courriel: `salarie${i + 1}@entreprise-demo.example`,
    emploi,
    diplome,
    niveauDiplome,
  })
}

/** The one who enters the dossiers of an enterprise: whoever acts for it already, else an account opened for it. */
export async function employeurOf(
  trx: StoreWrite,
  clock: Clock,
  { siren, siret }: Pick<TableEtablissement, 'siren' | 'siret'>,
  hash: string,
): Promise<Acteur> {
  const known = await trx
    .selectFrom('rattachement')
    .innerJoin('compte', 'compte.id', 'rattachement.compte_id')
    .select(['compte.id', 'compte.nom', 'compte.prenom', 'rattachement.role'])
    .where('rattachement.siren', '=', siren)
    .where('rattachement.etat', '=', 'actif')
    .orderBy('rattachement.role', 'desc')
    .executeTakeFirst()
  if (known)
    return {
      compteId: known.id,
      nom: `${known.prenom} ${known.nom}`,
      role: known.role as Acteur['role'],
      sirets: null,
    }
  const [nom, prenom, sexe] = personneNo(Number(siren.slice(4)))
  const compte = await openCompte(trx, clock, {
    identite: {
      email: `rh.${siren}@entreprise-demo.example`,
      civilite: sexe === 'F' ? 'Mme' : 'M.',
      nom,
      prenom,
      fonction: 'Ressources humaines',
      telephone: '0178000000',
    },
    hash,
    role: 'administrateur',
    etablissement: { siren, siret },
  })
  if (!compte) throw new Error('account of a populated enterprise taken')
  return { compteId: compte.id, nom: `${prenom} ${nom}`, role: 'administrateur', sirets: null }
}

/** Case officers of a populated world: a queue is shared. */
const GESTIONNAIRES = 4

/** The case officers of the demo, as many as a team has: the missing ones get an account. */
export async function gestionnairesOf(trx: StoreWrite, clock: Clock, hash: string): Promise<TableCompte[]> {
  for (let i = 1; i < GESTIONNAIRES; i += 1) {
    const [nom, prenom, sexe] = personneNo(1000 + i)
    const identite = {
      email: `gestionnaire${i + 1}@opco-demo.example`,
      civilite: sexe === 'F' ? 'Mme' : 'M.',
      nom,
      prenom,
      fonction: 'Gestionnaire',
      telephone: '0178000000',
    }
    await openCompte(trx, clock, { identite, hash, role: 'gestionnaire', etablissement: null })
  }
  return trx.selectFrom('compte').selectAll().where('gestionnaire', '=', 1).orderBy('email').execute()
}

/** An account of a case officer, as who acts. */
export const asGestionnaire = ({ id, nom, prenom }: TableCompte): Acteur => ({
  compteId: id,
  nom: `${prenom} ${nom}`,
  role: 'gestionnaire',
  sirets: null,
})

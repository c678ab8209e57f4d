import type { Contrat, Maitre } from '@mon-espace/domain'
import { Adresse } from '@mon-espace/domain/api'
import type { Deps } from '../deps.ts'
import { motsSalarie } from '../entreprises/salaries.ts'
import type { Magasin } from '../store/magasin.ts'

/** The employee that a line names: same names, accents and capitals apart, born the same day. */
function findSalarie(db: Magasin, siren: string, { nomNaissance, prenom, dateNaissance }: Maitre) {
  return db
    .selectFrom('salarie')
    .selectAll()
    .where('siren', '=', siren)
    .where('mots', '=', motsSalarie(nomNaissance ?? '', prenom ?? ''))
    .where('date_naissance', '=', dateNaissance ?? '')
    .limit(1)
    .executeTakeFirst()
}

/** A maître whom the enterprise knows is that employee, as when picked on screen 2; what the line says of them stands. */
async function recognizeMaitre(db: Magasin, siren: string, maitre: Maitre): Promise<Maitre> {
  if (!maitre.nomNaissance || !maitre.prenom || !maitre.dateNaissance) return maitre
  const known = await findSalarie(db, siren, maitre)
  if (!known) return maitre
  return {
    ...maitre,
    salarieId: known.id,
    courriel: maitre.courriel ?? known.courriel,
    emploi: maitre.emploi ?? known.emploi,
    diplome: maitre.diplome ?? known.diplome,
    niveauDiplome: maitre.niveauDiplome ?? known.niveau_diplome,
  }
}

/** A CFA that the reference data know brings what the line leaves out. */
async function recognizeCfa(
  { donnees }: Pick<Deps, 'donnees'>,
  { cfa }: Contrat['formation'],
): Promise<Contrat['formation']['cfa']> {
  const known = (await donnees.liste('cfa'))?.elements.find(({ code }) => code === cfa.siret)
  if (!known) return cfa
  const { voie, codePostal, commune } = cfa.adresse
  const adresse = Adresse.safeParse(known.adresse)
  return {
    ...cfa,
    denomination: cfa.denomination ?? (typeof known.denomination === 'string' ? known.denomination : null),
    uai: cfa.uai ?? (typeof known.uai === 'string' ? known.uai : null),
    adresse: adresse.success && !voie && !codePostal && !commune ? adresse.data : cfa.adresse,
  }
}

/** The contract of a line with what is known of the people and places that it names. Nothing typed is replaced. */
export async function completeKnown(
  deps: Pick<Deps, 'db' | 'donnees'>,
  siren: string,
  contrat: Contrat,
): Promise<Contrat> {
  const { maitres, formation } = contrat
  return {
    ...contrat,
    maitres: {
      ...maitres,
      maitre1: await recognizeMaitre(deps.db, siren, maitres.maitre1),
      maitre2: maitres.maitre2 && (await recognizeMaitre(deps.db, siren, maitres.maitre2)),
    },
    formation: { ...formation, cfa: await recognizeCfa(deps, formation) },
  }
}

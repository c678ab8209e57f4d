import { mergeSectionOf, type Partiel, sectionEmployeur, valueAt, withValueAt } from '@mon-espace/domain'
import type { DepotEchange } from '@mon-espace/domain/api'
import { CHAMPS_ECHANGE, REPRESENTANT, type ValeurLue } from '@mon-espace/domain/echange'
import { actsFor, type Connecte } from '../acces/connecte.ts'
import { acteurOf } from '../dossiers/acteur.ts'
import { insertDraft, prefillContrat } from '../dossiers/create.ts'
import type { Depot } from '../dossiers/depot.ts'
import { type Contrat, dispositifOf } from '../dossiers/dispositif.ts'
import { lienDossier } from '../dossiers/lettres.ts'
import type { Outils } from '../dossiers/save.ts'
import { findEtablissement } from '../entreprises/etablissements.ts'
import { refus } from '../http/refus.ts'
import type { TableEtablissement } from '../store/schema.ts'
import type { Store, StoreWrite } from '../store/store.ts'
import { APPRENTISSAGE } from './apprentissages.ts'
import { remarques as t } from './textes.ts'

/** What was read otherwise than it was sent, or not kept. */
interface Remarque {
  readonly chemin: string
  readonly message: string
}

type Cerfa = DepotEchange['cerfa']

/** The same contract, wherever some software puts its parts. */
function gathered({ cerfa: { employeurV2, ...cerfa }, maitre2 }: DepotEchange): Cerfa {
  return { ...cerfa, employeur: cerfa.employeur ?? employeurV2, maitre2: cerfa.maitre2 ?? maitre2 }
}

const sameName = (a: unknown, b: unknown): boolean =>
  typeof a === 'string' && typeof b === 'string' && a.localeCompare(b, 'fr', { sensitivity: 'base' }) === 0

/** Some software fills the representative in with the apprentice's own data: nobody represents themselves. */
function isOwnRepresentant(cerfa: Cerfa): boolean {
  const at = (chemin: string) => valueAt(cerfa, chemin)
  return (
    sameName(at(`${REPRESENTANT}.nom`), at('apprenti.nom')) &&
    sameName(at(`${REPRESENTANT}.prenom`), at('apprenti.prenom'))
  )
}

/** What was given, at its place in a contract; nothing where nothing was. */
function givenOf(cerfa: Cerfa): { readonly donne: Contrat; readonly remarques: Remarque[] } {
  const propre = isOwnRepresentant(cerfa)
  const remarques: Remarque[] = propre ? [{ chemin: `cerfa.${REPRESENTANT}`, message: t.representant }] : []
  if ((cerfa.remunerationsAnnuelles ?? []).length > 0)
    remarques.push({ chemin: 'cerfa.remunerationsAnnuelles', message: t.remuneration })
  const donne = CHAMPS_ECHANGE.reduce<Contrat>((lu, { externe, interne }) => {
    const valeur = valueAt(cerfa, externe) as ValeurLue | undefined
    if (valeur === null || valeur === undefined) return lu
    if (propre && externe.startsWith(REPRESENTANT)) return lu
    return withValueAt(lu, interne, valeur)
  }, {})
  return { donne, remarques }
}

/** A contract of what is known of the establishment, then of what was given: of itself the enterprise is believed first. */
function contratOf(
  outils: Pick<Outils, 'dispositifs'>,
  etablissement: TableEtablissement,
  donne: Contrat,
): Contrat {
  const dispositif = dispositifOf(outils, { type: APPRENTISSAGE })
  const connu = prefillContrat(dispositif, etablissement)
  const employeur = sectionEmployeur(dispositif)
  const { sections } = dispositif
  const merge = (base: Contrat, section: string, partie: object) => ({
    ...base,
    [section]: mergeSectionOf(sections, section, base[section] ?? {}, partie as Partiel<Contrat[string]>),
  })
  const complet = Object.entries(donne).reduce((lu, [section, partie]) => merge(lu, section, partie), connu)
  return merge(complet, employeur, withoutNulls(connu[employeur] ?? {}))
}

const withoutNulls = (section: object): object =>
  Object.fromEntries(Object.entries(section).filter(([, valeur]) => valeur !== null))

/** The number that software gave, and what it made of a deposit. */
export interface Depose {
  readonly id: string
  readonly lien: string
  readonly remarques: readonly Remarque[]
}

/** The dossier that the same software made of a deposit under the same number of its own. */
const findDepot = (db: Store, siren: string, depot: Depot): Promise<{ id: string } | undefined> =>
  db
    .selectFrom('dossier')
    .select('id')
    .where('siren', '=', siren)
    .where('depot', '=', JSON.stringify(depot))
    .executeTakeFirst()

/**
 * A draft from what the software of a CFA knows of a contract, for the enterprise to complete and validate; sent again under the same
 * number of its own, it is the one that was made of it.
 * @throws Refus 422 without a SIRET of the employer, 404 where it is none of the caller's
 */
export async function depositContrat(
  trx: StoreWrite,
  outils: Outils,
  caller: Connecte,
  depot: DepotEchange,
): Promise<Depose> {
  const cerfa = gathered(depot)
  const siret = valueAt(cerfa, 'employeur.siret')
  if (typeof siret !== 'string' || !/^\d{14}$/.test(siret))
    throw refus('corps_invalide', {
      erreurs: [{ chemin: 'cerfa.employeur.siret', code: 'siret_absent', message: t.siret }],
    })
  const etablissement = await findEtablissement(trx, siret)
  if (!etablissement || !actsFor(caller, etablissement)) throw refus('introuvable')
  const { donne, remarques } = givenOf(cerfa)
  const acteur = acteurOf(caller, etablissement)
  const { numeroExterne = null } = cerfa
  const source = { par: caller.cle ? caller.nom : acteur.nom, numeroExterne }
  const known = numeroExterne === null ? undefined : await findDepot(trx, etablissement.siren, source)
  if (known) {
    const dejaDepose = { chemin: 'cerfa.numeroExterne', message: t.dejaDepose }
    return { ...known, lien: lienDossier(outils.config.urlPublique, known), remarques: [dejaDepose] }
  }
  const row = await insertDraft(trx, outils, acteur, {
    etablissement,
    type: APPRENTISSAGE,
    contrat: contratOf(outils, etablissement, donne),
    demandeId: null,
    origine: { siret, depot: true },
    depot: source,
  })
  return { id: row.id, lien: lienDossier(outils.config.urlPublique, row), remarques }
}

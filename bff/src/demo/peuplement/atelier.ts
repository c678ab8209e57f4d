import type { Outils } from '../../dossiers/save.ts'
import type { TableCompte, TableEtablissement } from '../../store/schema.ts'
import { type Store, write } from '../../store/store.ts'
import { type Acteurs, seedDossier } from '../dossiers.ts'
import { type Modele, readModele } from './modele.ts'
import { personneNo } from './noms.ts'
import { etapeNo } from './plan.ts'

/** The people and the establishment of the dossiers to make. */
export type Decor = Omit<Acteurs, 'personne'>

/** Makes models: dossiers entered by the functions that the routes call, in a store of their own. */
export interface Atelier {
  /** What the `rang`-th turn of the plan leaves in this setting. */
  make(decor: Decor, rang: number): Promise<Modele>
}

/** What the functions look up while a dossier is made. */
interface Monde {
  readonly etablissements: readonly TableEtablissement[]
  readonly gestionnaires: readonly TableCompte[]
}

/** A workshop on an empty, migrated store that nobody else uses. */
export async function openAtelier(
  db: Store,
  outils: Outils,
  { etablissements, gestionnaires }: Monde,
): Promise<Atelier> {
  for (const siren of new Set(etablissements.map((e) => e.siren)))
    await db.insertInto('entreprise').values({ siren, denomination: '' }).execute()
  await db
    .insertInto('etablissement')
    .values([...etablissements])
    .execute()
  await db
    .insertInto('compte')
    .values([...gestionnaires])
    .execute()
  return {
    async make(decor, rang) {
      const acteurs = { ...decor, personne: personneNo(rang) }
      const id = await write(db, (trx) => seedDossier(trx, outils, acteurs, { rang, etape: etapeNo(rang) }))
      return readModele(db, id)
    },
  }
}

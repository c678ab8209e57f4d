import { openCompte } from '../comptes/open-compte.ts'
import type { Deps } from '../deps.ts'
import type { Acteur } from '../dossiers/acteur.ts'
import { listEtablissements } from '../entreprises/etablissements.ts'
import { upsertEntreprise } from '../entreprises/inscrire.ts'
import { insertSalarie } from '../entreprises/salaries.ts'
import type { TableSalarie } from '../store/schema.ts'
import type { StoreWrite } from '../store/store.ts'
import { writeAlone } from '../store/write-alone.ts'
import { COMPTES_DEMO, MOT_DE_PASSE_DEMO } from './comptes.ts'
import { type Distribution, seedDossiers } from './dossiers.ts'
import { ENTREPRISES_DEMO } from './entreprises.ts'
import { keepFichierDemo } from './fichier.ts'
import { SALARIES_DEMO } from './personnes.ts'

/** Contracts of the demo world; two of them are amended, by dossiers of their own. */
const DOSSIERS_DEMO = 55

/** True when the store has enterprises already: its world is left as it is. */
export async function isSeeded(deps: Pick<Deps, 'db'>): Promise<boolean> {
  return (await deps.db.selectFrom('entreprise').select('siren').limit(1).executeTakeFirst()) !== undefined
}

/**
 * Fills an empty store with the demo world, the same each time; a second call changes nothing.
 * @param dossiers how many contracts: the first eight, apprenticeship contracts, show every state, enough for a mock that must be quick
 */
export async function seedDemo(
  deps: Deps,
  { dossiers = DOSSIERS_DEMO }: { dossiers?: number } = {},
): Promise<void> {
  if (await isSeeded(deps)) return
  const hash = await deps.passwords.hash(MOT_DE_PASSE_DEMO)
  const fichier = await keepFichierDemo(deps.files)
  // One transaction: a process killed meanwhile leaves an empty store, not half a world.
  await writeAlone(deps.db, async (trx) => {
    // A process started at the same instant may have filled it.
    if (await isSeeded({ db: trx })) return
    for (const entreprise of ENTREPRISES_DEMO) await upsertEntreprise(trx, entreprise)
    const people = await seedComptes(trx, deps, hash)
    const salaries = await seedSalaries(trx)
    const etablissements = await listEtablissements(
      trx,
      ENTREPRISES_DEMO.map((e) => e.siren),
    )
    await seedDossiers(trx, deps, { ...people, salaries, etablissements, fichier }, dossiers)
  })
}

async function seedComptes(
  trx: StoreWrite,
  { clock }: Pick<Deps, 'clock'>,
  hash: string,
): Promise<Pick<Distribution, 'employeurs' | 'gestionnaire'>> {
  const employeurs: Record<string, Acteur> = {}
  let gestionnaire: Acteur | null = null
  for (const ouverture of COMPTES_DEMO) {
    const compte = await openCompte(trx, clock, { ...ouverture, hash })
    if (!compte) throw new Error('demo account already there')
    const { role } = ouverture
    const acteur = { compteId: compte.id, nom: `${compte.prenom} ${compte.nom}`, role, sirets: null }
    if (ouverture.role === 'gestionnaire') gestionnaire = acteur
    else if (ouverture.etablissement) employeurs[ouverture.etablissement.siren] = acteur
  }
  if (!gestionnaire) throw new Error('no case officer in the demo')
  return { employeurs, gestionnaire }
}

async function seedSalaries(trx: StoreWrite): Promise<TableSalarie[]> {
  const rows: TableSalarie[] = []
  for (const [siren, people] of Object.entries(SALARIES_DEMO))
    for (const { nom, prenom, naissance, emploi, diplome, niveau } of people)
      rows.push(
        await insertSalarie(trx, siren, {
          nomNaissance: nom,
          prenom,
          dateNaissance: naissance,
          courriel: `${prenom.normalize('NFD').charAt(0).toLowerCase()}.salarie@entreprise-demo.example`,
          emploi,
          diplome,
          niveauDiplome: niveau,
        }),
      )
  return rows
}

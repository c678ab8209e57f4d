import { type Dispositif, valueAt, withValueAt } from '@mon-espace/domain'
import { Adresse } from '@mon-espace/domain/api'
import type { Deps } from '../deps.ts'
import type { Contrat } from '../dossiers/dispositif.ts'
import { motsSalarie } from '../entreprises/salaries.ts'
import type { Store } from '../store/store.ts'

const textAt = (contrat: Contrat, chemin: string): string => {
  const valeur = valueAt(contrat, chemin)
  return typeof valeur === 'string' ? valeur : ''
}

/** What is known goes where the line says nothing: nothing typed is replaced. */
const fillIn = (contrat: Contrat, bloc: string, connus: Readonly<Record<string, unknown>>): Contrat =>
  Object.entries(connus).reduce((lu, [champ, valeur]) => {
    const chemin = `${bloc}.${champ}`
    return valueAt(lu, chemin) === null ? withValueAt(lu, chemin, valeur) : lu
  }, contrat)

/** An employee who is known to the enterprise, same names and born the same day, is that one, as when picked on screen. */
async function recognizeSalarie(db: Store, siren: string, contrat: Contrat, bloc: string): Promise<Contrat> {
  const [nom, prenom, naissance] = ['nomNaissance', 'prenom', 'dateNaissance'].map((champ) =>
    textAt(contrat, `${bloc}.${champ}`),
  )
  if (!nom || !prenom || !naissance) return contrat
  const known = await db
    .selectFrom('salarie')
    .selectAll()
    .where('siren', '=', siren)
    .where('mots', '=', motsSalarie(nom, prenom))
    .where('date_naissance', '=', naissance)
    .limit(1)
    .executeTakeFirst()
  if (!known) return contrat
  const { courriel, emploi, diplome, niveau_diplome: niveauDiplome } = known
  return fillIn(withValueAt(contrat, `${bloc}.salarieId`, known.id), bloc, {
    courriel,
    emploi,
    diplome,
    niveauDiplome,
  })
}

/** A training centre that the reference data know brings what the line leaves out. */
async function recognizeCentre(
  { donnees }: Pick<Deps, 'donnees'>,
  contrat: Contrat,
  bloc: string,
): Promise<Contrat> {
  const siret = textAt(contrat, `${bloc}.siret`)
  const known = (await donnees.liste('cfa'))?.elements.find(({ code }) => code === siret)
  if (!known) return contrat
  const { denomination, uai } = known
  const noms = Object.entries({ denomination, uai }).filter(([, valeur]) => typeof valeur === 'string')
  const nomme = fillIn(contrat, bloc, Object.fromEntries(noms))
  const adresse = Adresse.safeParse(known.adresse)
  const dite = ['voie', 'codePostal', 'commune'].some((champ) => textAt(contrat, `${bloc}.adresse.${champ}`))
  return adresse.success && !dite ? withValueAt(nomme, `${bloc}.adresse`, adresse.data) : nomme
}

/** The contract of a line with what is known of the people and places that it names. */
export async function completeKnown(
  deps: Pick<Deps, 'db' | 'donnees'>,
  { suivis, centre }: Dispositif,
  siren: string,
  contrat: Contrat,
): Promise<Contrat> {
  let complet = contrat
  for (const bloc of suivis)
    if (valueAt(complet, bloc)) complet = await recognizeSalarie(deps.db, siren, complet, bloc)
  return centre ? recognizeCentre(deps, complet, centre) : complet
}

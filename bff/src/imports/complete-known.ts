import { type Dispositif, noeudAt, valueAt, withValueAt } from '@mon-espace/domain'
import { Adresse, type Habitude } from '@mon-espace/domain/api'
import type { Deps } from '../deps.ts'
import type { Contrat } from '../dossiers/dispositif.ts'
import { motsSalarie } from '../entreprises/suiveur.ts'
import type { Store } from '../store/store.ts'

const textAt = (contrat: Contrat, chemin: string): string => {
  const valeur = valueAt(contrat, chemin)
  return typeof valeur === 'string' ? valeur : ''
}

/** What is known goes where the line says nothing, in the fields that the kind has: nothing typed is replaced. */
const fillIn = (
  { sections }: Dispositif,
  contrat: Contrat,
  bloc: string,
  connus: Readonly<Record<string, unknown>>,
): Contrat =>
  Object.entries(connus).reduce((lu, [champ, valeur]) => {
    const chemin = `${bloc}.${champ}`
    const vide = noeudAt(sections, chemin) !== undefined && valueAt(lu, chemin) === null
    return vide ? withValueAt(lu, chemin, valeur) : lu
  }, contrat)

/** An employee who is known to the enterprise, same names and born the same day, is that one, as when picked on screen. */
async function recognizeSalarie(
  db: Store,
  dispositif: Dispositif,
  siren: string,
  contrat: Contrat,
  bloc: string,
): Promise<Contrat> {
  const [nomNaissance, nomSeul, prenom, naissance] = ['nomNaissance', 'nom', 'prenom', 'dateNaissance'].map(
    (champ) => textAt(contrat, `${bloc}.${champ}`),
  )
  const nom = nomNaissance || nomSeul
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
  const compte = noeudAt(dispositif.sections, `${bloc}.salarieId`) !== undefined
  const reconnu = compte ? withValueAt(contrat, `${bloc}.salarieId`, known.id) : contrat
  return fillIn(dispositif, reconnu, bloc, {
    courriel,
    emploi,
    diplome,
    niveauDiplome,
  })
}

/** What is known of an establishment, whoever tells it: what a list of the reference data or an earlier contract holds. */
type Fiche = Readonly<Record<string, unknown>>

/** What the reference data, then the enterprise's contracts of any kind, newest first, say of who trains under a SIRET. */
async function fichesOf(
  { donnees, dispositifs }: Pick<Deps, 'donnees' | 'dispositifs'>,
  habitudes: readonly Habitude[],
  siret: string,
): Promise<Fiche[]> {
  const liste = (await donnees.liste('cfa'))?.elements ?? []
  const connu = liste.find((un) => un.code === siret || un.siret === siret)
  const dits = habitudes.flatMap(({ type, chemin, valeur }) =>
    typeof valeur === 'object' && dispositifs.get(type)?.centre === chemin && valeur.siret === siret
      ? [valeur]
      : [],
  )
  return [...(connu ? [connu] : []), ...dits]
}

/** An address is of one piece: where the line says some of it, the rest is not guessed. */
function fillAdresse({ sections }: Dispositif, contrat: Contrat, chemin: string, connue: unknown): Contrat {
  const adresse = Adresse.safeParse(connue)
  if (!adresse.success || noeudAt(sections, chemin) === undefined) return contrat
  const dite = ['voie', 'codePostal', 'commune'].some((champ) => textAt(contrat, `${chemin}.${champ}`))
  return dite ? contrat : withValueAt(contrat, chemin, adresse.data)
}

/** Who trains, known by their SIRET, brings what the line leaves out. */
async function recognizeCentre(
  deps: Pick<Deps, 'donnees' | 'dispositifs'>,
  dispositif: Dispositif,
  habitudes: readonly Habitude[],
  contrat: Contrat,
  bloc: string,
): Promise<Contrat> {
  let reconnu = contrat
  for (const { denomination, uai, numeroDeclarationActivite, adresse } of await fichesOf(
    deps,
    habitudes,
    textAt(contrat, `${bloc}.siret`),
  )) {
    const noms = Object.entries({ denomination, uai, numeroDeclarationActivite })
    const dits = noms.filter(([, valeur]) => typeof valeur === 'string')
    reconnu = fillIn(dispositif, reconnu, bloc, Object.fromEntries(dits))
    reconnu = fillAdresse(dispositif, reconnu, `${bloc}.adresse`, adresse)
  }
  return reconnu
}

/**
 * The contract of a line with what is known of the people and places that it names.
 * @param habitudes what the enterprise's validated contracts say
 */
export async function completeKnown(
  deps: Pick<Deps, 'db' | 'donnees' | 'dispositifs'>,
  dispositif: Dispositif,
  siren: string,
  habitudes: readonly Habitude[],
  contrat: Contrat,
): Promise<Contrat> {
  const { suivis, centre } = dispositif
  let complet = contrat
  for (const bloc of suivis)
    if (valueAt(complet, bloc)) complet = await recognizeSalarie(deps.db, dispositif, siren, complet, bloc)
  return centre ? recognizeCentre(deps, dispositif, habitudes, complet, centre) : complet
}

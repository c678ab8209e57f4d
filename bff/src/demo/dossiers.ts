import {
  addDays,
  type Contrat,
  type DateIso,
  emptyContrat,
  IDCC_PERMANENTS,
  isAgence,
  NOMS_SECTIONS,
} from '@mon-espace/domain'
import type { EtatDossier, TypePiece } from '@mon-espace/domain/api'
import type { Acteur } from '../dossiers/acteur.ts'
import { assignDossier } from '../dossiers/assign.ts'
import { breakDossier } from '../dossiers/break.ts'
import { createDossier } from '../dossiers/create.ts'
import { decideDossier } from '../dossiers/decision.ts'
import { moveDossier } from '../dossiers/move.ts'
import type { Outils } from '../dossiers/save.ts'
import { saveSection } from '../dossiers/section.ts'
import { validateDossier } from '../dossiers/validate.ts'
import { dossierPieces } from '../dossiers/vue.ts'
import { employeurKnown } from '../entreprises/vue.ts'
import { depositPiece, type Fichier, judgePiece } from '../pieces/deposer.ts'
import { type Clock, dayOf } from '../store/clock.ts'
import type { TableEtablissement, TableSalarie } from '../store/schema.ts'
import type { StoreWrite } from '../store/store.ts'
import { contratDemo } from './contrats.ts'
import { type APlanifier, planDemo } from './etapes.ts'
import { APPRENTIS_DEMO, type Personne } from './personnes.ts'

/** Who does what in the demo world. */
export interface Distribution {
  readonly employeurs: Readonly<Record<string, Acteur>>
  readonly gestionnaire: Acteur
  readonly etablissements: readonly TableEtablissement[]
  readonly salaries: readonly TableSalarie[]
  readonly fichier: Fichier
}

const JOUR_MS = 86_400_000
const NPEC_CENTIMES = 650_000
/** One dossier in six is the other enterprise's. */
const AUTRE_TOUS_LES = 6

/** A clock that the seed moves: what happened some days ago is written as of that day. */
function seedClock(clock: Clock): Clock & { goTo(daysAgo: number): void } {
  const end = clock.now().getTime()
  let time = end
  return {
    now: () => new Date(time),
    goTo: (daysAgo) => {
      time = Math.min(end, end - Math.max(0, daysAgo) * JOUR_MS)
    },
  }
}

/** Enters the dossiers of the demo as people would have, by the functions that the routes call. */
export async function seedDossiers(
  trx: StoreWrite,
  deps: Outils,
  distribution: Distribution,
  combien: number,
): Promise<void> {
  for (const [rang, etape] of planDemo(combien).entries())
    await seedDossier(trx, deps, castOf(distribution, rang), { rang, etape })
}

/** Who and what one dossier is made with. */
export interface Acteurs {
  readonly employeur: Acteur
  readonly gestionnaire: Acteur
  readonly etablissement: TableEtablissement
  readonly maitre: TableSalarie
  readonly personne: Personne
  /** An agency's own staff, or an ordinary enterprise; else an interim worker. */
  readonly permanent: boolean
  readonly fichier: Fichier
}

function castOf({ employeurs, ...rest }: Distribution, rang: number): Acteurs {
  const [interim, autre] = ['999123458', '999678907']
  const siren = rang % AUTRE_TOUS_LES === AUTRE_TOUS_LES - 1 ? autre : interim
  const own = rest.etablissements.filter((e) => e.siren === siren)
  const etablissement = own[rang % own.length]
  const employeur = employeurs[siren ?? '']
  const team = rest.salaries.filter((s) => s.siren === siren)
  const maitre = team[rang % team.length]
  const personne = APPRENTIS_DEMO[rang % APPRENTIS_DEMO.length]
  if (!etablissement || !employeur || !maitre || !personne) throw new Error('incomplete demo world')
  const permanent = siren === autre || rang % 5 === 4
  return { ...rest, employeur, etablissement, maitre, personne, permanent }
}

type Scene = Outils & { readonly clock: ReturnType<typeof seedClock> }

/** A turn of the demo: its order, which every choice follows from, and how far it goes. */
export interface Tour {
  readonly rang: number
  readonly etape: APlanifier
}

/** Enters one dossier and leads it to the state of its turn; answers its id. */
export async function seedDossier(
  trx: StoreWrite,
  outils: Outils,
  acteurs: Acteurs,
  { rang, etape }: Tour,
): Promise<string> {
  const clock = seedClock(outils.clock)
  const scene: Scene = { ...outils, clock }
  clock.goTo(etape.ilYA)
  const { employeur, etablissement, maitre, personne, permanent } = acteurs
  const { siret } = etablissement
  const row = await createDossier(trx, scene, employeur, { siret, type: 'apprentissage', demande: null })
  const contrat = contratDemo({
    rang,
    personne,
    debut: addDays(dayOf(clock.now()) as DateIso, etape.avantDebut),
    interim: !permanent,
    employeur: employeurDe(etablissement, permanent),
    maitre,
  })
  await enter(trx, scene, employeur, { id: row.id, contrat, etat: etape.etat, rang })
  if (etape.etat !== 'brouillon') await lead(trx, scene, acteurs, { id: row.id, etape, rang })
  return row.id
}

/** A permanent of an agency comes under another agreement than its interim workers. */
function employeurDe(etablissement: TableEtablissement, permanent: boolean): Contrat['employeur'] {
  const employeur = { ...emptyContrat().employeur, ...employeurKnown(etablissement) }
  return permanent && isAgence(employeur.employeurSpecifique)
    ? { ...employeur, codeIdcc: IDCC_PERMANENTS }
    : employeur
}

/** The five sections; a draft stops at the screen its turn gives. */
async function enter(
  trx: StoreWrite,
  scene: Scene,
  acteur: Acteur,
  { id, contrat, etat, rang }: { id: string; contrat: Contrat; etat: EtatDossier; rang: number },
): Promise<void> {
  const last = etat === 'brouillon' ? 2 + (Math.floor(rang / 8) % 4) : NOMS_SECTIONS.length
  for (const section of NOMS_SECTIONS.slice(0, last))
    await saveSection(trx, scene, acteur, { id, ifMatch: null, section, given: contrat[section] })
}

interface Conduite extends Tour {
  readonly id: string
}

/** From validation to the state that the plan asks for, a few days between the steps. */
async function lead(
  trx: StoreWrite,
  scene: Scene,
  { employeur, gestionnaire, fichier }: Acteurs,
  { id, etape, rang }: Conduite,
): Promise<void> {
  const { clock } = scene
  const { etat, ilYA } = etape
  const row = await validateDossier(trx, scene, employeur, { id, ifMatch: null })
  const asked = (await dossierPieces(trx, scene, row, [])).filter((p) => p.obligatoire).map((p) => p.type)
  const deposit = (type: TypePiece) =>
    depositPiece(trx, scene, employeur, { id, type, canal: 'depot', fichier })
  const judge = (type: TypePiece, conforme: boolean) =>
    judgePiece(trx, scene, gestionnaire, {
      id,
      ifMatch: null,
      type,
      conforme,
      ...(conforme ? {} : { motif: MOTIF_PIECE }),
    })

  if (etat === 'annule') {
    clock.goTo(ilYA - 2)
    await moveDossier(trx, scene, employeur, {
      id,
      ifMatch: null,
      action: 'annuler',
      motif: 'L’apprenti a renoncé au contrat.',
    })
    return
  }
  if (etat === 'en_attente_pieces') {
    if (rang % 2 === 0 && asked[0]) await deposit(asked[0])
    return
  }
  clock.goTo(ilYA - 1)
  for (const type of asked) await deposit(type)
  // Some are somebody's already, the others wait for whoever takes them.
  if (rang % 3 !== 0)
    await assignDossier(trx, scene, gestionnaire, {
      id,
      ifMatch: null,
      gestionnaireId: gestionnaire.compteId,
    })
  if (etat === 'en_cours_instruction') return
  clock.goTo(ilYA - 5)
  const [first, ...others] = asked
  if (etat === 'en_attente_pieces_complementaires') {
    for (const type of others) await judge(type, false)
    return
  }
  if (first) await judge(first, true)
  for (const type of others) await judge(type, true)
  clock.goTo(ilYA - 8)
  const grant = etat !== 'prise_en_charge_refusee'
  await decideDossier(trx, scene, gestionnaire, {
    id,
    ifMatch: null,
    decision: grant ? 'accepter' : 'refuser',
    ...(grant ? { npecAnnuelCentimes: NPEC_CENTIMES + (rang % 40) * 5_000 } : { motif: MOTIF_REFUS }),
  })
  if (etat !== 'rompu') return
  clock.goTo(ilYA - 60)
  const date = dayOf(clock.now())
  await breakDossier(trx, scene, employeur, {
    id,
    ifMatch: null,
    date,
    auteur: 'accord',
    motif: MOTIF_RUPTURE,
  })
}

const MOTIF_PIECE = 'La dernière page n’est pas signée par le CFA.'
const MOTIF_REFUS = 'La durée de la formation est inférieure à 25 % de la durée du contrat (art. L. 6211-2).'
const MOTIF_RUPTURE = 'Rupture d’un commun accord après la période de 45 jours.'

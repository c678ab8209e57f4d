import {
  addDays,
  type Contrat,
  type ContratInstalle,
  type DateIso,
  emptyContrat,
  IDCC_PERMANENTS,
  isAgence,
} from '@mon-espace/domain'
import type { TypePiece } from '@mon-espace/domain/api'
import { type Contrat as ContratPro, PROFESSIONNALISATION } from '@mon-espace/domain/professionnalisation'
import { acceptBySilence } from '../dossiers/accept-silence.ts'
import type { Acteur } from '../dossiers/acteur.ts'
import { assignDossier } from '../dossiers/assign.ts'
import { breakDossier } from '../dossiers/break.ts'
import { createDossier, prefillContrat } from '../dossiers/create.ts'
import { decideDossier } from '../dossiers/decision.ts'
import { dispositifOf } from '../dossiers/dispositif.ts'
import { moveDossier } from '../dossiers/move.ts'
import type { Outils } from '../dossiers/save.ts'
import { saveSection } from '../dossiers/section.ts'
import { validateDossier } from '../dossiers/validate.ts'
import { dossierPieces } from '../dossiers/vue.ts'
import { employeurKnown } from '../entreprises/vue.ts'
import { depositPiece, type Fichier, judgePiece } from '../pieces/deposer.ts'
import { dayOf } from '../store/clock.ts'
import type { TableEtablissement, TableSalarie } from '../store/schema.ts'
import type { StoreWrite } from '../store/store.ts'
import { seedAvenant } from './avenant.ts'
import { contratDemo, type Profil } from './contrats.ts'
import { type APlanifier, planDemo } from './etapes.ts'
import { seedFil } from './fil.ts'
import { PERSONNES_DEMO, type Personne } from './personnes.ts'
import { contratProfessionnalisationDemo } from './professionnalisation/contrats.ts'
import { seedClock } from './seed-clock.ts'
import { MOTIFS } from './textes.ts'

/** Who does what in the demo world. */
export interface Distribution {
  readonly employeurs: Readonly<Record<string, Acteur>>
  readonly gestionnaire: Acteur
  readonly etablissements: readonly TableEtablissement[]
  readonly salaries: readonly TableSalarie[]
  readonly fichier: Fichier
}

const NPEC_CENTIMES = 650_000
/** From the entry of a dossier to the day after the last of its answer, a day of margin included. */
const JOURS_TACITES = 23
/** One dossier in six is the other enterprise's. */
const AUTRE_TOUS_LES = 6

/** Enters the dossiers of the demo as people would have, by the functions that the routes call. */
export async function seedDossiers(
  trx: StoreWrite,
  deps: Outils,
  distribution: Distribution,
  combien: number,
): Promise<void> {
  for (const [rang, etape] of planDemo(combien).entries()) {
    const acteurs = castOf(distribution, rang)
    const id = await seedDossier(trx, deps, acteurs, { rang, etape })
    if (etape.etat === 'en_attente_pieces_complementaires') await seedFil(trx, deps, acteurs, { id, etape })
    if (etape.avenant) await seedAvenant(trx, deps, acteurs, { id, suite: etape.avenant })
  }
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

/** The same, and who takes over from the maître. */
export interface Equipe extends Acteurs {
  readonly remplacant: TableSalarie
}

function castOf({ employeurs, ...rest }: Distribution, rang: number): Equipe {
  const [interim, autre] = ['999123458', '999678907']
  const siren = rang % AUTRE_TOUS_LES === AUTRE_TOUS_LES - 1 ? autre : interim
  const own = rest.etablissements.filter((e) => e.siren === siren)
  const etablissement = own[rang % own.length]
  const employeur = employeurs[siren ?? '']
  const team = rest.salaries.filter((s) => s.siren === siren)
  const maitre = team[rang % team.length]
  const remplacant = team[(rang + 1) % team.length]
  const personne = PERSONNES_DEMO[rang % PERSONNES_DEMO.length]
  if (!etablissement || !employeur || !maitre || !remplacant || !personne)
    throw new Error('incomplete demo world')
  const permanent = siren === autre || rang % 5 === 4
  return { ...rest, employeur, etablissement, maitre, remplacant, personne, permanent }
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
  const { type } = etape
  const row = await createDossier(trx, scene, employeur, { siret, type, demande: null })
  const debut = addDays(dayOf(clock.now()) as DateIso, etape.avantDebut)
  const contrat = contratOf(type, { rang, personne, debut, interim: !permanent, maitre }, etablissement)
  await enter(trx, scene, employeur, { id: row.id, contrat, etape, rang })
  if (etape.etat !== 'brouillon') await lead(trx, scene, acteurs, { id: row.id, etape, rang })
  return row.id
}

function contratOf(type: string, profil: Profil, etablissement: TableEtablissement): ContratInstalle {
  if (type !== PROFESSIONNALISATION.code)
    return contratDemo(profil, employeurDe(etablissement, !profil.interim))
  const { employeur } = prefillContrat(PROFESSIONNALISATION, etablissement) as ContratPro
  const { employeurSpecifique } = employeurKnown(etablissement)
  return contratProfessionnalisationDemo(
    profil,
    !profil.interim && isAgence(employeurSpecifique)
      ? { ...employeur, codeIdcc: IDCC_PERMANENTS }
      : employeur,
  )
}

/** A permanent of an agency comes under another agreement than its interim workers. */
function employeurDe(etablissement: TableEtablissement, permanent: boolean): Contrat['employeur'] {
  const employeur = { ...emptyContrat().employeur, ...employeurKnown(etablissement) }
  return permanent && isAgence(employeur.employeurSpecifique)
    ? { ...employeur, codeIdcc: IDCC_PERMANENTS }
    : employeur
}

/** Every section; a draft stops at the screen its turn gives. */
async function enter(
  trx: StoreWrite,
  scene: Scene,
  acteur: Acteur,
  { id, contrat, etape, rang }: Conduite & { readonly contrat: ContratInstalle },
): Promise<void> {
  const { sections } = dispositifOf(scene, etape)
  const last = etape.etat === 'brouillon' ? (etape.sections ?? 2 + (Math.floor(rang / 8) % 4)) : undefined
  for (const section of Object.keys(sections).slice(0, last))
    await saveSection(trx, scene, acteur, {
      id,
      ifMatch: null,
      section,
      given: contrat[section as keyof ContratInstalle],
    })
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
  const motifs = MOTIFS[etape.type]
  if (!motifs) throw new Error(`no words for ${etape.type}`)
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
      ...(conforme ? {} : { motif: motifs.piece }),
    })

  if (etat === 'annule') {
    clock.goTo(ilYA - 2)
    await moveDossier(trx, scene, employeur, {
      id,
      ifMatch: null,
      action: 'annuler',
      motif: motifs.annulation,
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
  if (etape.tacite) {
    clock.goTo(ilYA - JOURS_TACITES)
    if (!(await acceptBySilence(trx, scene, id))) throw new Error('silence has not accepted')
    return
  }
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
    ...(grant ? niveauOf(etape, rang) : { motif: motifs.refus }),
  })
  if (etat !== 'rompu') return
  clock.goTo(ilYA - 60)
  const date = dayOf(clock.now())
  await breakDossier(trx, scene, employeur, {
    id,
    ifMatch: null,
    date,
    auteur: 'commun_accord',
    motif: motifs.rupture,
    // The reason says « après la période de 45 jours ».
    joursEnEntreprise: 46,
  })
}

/** A level is set for a year of apprenticeship; the other kind is paid by the hour, as the referential says. */
const niveauOf = ({ type }: APlanifier, rang: number) =>
  type === PROFESSIONNALISATION.code ? {} : { npecAnnuelCentimes: NPEC_CENTIMES + (rang % 40) * 5_000 }

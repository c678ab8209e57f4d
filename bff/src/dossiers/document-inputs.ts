import { type DateIso, isAgence } from '@mon-espace/domain'
import { Adresse } from '@mon-espace/domain/api'
import type { Deps } from '../deps.ts'
import { contratPresente } from '../documents/contrat-presente.ts'
import type { DocumentInputs } from '../documents/document-maker.ts'
import { recapOf } from '../documents/recap/contenu.ts'
import { assistantOf } from '../entreprises/contacts.ts'
import { listEtablissements } from '../entreprises/etablissements.ts'
import { dayOf, instant, today } from '../store/clock.ts'
import type { TableDossier } from '../store/schema.ts'
import type { Store } from '../store/store.ts'
import { dispositifAmende, readAvenant } from './avenants/avenant-garde.ts'
import { echeancesOf } from './colonnes.ts'
import { maskedContrat, openContrat } from './contrat-stocke.ts'
import { readDecision } from './decision-gardee.ts'
import { dispositifOf } from './dispositif.ts'
import { lienDossier } from './lettres.ts'
import { readRupture } from './rupture-gardee.ts'
import { countValidations } from './validations.ts'
import { dossierPieces } from './vue.ts'

type Atelier = Pick<Deps, 'db' | 'clock' | 'config' | 'nirCipher' | 'donnees' | 'dispositifs' | 'documents'>

/** The Cerfa of a dossier as it is now, « PROJET » until it is validated. */
export async function cerfaInput(atelier: Atelier, row: TableDossier): Promise<DocumentInputs['cerfa']> {
  const dispositif = dispositifOf(atelier, row)
  const contrat = await openContrat(atelier.nirCipher, dispositif, row)
  const pay = dispositifAmende(dispositif, row).remuneration(contrat)
  const projet = row.etat === 'brouillon'
  return {
    formulaire: row.formulaire,
    contrat,
    numero: row.numero,
    version: projet ? null : await countValidations(atelier.db, row),
    numeroDepot: readDecision(row)?.numeroDepot ?? null,
    rangAvenant: readAvenant(row)?.rang ?? null,
    projet,
    remuneration: pay,
  }
}

/** The cover letter: to the desk of the enterprise, with the documents still to send. */
export async function courrierInput(
  atelier: Atelier,
  row: TableDossier,
): Promise<DocumentInputs['courrier']> {
  const { db, clock, config, donnees } = atelier
  const day = today(clock)
  const echeances = echeancesOf(atelier, row, day)
  const pieces = await dossierPieces(db, atelier, row, echeances)
  return {
    contrat: contratPresente(dispositifAmende(dispositifOf(atelier, row), row), maskedContrat(row)),
    numero: row.numero,
    projet: row.etat === 'brouillon',
    destinataire: {
      organisme: config.organisme,
      adresse: config.adresseOrganisme,
      contact: await deskOf(db, donnees, row.siren),
    },
    pieces: pieces.filter((p) => p.obligatoire),
    echeances,
    date: day,
  }
}

async function deskOf(db: Store, donnees: Deps['donnees'], siren: string) {
  const [siege] = await listEtablissements(db, [siren])
  if (!siege) return donnees.deskParDefaut
  const agence = isAgence(siege.employeur_specifique)
  return assistantOf(donnees, { siren, agence, siege: Adresse.parse(JSON.parse(siege.adresse)) })
}

/** Everything entered, for each party to sign: read by people who need not know the NIR. */
export async function recapInput(
  atelier: Pick<Deps, 'clock' | 'config' | 'nirCipher' | 'dispositifs'>,
  row: TableDossier,
): Promise<DocumentInputs['recap']> {
  const { clock, config, nirCipher } = atelier
  const dispositif = dispositifAmende(dispositifOf(atelier, row), row)
  const contrat = await openContrat(nirCipher, dispositif, row)
  return {
    ...recapOf(dispositif, maskedContrat(row), dispositif.remuneration(contrat)),
    numero: row.numero,
    projet: row.etat === 'brouillon',
    lien: lienDossier(config.urlPublique, row),
    date: today(clock),
  }
}

/** What every decision says of a dossier. */
function decisionInput({ config, dispositifs }: Pick<Atelier, 'config' | 'dispositifs'>, row: TableDossier) {
  const gardee = readDecision(row)
  if (gardee === null || row.numero === null) return null
  return {
    gardee,
    commun: {
      numero: row.numero,
      numeroDepot: gardee.numeroDepot,
      decideLe: dayOf(new Date(gardee.le)),
      organisme: config.organisme,
      gestionnaire: gardee.par || null,
      tacite: gardee.tacite ?? false,
      contrat: contratPresente(dispositifAmende(dispositifOf({ dispositifs }, row), row), maskedContrat(row)),
    },
  }
}

/** The agreement of a granted dossier; null for any other. */
export function accordInput(
  atelier: Pick<Atelier, 'config' | 'dispositifs'>,
  row: TableDossier,
): DocumentInputs['accord'] | null {
  const decidee = decisionInput(atelier, row)
  if (decidee?.gardee.decision !== 'accepter' || !decidee.gardee.priseEnCharge) return null
  const { priseEnCharge } = decidee.gardee
  return { ...decidee.commun, priseEnCharge, conditions: dispositifOf(atelier, row).conditions }
}

/** The letter that tells of a rupture; null where there is none. */
export function ruptureInput(
  atelier: Pick<Atelier, 'dispositifs'>,
  row: TableDossier,
): DocumentInputs['rupture'] | null {
  const rupture = readRupture(row)
  if (rupture === null || row.numero === null) return null
  const { date, auteur, joursEnEntreprise } = rupture
  return {
    contrat: contratPresente(dispositifAmende(dispositifOf(atelier, row), row), maskedContrat(row)),
    numero: row.numero,
    numeroDepot: readDecision(row)?.numeroDepot ?? null,
    rupture: { date, auteur, joursEnEntreprise },
  }
}

/** The notification of a refused dossier; null for any other. */
export function refusInput(
  atelier: Pick<Atelier, 'config' | 'dispositifs'>,
  row: TableDossier,
): DocumentInputs['refus'] | null {
  const decidee = decisionInput(atelier, row)
  return decidee?.gardee.decision === 'refuser' ? { ...decidee.commun, motif: decidee.gardee.motif } : null
}

/** The receipt of what was deposited of a validated dossier; null while nothing was. */
export async function recepisseInput(
  atelier: Pick<Atelier, 'db' | 'clock' | 'config' | 'dispositifs'>,
  row: TableDossier,
): Promise<DocumentInputs['recepisse'] | null> {
  const { db, clock, config } = atelier
  if (row.numero === null) return null
  const echeances = echeancesOf(atelier, row, today(clock) as DateIso)
  const pieces = await dossierPieces(db, atelier, row, echeances)
  const recus = pieces.flatMap(({ libelle, versions }) =>
    versions.map(({ n, deposeLe, sha256 }) => ({ libelle, n, deposeLe, sha256 })),
  )
  if (recus.length === 0) return null
  return {
    numero: row.numero,
    organisme: config.organisme,
    contrat: contratPresente(dispositifAmende(dispositifOf(atelier, row), row), maskedContrat(row)),
    recus: recus.toSorted((a, b) => a.deposeLe.localeCompare(b.deposeLe)),
    manquants: pieces
      .filter(({ obligatoire, versions }) => obligatoire && versions.length === 0)
      .map(({ libelle }) => libelle),
    echeances,
    le: instant(clock),
  }
}

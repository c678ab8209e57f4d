import { type Contrat, isAgence, remunerationOf } from '@mon-espace/domain'
import { Adresse } from '@mon-espace/domain/api'
import type { Deps } from '../deps.ts'
import type { DocumentInputs } from '../documents/document-maker.ts'
import { assistantOf } from '../entreprises/contacts.ts'
import { listEtablissements } from '../entreprises/etablissements.ts'
import { dayOf, today } from '../store/clock.ts'
import type { Magasin } from '../store/magasin.ts'
import type { TableDossier } from '../store/schema.ts'
import { echeancesOf } from './colonnes.ts'
import { maskedContrat, openContrat } from './contrat-stocke.ts'
import type { DecisionGardee } from './decision.ts'
import { lienDossier } from './lettres.ts'
import { dossierPieces } from './vue.ts'

type Atelier = Pick<Deps, 'db' | 'clock' | 'config' | 'nirCipher' | 'donnees' | 'documents'>

/** The Cerfa of a dossier as it is now, « PROJET » until it is validated. */
export async function cerfaInput(atelier: Atelier, row: TableDossier): Promise<DocumentInputs['cerfa']> {
  const contrat = await openContrat(atelier.nirCipher, row)
  const pay = payOf(contrat)
  return { contrat, numero: row.numero, projet: row.etat === 'brouillon', remuneration: pay }
}

function payOf(contrat: Contrat): DocumentInputs['cerfa']['remuneration'] {
  const computed = remunerationOf(contrat)
  return (
    computed && { periodes: computed.periodes, salaireEmbaucheCentimes: computed.salaireEmbaucheCentimes }
  )
}

/** The cover letter: to the desk of the enterprise, with the documents still to send. */
export async function courrierInput(
  atelier: Atelier,
  row: TableDossier,
): Promise<DocumentInputs['courrier']> {
  const { db, clock, config, donnees, nirCipher } = atelier
  const day = today(clock)
  const echeances = echeancesOf(row, day)
  const pieces = await dossierPieces(db, row, echeances)
  return {
    contrat: await openContrat(nirCipher, row),
    numero: row.numero,
    projet: row.etat === 'brouillon',
    destinataire: { organisme: config.organisme, contact: await deskOf(db, donnees, row.siren) },
    pieces: pieces.filter((p) => p.obligatoire),
    echeances,
    date: day,
  }
}

async function deskOf(db: Magasin, donnees: Deps['donnees'], siren: string) {
  const [siege] = await listEtablissements(db, [siren])
  if (!siege) return donnees.deskParDefaut
  const agence = isAgence(siege.employeur_specifique)
  return assistantOf(donnees, { siren, agence, siege: Adresse.parse(JSON.parse(siege.adresse)) })
}

/** Everything entered, for each party to sign: read by people who need not know the NIR. */
export async function recapInput(
  atelier: Pick<Deps, 'clock' | 'config' | 'nirCipher'>,
  row: TableDossier,
): Promise<DocumentInputs['recap']> {
  const { clock, config, nirCipher } = atelier
  return {
    contrat: maskedContrat(row),
    numero: row.numero,
    projet: row.etat === 'brouillon',
    remuneration: payOf(await openContrat(nirCipher, row)),
    lien: lienDossier(config.urlPublique, row),
    date: today(clock),
  }
}

/** The agreement of a granted dossier; null for any other. */
export async function accordInput(
  { config, nirCipher }: Pick<Atelier, 'config' | 'nirCipher'>,
  row: TableDossier,
): Promise<DocumentInputs['accord'] | null> {
  if (row.decision === null || row.numero === null) return null
  const { decision, le, par, priseEnCharge } = JSON.parse(row.decision) as DecisionGardee
  if (decision !== 'accepter' || !priseEnCharge) return null
  return {
    numero: row.numero,
    decideLe: dayOf(new Date(le)),
    organisme: config.organisme,
    gestionnaire: par,
    contrat: await openContrat(nirCipher, row),
    priseEnCharge,
  }
}

import { type DroitCle, type NomOperation, OPERATIONS, type Operation } from '@mon-espace/domain/api'
import type { Connecte } from './connecte.ts'

/** Calls about nothing in particular that a key makes, and the right that each takes; a person makes the others. */
const LIBRES: Partial<Record<NomOperation, DroitCle>> = {
  readVivant: 'lecture',
  readPret: 'lecture',
  readOpenapi: 'lecture',
  readDocs: 'lecture',
  lireAnnuaire: 'lecture',
  readCoordonnees: 'lecture',
  listEntreprises: 'lecture',
  searchReferentiel: 'lecture',
  simulateRemuneration: 'lecture',
  simulatePriseEnCharge: 'lecture',
  listDossiers: 'lecture',
  searchDossiers: 'lecture',
  countDossiers: 'lecture',
  listTiers: 'lecture',
  exportDossiers: 'lecture',
  exportRecherche: 'lecture',
  readFigures: 'lecture',
  exportFigures: 'lecture',
  readModeleImport: 'lecture',
  listEchange: 'lecture',
  readEchange: 'lecture',
  createDossier: 'ecriture',
  depositEchange: 'ecriture',
  importContrats: 'ecriture',
}

/**
 * Calls of an employer that no key makes: the software that enters a NIR knows it, and what it never reads again no stolen key
 * gives, one dossier after the other. (The Cerfa prints it: that is what the form is for; it is drawn one at a time.)
 */
const AUX_PERSONNES: readonly NomOperation[] = ['revealNir', 'printCerfas']

const droits = new Map(
  (Object.entries(OPERATIONS) as [NomOperation, Operation][]).map(
    ([nom, o]): [Operation, DroitCle | null] => {
      if (AUX_PERSONNES.includes(nom)) return [o, null]
      if (o.cible !== null) return [o, o.methode === 'GET' ? 'lecture' : 'ecriture']
      return [o, LIBRES[nom] ?? null]
    },
  ),
)

/** The right that a call takes of a key; null for those that keys do not make. */
export const droitRequis = (o: Operation): DroitCle | null => droits.get(o) ?? null

/** May whoever calls make it as they do? What a key may do is asked here, beside the verdict of an employer's. */
export function allowsCle({ cle }: Pick<Connecte, 'cle'>, o: Operation): boolean {
  if (cle === null) return true
  const requis = droitRequis(o)
  return requis !== null && cle.includes(requis)
}

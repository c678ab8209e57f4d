import { type DroitCle, type NomOperation, OPERATIONS, type Operation } from '@mon-espace/domain/api'
import type { Connecte } from './connecte.ts'

/** All that a key to deposit makes: it enters the contracts of a CFA, and hears of those alone (`apprentissagesOf`). */
const DEPOT: readonly NomOperation[] = [
  'readVivant',
  'readPret',
  'readOpenapi',
  'readDocs',
  'lireAnnuaire',
  'depositEchange',
  'listEchange',
  'readEchange',
]

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

function droitsOf(nom: NomOperation, o: Operation): readonly DroitCle[] {
  if (AUX_PERSONNES.includes(nom)) return []
  if (o.cible !== null) return [o.methode === 'GET' ? 'lecture' : 'ecriture']
  const libre = LIBRES[nom]
  if (!libre) return []
  return DEPOT.includes(nom) ? ['depot', libre] : [libre]
}

const droits = new Map(
  (Object.entries(OPERATIONS) as [NomOperation, Operation][]).map(([nom, o]) => [o, droitsOf(nom, o)]),
)

/** The rights of which a call takes one of a key; none for those that keys do not make. */
export const droitsRequis = (o: Operation): readonly DroitCle[] => droits.get(o) ?? []

/** May whoever calls make it as they do? What a key may do is asked here, beside the verdict of an employer's. */
export function allowsCle({ cle }: Pick<Connecte, 'cle'>, o: Operation): boolean {
  return cle === null || droitsRequis(o).some((droit) => cle.includes(droit))
}

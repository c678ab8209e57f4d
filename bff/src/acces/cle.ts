import { type DroitCle, type NomOperation, OPERATIONS, type Operation } from '@mon-espace/domain/api'
import type { Connecte } from './connecte.ts'

/** A right that is enough beside another: whoever deposits the contracts of a CFA asks these too. */
const LECTURE_OU_DEPOT = ['depot', 'lecture'] as const

/** Calls about nothing in particular that a key makes, and the rights of which each takes one; a person makes the others. */
const LIBRES: Partial<Record<NomOperation, readonly DroitCle[]>> = {
  readVivant: LECTURE_OU_DEPOT,
  readPret: LECTURE_OU_DEPOT,
  readOpenapi: LECTURE_OU_DEPOT,
  readDocs: LECTURE_OU_DEPOT,
  lireAnnuaire: LECTURE_OU_DEPOT,
  readCoordonnees: ['lecture'],
  listEntreprises: ['lecture'],
  searchReferentiel: ['lecture'],
  simulateRemuneration: ['lecture'],
  simulatePriseEnCharge: ['lecture'],
  listDossiers: ['lecture'],
  searchDossiers: ['lecture'],
  countDossiers: ['lecture'],
  listTiers: ['lecture'],
  exportDossiers: ['lecture'],
  exportRecherche: ['lecture'],
  readFigures: ['lecture'],
  exportFigures: ['lecture'],
  readModeleImport: ['lecture'],
  listEchange: LECTURE_OU_DEPOT,
  readEchange: LECTURE_OU_DEPOT,
  createDossier: ['ecriture'],
  depositEchange: ['depot', 'ecriture'],
  importContrats: ['ecriture'],
}

/**
 * Calls of an employer that no key makes: the software that enters a NIR knows it, and what it never reads again no stolen key
 * gives, one dossier after the other. (The Cerfa prints it: that is what the form is for; it is drawn one at a time.)
 */
const AUX_PERSONNES: readonly NomOperation[] = ['revealNir', 'printCerfas']

function droitsOf(nom: NomOperation, o: Operation): readonly DroitCle[] {
  if (AUX_PERSONNES.includes(nom)) return []
  if (o.cible !== null) return [o.methode === 'GET' ? 'lecture' : 'ecriture']
  return LIBRES[nom] ?? []
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

/** Does a key with these rights hear of what was deposited under its name, and of nothing else? */
export const hearsOwnAlone = (cle: readonly DroitCle[]): boolean => !cle.includes('lecture')

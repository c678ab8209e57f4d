import { type ContratInstalle, type DateIso, requireDispositif } from '@mon-espace/domain'
import { colonnesOf } from '../../dossiers/colonnes.ts'
import { sealContrat } from '../../dossiers/contrat-stocke.ts'
import type { Contrat } from '../../dossiers/dispositif.ts'
import { motRows, salarieRows } from '../../dossiers/mots-cles.ts'
import { chainEmpreinte, ORIGINE } from '../../journal/entree.ts'
import type { Chaine } from '../../journal/write-chaines.ts'
import type { NirCipher } from '../../nir/cipher.ts'
import { numeroSiren } from '../../store/cles-mot.ts'
import { dayOf } from '../../store/clock.ts'
import { empreinte } from '../../store/empreinte.ts'
import type { Schema, TableDossier, TableJournal, TableSalarie } from '../../store/schema.ts'
import { tiersMotRows, tiersOf } from '../../store/tiers.ts'
import { identiteOf, maitreOf } from '../contrats.ts'
import type { Personne } from '../personnes.ts'
import { tuteurOf, tuteurUtilisatriceOf } from '../professionnalisation/contrats.ts'
import type { Modele } from './modele.ts'

/** Tables that a dossier leaves rows in, in the order that their references ask for. */
export const TABLES = [
  'dossier',
  'tiers',
  'tiers_mot',
  'dossier_mot',
  'dossier_salarie',
  'instantane',
  'piece',
  'piece_version',
] as const

/** Rows to write, by table, and chains of the journal. */
export type Lot = { readonly [T in (typeof TABLES)[number]]: Schema[T][] } & { readonly chaines: Chaine[] }

export const emptyLot = (): Lot => ({
  dossier: [],
  tiers: [],
  tiers_mot: [],
  dossier_mot: [],
  dossier_salarie: [],
  instantane: [],
  piece: [],
  piece_version: [],
  chaines: [],
})

/** What distinguishes a copy from its model. */
export interface Copie {
  readonly id: string
  readonly rang: number
  /** null exactly where the model has none. */
  readonly numero: string | null
  readonly personne: Personne
  /** Order in the NIR, 1 to 999. */
  readonly ordre: number
  /** The employee who follows them. */
  readonly maitre: TableSalarie
  /** Milliseconds after the model that everything happened, within the same days. */
  readonly decalage: number
}

/** The model's contract for somebody else, the NIR in clear. */
function contratOf({ contrat }: Modele, copie: Copie): ContratInstalle {
  return 'apprenti' in contrat ? apprentissageOf(contrat, copie) : professionnalisationOf(contrat, copie)
}

type Apprentissage = Extract<ContratInstalle, { apprenti: unknown }>
type Professionnalisation = Extract<ContratInstalle, { salarie: unknown }>

/** Who somebody else is, their representative of the same name. */
function personneOf<P extends Apprentissage['apprenti'] | Professionnalisation['salarie']>(
  avant: P,
  { personne, ordre }: Copie,
): P {
  const { representantLegal, dateNaissance } = avant
  return {
    ...avant,
    ...identiteOf(personne, dateNaissance ?? '', ordre),
    representantLegal: representantLegal && { ...representantLegal, nom: personne[0] },
  }
}

function apprentissageOf(contrat: Apprentissage, copie: Copie): Apprentissage {
  const { apprenti, maitres } = contrat
  return {
    ...contrat,
    apprenti: personneOf(apprenti, copie),
    maitres: maitres.maitre1.salarieId === null ? maitres : { ...maitres, maitre1: maitreOf(copie.maitre) },
  }
}

function professionnalisationOf(contrat: Professionnalisation, copie: Copie): Professionnalisation {
  const { salarie, tuteurs } = contrat
  return {
    ...contrat,
    salarie: personneOf(salarie, copie),
    tuteurs:
      tuteurs.tuteurEmployeur.nom === null
        ? tuteurs
        : {
            ...tuteurs,
            tuteurEmployeur: tuteurOf(copie.maitre),
            tuteurUtilisatrice: tuteurs.tuteurUtilisatrice && tuteurUtilisatriceOf(copie.maitre, copie.ordre),
          },
  }
}

/**
 * Adds to a lot the rows of a model's dossier for another person, number, maître or tutor, and hour. What a person changes is
 * computed by the functions that the writes themselves use (columns, words, seal, chain); the rest is the model's.
 */
export async function addCopie(lot: Lot, nirCipher: NirCipher, modele: Modele, copie: Copie): Promise<void> {
  const { id, rang, numero, decalage } = copie
  const later = (instant: string) => new Date(Date.parse(instant) + decalage).toISOString()
  const dispositif = requireDispositif(modele.row.type)
  const contrat: Contrat = contratOf(modele, copie)
  const sealed = await sealContrat(nirCipher, dispositif, id, contrat)
  const moved: TableDossier = {
    ...modele.row,
    ...sealed,
    id,
    rang,
    numero,
    // What was written to the model's people is no business of others.
    non_lus_entreprise: 0,
    non_lus_operateur: 0,
    cree_le: later(modele.row.cree_le),
    maj_le: later(modele.row.maj_le),
    valide_le: modele.row.valide_le && later(modele.row.valide_le),
    decision: modele.row.decision && decisionLater(modele.row.decision, later),
  }
  const row = {
    ...moved,
    ...colonnesOf(dispositif, contrat, moved, dayOf(new Date(moved.maj_le)) as DateIso),
  }
  lot.dossier.push(row)
  const tiers = tiersOf(dispositif, contrat).map((known) => ({ siren: numeroSiren(row.siren), ...known }))
  lot.tiers.push(...tiers)
  lot.tiers_mot.push(...tiers.flatMap(tiersMotRows))
  lot.dossier_mot.push(...motRows(dispositif, row, contrat))
  lot.dossier_salarie.push(...salarieRows(dispositif, row, contrat))
  const signature = empreinte(JSON.stringify(contrat))
  for (const gel of modele.instantanes)
    lot.instantane.push({
      ...gel,
      ...sealed,
      dossier_id: id,
      numero: numero ?? '',
      empreinte: signature,
      le: later(gel.le),
    })
  for (const piece of modele.pieces) lot.piece.push({ ...piece, dossier_id: id })
  for (const version of modele.versions)
    lot.piece_version.push({ ...version, dossier_id: id, depose_le: later(version.depose_le) })
  lot.chaines.push(chainAnew(modele.journal, { id, numero, later }))
}

function decisionLater(decision: string, later: (instant: string) => string): string {
  const kept = JSON.parse(decision) as { le: string }
  return JSON.stringify({ ...kept, le: later(kept.le) })
}

/** The same lines, chained anew: they tell another number, at another hour. */
function chainAnew(
  lines: readonly TableJournal[],
  { id, numero, later }: Pick<Copie, 'id' | 'numero'> & { later: (instant: string) => string },
): Chaine {
  let precedente = ORIGINE
  return lines.map((line) => {
    const told = JSON.parse(line.details) as object
    const details = 'numero' in told ? JSON.stringify({ ...told, numero }) : line.details
    const next = { ...line, fil: id, le: later(line.le), details }
    next.empreinte = chainEmpreinte(precedente, id, line.rang, next)
    precedente = next.empreinte
    return next
  })
}

import { emptyContrat, libellePiece } from '@mon-espace/domain'
import type { Dossier, EntreeHistorique, LigneDossier, Piece, TypePiece } from '@mon-espace/domain/api'

/** A document as the API tells it. */
const unePiece = (type: TypePiece, part: Partial<Piece> = {}): Piece => ({
  id: `p-${type}`,
  type,
  libelle: libellePiece(type, 'apprentissage'),
  raison: 'Elle est demandée pour ce contrat.',
  obligatoire: true,
  etat: 'attendue',
  versions: [],
  ...part,
})

/** One that was sent. */
export const pieceDeposee = (type: TypePiece, part: Partial<Piece> = {}): Piece =>
  unePiece(type, {
    etat: 'deposee',
    versions: [
      {
        n: 1,
        nom: `${type}.pdf`,
        taille: 120_000,
        sha256: 'a'.repeat(64),
        canal: 'depot',
        deposeLe: '2026-09-02T08:00:00Z',
        par: 'Claire Petit',
      },
    ],
    ...part,
  })

/** A dossier waiting for its documents, seen by its enterprise. */
export function unDossier(part: Partial<Dossier> = {}): Dossier {
  const contrat = emptyContrat()
  contrat.apprenti.prenom = 'Élise'
  contrat.apprenti.nomNaissance = 'Nguyễn-Lefèvre'
  contrat.employeur.denomination = 'INTERIM DEMO'
  contrat.contrat.dateDebutExecution = '2026-09-01'
  contrat.contrat.dateFin = '2028-08-31'
  return {
    id: 'd-1',
    numero: 'CAP-2026-0042',
    personne: 'Élise Nguyễn-Lefèvre',
    diplome: null,
    centre: null,
    type: 'apprentissage',
    formulaire: '10103*14',
    etat: 'en_attente_pieces',
    version: 4,
    dossierInitialId: null,
    avenant: null,
    siret: '99912345800013',
    denomination: 'INTERIM DEMO',
    contrat,
    pieces: [unePiece('cerfa_signe'), pieceDeposee('convention_formation')],
    echeances: [],
    droits: ['deposer', 'corriger', 'annuler', 'copier'],
    decision: null,
    rupture: null,
    joursLibres: 45,
    gestionnaire: null,
    suiviPar: { id: 'compte-claire', nom: 'Claire Petit' },
    signature: { enLigne: false, etat: null },
    messagesNonLus: 0,
    creeLe: '2026-08-20T08:00:00Z',
    majLe: '2026-09-02T08:00:00Z',
    valideLe: '2026-08-25T08:00:00Z',
    validations: 1,
    ...part,
  }
}

/** A row of the list. */
export const uneLigne = (part: Partial<LigneDossier> = {}): LigneDossier => ({
  id: 'd-1',
  version: 4,
  numero: 'CAP-2026-0042',
  type: 'apprentissage',
  etat: 'en_attente_pieces',
  personne: 'Élise Nguyễn-Lefèvre',
  apprenti: 'Élise Nguyễn-Lefèvre',
  siret: '99912345800013',
  denomination: 'INTERIM DEMO',
  diplome: 'CAP Maçon',
  manquantes: [],
  avenant: null,
  dateDebut: '2026-09-01',
  dateFin: '2028-08-31',
  majLe: '2026-09-02T08:00:00Z',
  recuLe: null,
  echeance: null,
  gestionnaire: null,
  signature: null,
  depotPar: null,
  messagesNonLus: 0,
  ...part,
})

/** A line of the history. */
export const uneEntree = (action: string, part: Partial<EntreeHistorique> = {}): EntreeHistorique => ({
  le: '2026-09-02T08:00:00Z',
  par: 'Claire Petit',
  role: 'employeur',
  action,
  details: {},
  empreinte: action,
  ...part,
})

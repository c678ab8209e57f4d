import {
  BASES_REMUNERATION,
  type Contrat,
  DIPLOMES,
  MODES_CONTRACTUELS,
  TYPES_CONTRAT,
  TYPES_DEROGATION,
} from '@mon-espace/domain'
import type { GroupeChamps } from '../../../champs/definition.ts'
import { reprises } from '../../../champs/textes.ts'
import { basePrecisions, champs as t, titres } from './textes.ts'

const isAvenant = ({ contrat }: Contrat) => contrat.type?.startsWith('3') === true
const hasNumeroPrecedent = ({ contrat }: Contrat) => /^[23]/.test(contrat.type ?? '')
const hasPrecedent = ({ contrat }: Contrat) => contrat.precedent !== null
const isSmc = ({ contrat }: Contrat) => contrat.base === 'SMC'

const DU_DEBUT = { chemin: 'contrat.dateDebutExecution', dit: reprises.debut } as const

/** Screen 3, block CONTRAT of the Cerfa. */
export const GROUPES_CONTRAT: readonly GroupeChamps[] = [
  {
    cle: 'nature',
    ...titres.nature,
    champs: [
      {
        chemin: 'contrat.modeContractuel',
        genre: { type: 'code', liste: MODES_CONTRACTUELS },
        ...t.modeContractuel,
      },
      { chemin: 'contrat.type', genre: { type: 'code', liste: TYPES_CONTRAT }, ...t.type },
      {
        chemin: 'contrat.dateEffetAvenant',
        genre: { type: 'date' },
        asked: isAvenant,
        ...t.dateEffetAvenant,
      },
      {
        chemin: 'contrat.numeroContratPrecedent',
        genre: { type: 'texte' },
        asked: hasNumeroPrecedent,
        largeur: 18,
        ...t.numeroContratPrecedent,
      },
      {
        chemin: 'contrat.typeDerogation',
        genre: { type: 'code', liste: TYPES_DEROGATION },
        ...t.typeDerogation,
      },
    ],
  },
  {
    cle: 'precedent',
    ...titres.precedent,
    asked: hasPrecedent,
    champs: [
      { chemin: 'contrat.precedent.memeEmployeur', genre: { type: 'ouiNon' }, ...t.memeEmployeur },
      { chemin: 'contrat.precedent.diplomeObtenu', genre: { type: 'ouiNon' }, ...t.diplomeObtenu },
      { chemin: 'contrat.precedent.niveau', genre: { type: 'code', liste: DIPLOMES }, ...t.niveauPrecedent },
      { chemin: 'contrat.precedent.dateFin', genre: { type: 'date' }, ...t.dateFinPrecedent },
      {
        chemin: 'contrat.precedent.dernierTaux',
        genre: { type: 'nombre', unite: '%', decimales: 2 },
        ...t.dernierTaux,
      },
      { chemin: 'contrat.precedent.dernierSalaireCentimes', genre: { type: 'montant' }, ...t.dernierSalaire },
    ],
  },
  {
    cle: 'dates',
    ...titres.dates,
    champs: [
      { chemin: 'contrat.dateConclusion', genre: { type: 'date' }, ...t.dateConclusion },
      { chemin: 'contrat.dateDebutExecution', genre: { type: 'date' }, ...t.dateDebutExecution },
      {
        chemin: 'contrat.dateDebutFormationPratique',
        genre: { type: 'date' },
        reprend: DU_DEBUT,
        ...t.dateDebutFormationPratique,
      },
      { chemin: 'contrat.dateFin', genre: { type: 'date' }, ...t.dateFin },
    ],
  },
  {
    cle: 'travail',
    ...titres.travail,
    champs: [
      {
        chemin: 'contrat.dureeHebdoHeures',
        genre: { type: 'nombre', unite: 'heures' },
        ...t.dureeHebdoHeures,
      },
      {
        chemin: 'contrat.dureeHebdoMinutes',
        genre: { type: 'nombre', unite: 'minutes' },
        suite: true,
        ...t.dureeHebdoMinutes,
      },
      { chemin: 'contrat.travauxDangereux', genre: { type: 'ouiNon' }, ...t.travauxDangereux },
    ],
  },
  {
    cle: 'travailTemporaire',
    ...titres.travailTemporaire,
    asked: ({ contrat }) => contrat.travailTemporaire !== null,
    champs: [
      {
        chemin: 'contrat.travailTemporaire.experienceMaitreMois',
        genre: { type: 'nombre', unite: 'mois' },
        ...t.experienceMaitreMois,
      },
      {
        chemin: 'contrat.travailTemporaire.entrepriseUtilisatrice.denomination',
        genre: { type: 'texte' },
        ...t.entrepriseUtilisatrice,
      },
      {
        chemin: 'contrat.travailTemporaire.entrepriseUtilisatrice.siret',
        genre: { type: 'identifiant', forme: 'siret' },
        ...t.siretUtilisatrice,
      },
      {
        chemin: 'contrat.travailTemporaire.mission.debut',
        genre: { type: 'date' },
        reprend: DU_DEBUT,
        ...t.missionDebut,
      },
      {
        chemin: 'contrat.travailTemporaire.mission.fin',
        genre: { type: 'date' },
        reprend: { chemin: 'contrat.dateFin', dit: reprises.fin },
        ...t.missionFin,
      },
    ],
  },
  {
    cle: 'remuneration',
    ...titres.remuneration,
    champs: [
      {
        chemin: 'contrat.anneesDejaEffectuees',
        genre: { type: 'nombre', unite: 'années' },
        ...t.anneesDejaEffectuees,
      },
      { chemin: 'contrat.majoration15', genre: { type: 'ouiNon' }, ...t.majoration15 },
      { chemin: 'contrat.licencePro', genre: { type: 'ouiNon' }, ...t.licencePro },
      {
        chemin: 'contrat.base',
        genre: { type: 'code', liste: BASES_REMUNERATION, precisions: basePrecisions },
        ...t.base,
      },
      { chemin: 'contrat.smcMensuelCentimes', genre: { type: 'montant' }, asked: isSmc, ...t.smcMensuel },
    ],
  },
  {
    cle: 'avantages',
    ...titres.avantages,
    champs: [
      {
        chemin: 'contrat.salaireBrutMensuelCentimes',
        genre: { type: 'montant' },
        ...t.salaireBrutMensuel,
      },
      { chemin: 'contrat.caisseRetraite', genre: { type: 'texte' }, ...t.caisseRetraite },
      { chemin: 'contrat.avantages.nourritureCentimes', genre: { type: 'montant' }, ...t.nourriture },
      { chemin: 'contrat.avantages.logementCentimes', genre: { type: 'montant' }, ...t.logement },
      { chemin: 'contrat.avantages.autre', genre: { type: 'ouiNon' }, ...t.autreAvantage },
    ],
  },
  {
    cle: 'subrogation',
    ...titres.subrogation,
    champs: [{ chemin: 'contrat.subrogation', genre: { type: 'ouiNon' }, ...t.subrogation }],
  },
]

import { datesContrat } from '../../../champs/dates-contrat.ts'
import {
  ape,
  bloc,
  code,
  date,
  entier,
  facultatif,
  montant,
  numeroContrat,
  ouiNon,
  section,
  siret,
  sous,
  taux,
  texte,
} from '../../../champs/definition.ts'
import { BASES_REMUNERATION, MODES_CONTRACTUELS, TYPES_CONTRAT, TYPES_DEROGATION } from '../codes/contrat.ts'
import { DIPLOMES } from '../codes/diplomes.ts'
import { PERIODES } from './periodes.ts'

const LE_CONTRAT = { titre: 'Contrat', qui: 'Contrat' }
const LE_PRECEDENT = { titre: 'Contrat précédent', qui: 'Contrat précédent' }
const LE_TRAVAIL_TEMPORAIRE = { titre: 'Travail temporaire', qui: 'Travail temporaire' }
const LA_REMUNERATION = { titre: 'Rémunération', qui: 'Rémunération' }

/** No pay of a month, no meal, no lodging is worth more, in cents: a slip of the hand is. */
const SALAIRE_MAX = 20_000_00
const REPAS_MAX = 50_00
const LOGEMENT_MAX = 5_000_00

const AVENANTS = ['31', '32', '33', '34', '35', '36', '37', '38']
/** Types of a contract that follows another, or changes it. */
const SUITES = ['21', '22', '23', ...AVENANTS]
const LE_TYPE = 'contrat.type'

/** The contract that came before, with this employer or another (art. D6222-29 C. trav.). */
const PRECEDENT = facultatif('Contrat précédent', {
  memeEmployeur: ouiNon('Même employeur', {
    question: 'Le contrat précédent était-il avec le même employeur\u00a0?',
    attendu: true,
  }),
  diplomeObtenu: ouiNon('Diplôme obtenu', {
    question: 'Le diplôme préparé a-t-il été obtenu\u00a0?',
    attendu: true,
  }),
  niveau: code('Diplôme ou titre préparé', DIPLOMES, { libre: true, colonne: 'diplôme préparé' }),
  dateFin: date('Fin du contrat précédent', { de: 'de fin du contrat précédent', colonne: 'date de fin' }),
  /** Last rate, in points of the base. */
  dernierTaux: taux('Dernier pourcentage de rémunération', {
    colonne: 'dernier taux (%)',
    attendu: true,
    max: 100,
  }),
  dernierSalaireCentimes: montant('Dernier salaire brut mensuel', {
    colonne: 'dernier salaire mensuel (€)',
    max: SALAIRE_MAX,
  }),
})

/** What temporary work adds (art. L6226-1, R6226-1 to R6226-6 C. trav.); printed in an annex, the Cerfa has no box for it. */
const TRAVAIL_TEMPORAIRE = facultatif('Travail temporaire', {
  /** Months in temporary work of the agency's maître. */
  experienceMaitreMois: entier('Expérience du maître de l’agence dans le travail temporaire', {
    colonne: 'expérience du maître de l’agence (mois)',
    attendu: true,
    unite: 'mois',
    max: 600,
  }),
  entrepriseUtilisatrice: bloc('Entreprise utilisatrice', {
    denomination: texte('Entreprise utilisatrice', { attendu: true }),
    siret: siret('SIRET de l’entreprise utilisatrice', { de: 'de l’entreprise utilisatrice', attendu: true }),
    /** It says whether the work is done on a building site, which a minor's hours depend on. */
    codeApe: ape('Code d’activité (APE) de l’entreprise utilisatrice', {
      colonne: 'code d’activité (APE) de l’entreprise utilisatrice',
    }),
  }),
  mission: bloc('Mission', {
    debut: date('Début de la mission', { de: 'de début de la mission', attendu: true }),
    fin: date('Fin de la mission', { de: 'de fin de la mission', attendu: true }),
  }),
})

/** Screen 3, first half: the block CONTRAT of Cerfa 10103*14. */
export const CONTRAT = section(LE_CONTRAT, {
  modeContractuel: code('Mode contractuel de l’apprentissage', MODES_CONTRACTUELS, {
    requis: 'Choisissez le mode contractuel de l’apprentissage.',
    colonne: 'mode contractuel',
  }),
  type: code('Type de contrat ou d’avenant', TYPES_CONTRAT, {
    requis: 'Choisissez le type de contrat ou d’avenant.',
    colonne: 'type de contrat',
  }),
  typeDerogation: code('Type de dérogation', TYPES_DEROGATION),
  ...sous(LE_PRECEDENT, {
    numeroContratPrecedent: numeroContrat('Numéro du contrat précédent', {
      cerfa: 'Numéro du contrat précédent ou du contrat sur lequel porte l’avenant',
      colonne: 'numéro',
      attendu: true,
      si: { chemin: LE_TYPE, vaut: SUITES },
    }),
    precedent: PRECEDENT,
  }),
  ...datesContrat({ cerfa: 'Date de conclusion (date de signature du présent contrat)' }),
  dateDebutFormationPratique: date('Début de la formation pratique chez l’employeur', {
    requis: 'Indiquez la date de début de formation pratique chez l’employeur (JJ/MM/AAAA).',
    de: 'de début de la formation pratique',
    colonne: 'date de début de formation pratique',
  }),
  dateFin: date('Fin du contrat ou de la période d’apprentissage', {
    requis: 'Indiquez la date de fin du contrat (JJ/MM/AAAA).',
    de: 'de fin du contrat',
    colonne: 'date de fin',
    autresTitres: ['date de fin'],
  }),
  dateEffetAvenant: date('Date d’effet de l’avenant', {
    de: 'd’effet de l’avenant',
    attendu: true,
    si: { chemin: LE_TYPE, vaut: AVENANTS },
  }),
  dureeHebdoHeures: entier('Durée hebdomadaire du travail', {
    requis: 'Indiquez la durée hebdomadaire de travail.',
    colonne: 'durée hebdomadaire (heures)',
    unite: 'heures',
    minutes: 'contrat.dureeHebdoMinutes',
  }),
  dureeHebdoMinutes: entier('Durée hebdomadaire du travail\u00a0: minutes', {
    colonne: 'durée hebdomadaire (minutes)',
    unite: 'minutes',
    induit: true,
  }),
  travauxDangereux: ouiNon('Travail sur machines dangereuses ou exposition à des risques particuliers', {
    requis:
      'Indiquez si l’apprenti travaille sur des machines dangereuses ou est exposé à des risques particuliers.',
    colonne: 'machines dangereuses ou risques particuliers',
  }),
  ...sous(LE_TRAVAIL_TEMPORAIRE, { travailTemporaire: TRAVAIL_TEMPORAIRE }),
  ...sous(LA_REMUNERATION, {
    anneesDejaEffectuees: entier('Années du cycle déjà effectuées', {
      colonne: 'années déjà effectuées',
      unite: 'années',
    }),
    majoration15: ouiNon('Majoration de 15\u00a0points', { colonne: 'majoration de 15 points' }),
    licencePro: ouiNon('Licence professionnelle', {
      question: 'Le contrat prépare-t-il une licence professionnelle en un an\u00a0?',
    }),
    /** `SMIC`, or `SMC` where the branch minimum is more favourable. */
    base: code('Base de la rémunération', BASES_REMUNERATION, {
      requis: 'Choisissez la base de la rémunération : SMIC ou SMC.',
      colonne: 'base (SMIC ou SMC)',
    }),
    smcMensuelCentimes: montant('Salaire minimum conventionnel mensuel', {
      colonne: 'SMC mensuel (€)',
      max: SALAIRE_MAX,
      attendu: true,
      si: { chemin: 'contrat.base', vaut: 'SMC' },
    }),
    remuneration: PERIODES,
    /** null: computed. */
    salaireBrutMensuelCentimes: montant('Salaire brut mensuel à l’embauche', {
      question: 'Salaire brut mensuel à l’embauche, si vous payez plus',
      colonne: 'salaire brut mensuel à l’embauche (€)',
      max: SALAIRE_MAX,
    }),
    caisseRetraite: texte('Caisse de retraite complémentaire', {
      requis: 'Indiquez la caisse de retraite complémentaire.',
    }),
    avantages: bloc('Avantages en nature', {
      nourritureCentimes: montant('Nourriture, par repas', {
        colonne: 'nourriture (€ par repas)',
        max: REPAS_MAX,
      }),
      logementCentimes: montant('Logement, par mois', {
        colonne: 'logement (€ par mois)',
        max: LOGEMENT_MAX,
      }),
      autre: ouiNon('Autre avantage en nature'),
    }),
    subrogation: ouiNon('Subrogation', { attendu: true }),
  }),
})

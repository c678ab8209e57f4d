import { datesContrat } from '../../../champs/dates-contrat.ts'
import {
  code,
  date,
  entier,
  facultatif,
  montant,
  ouiNon,
  section,
  siret,
  sous,
  texte,
} from '../../../champs/definition.ts'
import { NATURES, TYPE_AVENANT, TYPES_CONTRAT } from '../codes/contrat.ts'

/** No pay of a month is worth more, in cents: a slip of the hand is. */
const SALAIRE_MAX = 20_000_00

/** Screen 3, first half: the block LE CONTRAT of Cerfa 12434*05. */
export const CONTRAT = section(
  { titre: 'Contrat', qui: 'Contrat' },
  {
    nature: code('Nature du contrat', NATURES, {
      requis: 'Choisissez la nature du contrat\u00a0: CDI, CDD ou travail temporaire.',
    }),
    type: code('Type de contrat', TYPES_CONTRAT, { requis: 'Choisissez le type de contrat.' }),
    emploi: texte('Emploi occupé pendant le contrat', {
      cerfa: 'Emploi occupé pendant le contrat (intitulé précis)',
      requis: 'Indiquez l’emploi occupé pendant le contrat (intitulé précis).',
      colonne: 'emploi occupé',
    }),
    classification: texte('Classification de l’emploi', {
      cerfa: 'Classification de l’emploi dans la convention collective',
      requis: 'Indiquez la classification de l’emploi dans la convention collective.',
    }),
    niveau: texte('Niveau'),
    coefficient: texte('Coefficient hiérarchique'),
    periodeEssaiJours: entier('Durée de la période d’essai', {
      colonne: 'période d’essai (jours)',
      unite: 'jours',
      max: 365,
    }),
    ...datesContrat({ cerfa: 'Date de conclusion (date de signatures du contrat)' }),
    /** Of the « action de professionnalisation » where the contract has no end. */
    dateFin: date('Fin du CDD ou de l’action de professionnalisation', {
      cerfa: 'Date de fin du CDD ou de l’action de professionnalisation si CDI',
      requis:
        'Indiquez la date de fin du CDD, ou celle de l’action de professionnalisation pour un CDI (JJ/MM/AAAA).',
      de: 'de fin du contrat',
      colonne: 'date de fin',
      autresTitres: ['date de fin'],
    }),
    dateEffetAvenant: date('Date d’effet de l’avenant', {
      cerfa: 'Si avenant, date d’effet',
      de: 'd’effet de l’avenant',
      attendu: true,
      si: { chemin: 'contrat.type', vaut: TYPE_AVENANT },
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
    ...sous(
      { titre: 'Rémunération', qui: 'Rémunération' },
      {
        /** For 35 hours; from 26 years on, 85 % of it is a floor (art. D6325-18 C. trav.). On no box of the form. */
        minimumConventionnelMensuelCentimes: montant('Minimum conventionnel mensuel de l’emploi', {
          question: 'Minimum conventionnel mensuel de l’emploi, pour 35\u00a0heures',
          colonne: 'minimum conventionnel mensuel (€)',
          max: SALAIRE_MAX,
          attendu: true,
        }),
        /** By the month, by the hour for temporary work; null: computed. */
        salaireBrutCentimes: montant('Salaire brut à l’embauche', {
          cerfa:
            'Salaire brut mensuel à l’embauche (ou salaire brut horaire pour un contrat de travail temporaire)',
          question:
            'Salaire brut à l’embauche, si vous payez plus (par mois, ou de l’heure en travail temporaire)',
          colonne: 'salaire brut à l’embauche (€)',
          max: SALAIRE_MAX,
        }),
      },
    ),
    entrepriseUtilisatrice: facultatif(
      'Entreprise utilisatrice',
      {
        denomination: texte('Entreprise utilisatrice', { colonne: 'dénomination', attendu: true }),
        siret: siret('SIRET de l’entreprise utilisatrice', {
          de: 'de l’entreprise utilisatrice',
          colonne: 'SIRET',
          attendu: true,
        }),
      },
      {
        demande: { chemin: 'contrat.nature', vaut: 'travail_temporaire' },
        groupe: { titre: 'Entreprise utilisatrice', qui: 'Entreprise utilisatrice' },
      },
    ),
    ...sous(
      { titre: 'Accords de branche et versement', qui: 'Contrat' },
      {
        /** The agreement that allows more than 12 months (art. L6325-12 C. trav.). */
        accordDuree: texte('Accord permettant plus de 12\u00a0mois', {
          question: 'Accord de branche ou interprofessionnel qui permet plus de 12\u00a0mois, le cas échéant',
        }),
        /** The agreement that allows more than 25 % (art. L6325-14 C. trav.). */
        accordFormation: texte('Accord permettant plus de 25\u00a0% de formation', {
          question: 'Accord de branche qui permet plus de 25\u00a0% de formation, le cas échéant',
        }),
        subrogation: ouiNon('Subrogation', { attendu: true }),
      },
    ),
  },
)

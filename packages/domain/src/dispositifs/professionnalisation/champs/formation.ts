import {
  bloc,
  code,
  date,
  entier,
  ouiNon,
  rncp,
  section,
  siret,
  sous,
  texte,
} from '../../../champs/definition.ts'
import { DIPLOMES } from '../codes/diplomes.ts'
import { QUALIFICATION_RNCP, QUALIFICATIONS } from '../codes/formation.ts'

/** Screen 3, second half: the block LA FORMATION of Cerfa 12434*05. */
export const FORMATION = section(
  { titre: 'Formation', qui: 'Formation' },
  {
    ...sous(
      { titre: 'Organisme de formation', qui: 'Organisme' },
      {
        organisme: bloc('Organisme de formation principal', {
          denomination: texte('Dénomination', {
            cerfa: 'Dénomination de l’organisme de formation principal',
            requis: 'Indiquez la dénomination de l’organisme de formation.',
          }),
          siret: siret('N° SIRET', {
            cerfa: 'N° SIRET de l’organisme de formation principal',
            requis: 'Indiquez le SIRET (14 chiffres) de l’organisme de formation.',
            de: 'de l’organisme de formation',
            colonne: 'SIRET',
          }),
          numeroDeclarationActivite: texte('N° de déclaration d’activité', {
            cerfa: 'N° de déclaration d’activité de cet organisme',
            colonne: 'n° de déclaration d’activité',
            attendu: true,
          }),
        }),
        serviceInterne: ouiNon('Service de formation interne', {
          cerfa: 'S’agit-il d’un service de formation interne',
          question: 'S’agit-il d’un service de formation interne\u00a0?',
          requis: 'Indiquez s’il s’agit d’un service de formation interne.',
        }),
        attestationServiceInterne: ouiNon('Moyens du service de formation interne', {
          question:
            'J’atteste que le service de formation interne dispose des moyens nécessaires à la formation.',
          colonne: 'moyens du service interne attestés',
          attendu: true,
          si: { chemin: 'formation.serviceInterne', vaut: true },
        }),
        /** The main one, or the company's own service, included. */
        nombreOrganismes: entier('Nombre d’organismes de formation intervenant', {
          requis: 'Indiquez le nombre d’organismes de formation, l’organisme principal compris.',
          colonne: 'nombre d’organismes',
          unite: 'organismes',
          max: 99,
        }),
      },
    ),
    /** Those of the list for a contract of today: a rule tells why the others of the form are not. */
    typeQualification: code('Type de qualification visée', QUALIFICATIONS, {
      cerfa: 'Type qualification visée',
      requis: 'Choisissez le type de qualification visée.',
      libre: true,
    }),
    diplomeVise: code('Diplôme ou titre visé', DIPLOMES, {
      requis: 'Choisissez le diplôme ou titre visé.',
    }),
    /** Digits only. */
    codeRncp: rncp('Code RNCP', {
      requis: 'Indiquez le code RNCP (les chiffres seulement).',
      autresTitres: ['rncp', 'code rncp'],
      si: { chemin: 'formation.typeQualification', vaut: QUALIFICATION_RNCP },
    }),
    intitulePrecis: texte('Intitulé précis', {
      requis: 'Indiquez l’intitulé précis de la qualification visée.',
    }),
    /** NSF, three digits. */
    specialite: texte('Spécialité de formation (NSF)', {
      cerfa: 'Spécialité de formation',
      requis:
        'Indiquez la spécialité de formation\u00a0: 3 chiffres de la nomenclature NSF, par exemple 255.',
      colonne: 'spécialité de formation',
    }),
    /** Evaluation, accompaniment and teaching together: what the law compares with the length of the contract. */
    dureeHeures: entier('Durée totale de la formation', {
      cerfa: 'Durée totale des actions d’évaluation, d’accompagnement et des enseignements',
      requis:
        'Indiquez la durée totale des actions d’évaluation, d’accompagnement et des enseignements, en heures.',
      colonne: 'durée totale (heures)',
      unite: 'heures',
      max: 9999,
    }),
    dureeEnseignementsHeures: entier('Dont enseignements', {
      cerfa: 'dont durée des enseignements généraux, professionnels et technologiques',
      requis: 'Indiquez la durée des enseignements généraux, professionnels et technologiques, en heures.',
      colonne: 'dont enseignements (heures)',
      unite: 'heures',
      max: 9999,
    }),
    dateDebut: date('Début du cycle de formation', {
      cerfa: 'Date de début du cycle de formation',
      requis: 'Indiquez la date de début du cycle de formation (JJ/MM/AAAA).',
      de: 'de début du cycle de formation',
      colonne: 'date de début',
    }),
    dateFinEpreuves: date('Fin prévue des épreuves ou examens', {
      cerfa: 'Date prévue de fin des épreuves ou examens',
      requis: 'Indiquez la date prévue de fin des épreuves ou examens (JJ/MM/AAAA).',
      de: 'de fin des épreuves',
      colonne: 'date de fin des épreuves',
    }),
    faitA: texte('Fait à', { requis: 'Indiquez le lieu de signature du contrat.' }),
  },
)

import { adresse } from '../../../champs/adresse.ts'
import {
  bloc,
  code,
  codeDiplome,
  date,
  entier,
  facultatif,
  ouiNon,
  rncp,
  section,
  siret,
  sous,
  texte,
  uai,
} from '../../../champs/definition.ts'
import { DIPLOMES } from '../codes/diplomes.ts'

/**
 * Where the training is given: the responsible CFA, or the main place when it is another one.
 * @param de « du CFA »
 */
const lieu = (de: string) => ({
  denomination: texte('Dénomination', { requis: `Indiquez la dénomination ${de}.` }),
  uai: uai('Numéro UAI', {
    requis: `Indiquez le numéro UAI (7 chiffres et une lettre) ${de}.`,
    de,
    colonne: 'n° UAI',
  }),
  siret: siret('N° SIRET', { requis: `Indiquez le SIRET (14 chiffres) ${de}.`, de, colonne: 'SIRET' }),
  adresse: bloc(`Adresse ${de}`, adresse(de)),
})

/** Screen 3, second half: the block FORMATION of Cerfa 10103*14. */
export const FORMATION = section(
  { titre: 'Formation', qui: 'Formation' },
  {
    ...sous(
      { titre: 'CFA et lieu de formation', qui: 'CFA' },
      {
        cfaEntreprise: ouiNon('CFA d’entreprise', {
          question: 'Est-ce un CFA d’entreprise\u00a0?',
          requis: 'Indiquez s’il s’agit d’un CFA d’entreprise.',
        }),
        cfa: bloc('CFA responsable', lieu('du CFA')),
        cfaEstLieuPrincipal: ouiNon('CFA responsable\u00a0: lieu principal de la formation', {
          question: 'Le CFA responsable est-il le lieu principal de la formation\u00a0?',
          requis: 'Indiquez si le CFA responsable est le lieu principal de formation.',
          colonne: 'est le lieu principal de formation',
        }),
        lieu: facultatif('Lieu principal de la formation', lieu('du lieu de formation'), {
          qui: 'Lieu de formation',
          demande: { chemin: 'formation.cfaEstLieuPrincipal', vaut: false },
        }),
      },
    ),
    diplomeVise: code('Diplôme ou titre visé par l’apprenti(e)', DIPLOMES, {
      requis: 'Choisissez le diplôme ou titre visé.',
      colonne: 'diplôme ou titre visé',
    }),
    intitule: texte('Intitulé précis', {
      cerfa: 'Intitulé précis du diplôme ou titre visé',
      requis: 'Indiquez l’intitulé précis de la certification visée.',
    }),
    codeDiplome: codeDiplome('Code du diplôme', {
      requis: 'Indiquez le code du diplôme (8 caractères, donné par le CFA).',
      autresTitres: ['code diplome'],
    }),
    /** Digits only. */
    codeRncp: rncp('Code RNCP', {
      requis: 'Indiquez le code RNCP (les chiffres seulement, donnés par le CFA).',
      autresTitres: ['rncp', 'code rncp'],
    }),
    dateDebut: date('Début de la formation au CFA', {
      requis: 'Indiquez la date de début de formation en CFA (JJ/MM/AAAA).',
      de: 'de début de la formation en CFA',
      colonne: 'date de début en CFA',
    }),
    dateFinEpreuves: date('Fin prévue des épreuves ou examens', {
      cerfa: 'Date prévue de fin des épreuves ou examens',
      requis: 'Indiquez la date prévue de fin des épreuves ou examens (JJ/MM/AAAA).',
      de: 'de fin des épreuves',
      colonne: 'date de fin des épreuves',
    }),
    dureeHeures: entier('Durée de la formation', {
      requis: 'Indiquez la durée de la formation en heures.',
      colonne: 'durée (heures)',
      unite: 'heures',
    }),
    heuresDistance: entier('Dont à distance', {
      cerfa: 'Dont … heures de formation à distance',
      colonne: 'dont heures à distance',
      unite: 'heures',
    }),
    attestationPieces: ouiNon('Pièces justificatives', {
      question: 'J’atteste disposer de l’ensemble des pièces justificatives nécessaires au dépôt du contrat.',
      colonne: 'pièces justificatives attestées',
      attendu: true,
    }),
    faitA: texte('Fait à', { requis: 'Indiquez le lieu de signature du contrat.' }),
  },
)

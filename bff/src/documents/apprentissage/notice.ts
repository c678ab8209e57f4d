import { formatTaux, GRILLE_2019, tauxOf } from '@mon-espace/domain'
import type { Notice } from '../cerfa/notice.ts'

const ANNEES = ['1re année', '2e année', '3e année', '4e année']

/** Words of the notice. Ours throughout: facts come from the law and notice 51649#09. */
export const NOTICE_FA13: Notice = {
  titre: 'Notice du contrat d’apprentissage',
  sousTitre: 'Pour lire et compléter le Cerfa FA 13 n°\u00a010103*14',
  introduction:
    'Cette notice explique chaque rubrique du formulaire et donne la signification de ses codes. La notice officielle porte le numéro 51649#09\u00a0; en cas de doute, c’est elle qui fait foi.',
  pied: 'Notice du Cerfa FA 13 n° 10103*14',
  rubriques: [
    {
      titre: 'Envoyer le dossier',
      points: [
        'Envoyez le contrat signé et ses pièces au plus tard 5 jours ouvrables après le début d’exécution (art. D. 6224-1 du code du travail).',
        'L’opérateur de compétences répond dans les 20 jours qui suivent la réception du dossier complet. Sans réponse passé ce délai, la demande est réputée refusée (art. R. 6224-3).',
        'Joignez la convention de formation, ou l’annexe pédagogique et financière pour un CFA d’entreprise\u00a0; s’il y a lieu, la convention d’aménagement de durée et la convention de mobilité.',
        'Gardez l’original signé\u00a0: 5 ans pour l’employeur (jusqu’au 31 décembre 2031 pour un contrat conclu entre le 1er juillet 2020 et le 31 décembre 2023), jusqu’à la retraite pour l’apprenti(e).',
      ],
      listes: [],
    },
    {
      titre: 'Mode contractuel',
      points: ['Indiquez dans quel cadre l’apprentissage se déroule.'],
      listes: [['modes-contractuels', 'Mode contractuel de l’apprentissage']],
    },
    {
      titre: 'L’employeur',
      points: [
        'L’adresse et le SIRET sont ceux de l’établissement d’exécution du contrat, qui n’est pas toujours le siège\u00a0: pour une agence d’emploi, l’agence qui signe.',
        'Le code APE (NAF) est celui de l’activité principale de cet établissement.',
        'L’effectif est celui de toute l’entreprise.',
        'L’IDCC est l’identifiant à 4 chiffres de la convention collective appliquée.',
        'Un employeur public en auto-assurance peut cocher la case d’assurance chômage pour y affilier ses seuls apprentis.',
      ],
      listes: [
        ['types-employeur', 'Type d’employeur'],
        ['employeurs-specifiques', 'Employeur spécifique'],
        ['idcc-particuliers', 'IDCC particuliers'],
      ],
    },
    {
      titre: 'L’apprenti(e)',
      points: [
        'Le NIR est le numéro de sécurité sociale à 13 caractères, sans la clé.',
        'Département de naissance\u00a0: 099 pour une naissance à l’étranger.',
        'Pour une personne de nationalité étrangère hors Union européenne, vérifiez que son titre de séjour permet l’apprentissage.',
        'Équivalence jeunes\u00a0: de 15 à 20 ans, une prestation de compensation du handicap (PCH), une allocation d’éducation de l’enfant handicapé (AEEH) ou un projet personnalisé de scolarisation (PPS) valent reconnaissance de la qualité de travailleur handicapé (RQTH).',
        'Extension BOE\u00a0: les autres bénéficiaires de l’obligation d’emploi ont les mêmes droits.',
        'Projet de création ou de reprise d’entreprise\u00a0: sert à entrer en apprentissage après 29 ans\u00a0; avant 30 ans, cochez «\u00a0Non\u00a0» ou rien.',
        'Le représentant légal est demandé pour un(e) mineur(e) non émancipé(e). Un second représentant s’indique sur une feuille annexe.',
        'Exemple\u00a0: une personne titulaire d’un bac général, qui a validé une première année de BTS et la poursuit en apprentissage\u00a0: diplôme le plus élevé 42, dernier diplôme préparé 54, dernière classe 11, diplôme visé 54.',
      ],
      listes: [
        ['nationalites', 'Nationalité'],
        ['regimes-sociaux', 'Régime social'],
        ['situations-avant-contrat', 'Situation avant ce contrat'],
        ['niveaux-cerfa', 'Diplômes et titres (préparé, le plus élevé obtenu, visé)'],
        ['dernieres-classes', 'Dernière classe ou année suivie'],
      ],
    },
    {
      titre: 'Le maître d’apprentissage',
      points: [
        'C’est une personne majeure et volontaire de l’entreprise\u00a0: salariée, l’employeur, ou son conjoint collaborateur.',
        'Elle a un diplôme du même domaine et de niveau au moins égal à celui préparé, avec un an d’expérience, ou deux ans d’expérience dans le métier (art. R. 6223-22), sauf accord de branche. Dans ce second cas, diplôme et niveau peuvent rester vides.',
        'Elle suit au plus deux apprentis et un redoublant (art. R. 6223-6)\u00a0; cinq apprentis dans une entreprise de travail temporaire (art. R. 6226-5).',
        'En travail temporaire, un maître est désigné dans l’agence et un autre dans l’entreprise utilisatrice (art. L. 6226-1).',
        'Un second maître indiqué dès l’origine évite un avenant si le premier s’en va.',
      ],
      listes: [['niveaux-maitre', 'Niveau de diplôme du maître d’apprentissage']],
    },
    {
      titre: 'Le contrat',
      points: [
        'La date de conclusion est celle des signatures, au plus tard le jour du début d’exécution.',
        'Le début d’exécution est le premier jour du contrat, en entreprise ou au CFA. La formation pratique et la formation au CFA commencent chacune dans les 3 mois (art. L. 6222-12).',
        'Les 45 premiers jours de présence en entreprise, consécutifs ou non, forment la période probatoire (art. L. 6222-18).',
        'Travaux dangereux\u00a0: certains sont interdits aux mineurs, d’autres soumis à déclaration (art. L. 4153-8 et L. 4153-9).',
        'Travail temporaire\u00a0: missions d’au moins 6 mois. Dans les 30 jours, donnez à l’apprenti(e) le nom et le SIRET de l’entreprise utilisatrice.',
      ],
      listes: [
        ['types-contrat', 'Type de contrat ou d’avenant'],
        ['types-derogation', 'Type de dérogation'],
      ],
    },
    {
      titre: 'La rémunération',
      points: [
        'Chaque ligne est une année d’exécution du contrat (d’une date anniversaire à la suivante), pas une année scolaire. Elle peut compter deux périodes.',
        'La première période commence au premier jour du contrat, la dernière finit à son dernier jour\u00a0; aucun jour n’est oublié entre les deux.',
        'Le taux change le premier jour du mois qui suit les 18, 21 ou 26 ans (art. D. 6222-31).',
        'Le salaire à l’embauche est le SMIC (ou le SMC) en vigueur au premier jour, multiplié par le taux de la première période.',
        'Les avantages en nature se déduisent à hauteur de 75\u00a0% de leur valeur, et des trois quarts du salaire au plus (art. D. 6222-33).',
      ],
      listes: [],
      tableau: {
        titre: 'Salaire minimum, en pourcentage du SMIC (contrats conclus depuis le 1er janvier 2019)',
        colonnes: ['Année du contrat', ...GRILLE_2019.map(({ libelle }) => libelle)],
        lignes: ANNEES.map((annee, i) => [
          annee,
          ...GRILLE_2019.map(
            (tranche) => formatTaux(tauxOf(tranche, i + 1)) + (tranche.smcPossible ? '*' : ''),
          ),
        ]),
        note: '* ou du salaire minimum conventionnel (SMC) de l’emploi occupé, s’il est plus favorable. Une convention collective ou votre contrat peuvent prévoir mieux.',
      },
    },
    {
      titre: 'La formation',
      points: [
        'L’intitulé est celui du répertoire national des certifications professionnelles (RNCP)\u00a0; le code RNCP s’écrit en chiffres seuls.',
        'Le SIRET du CFA, ou celui du lieu principal de formation, doit être habilité à préparer la certification\u00a0: c’est vérifié.',
        'Les heures à distance sont celles où le formateur et l’apprenti(e) ne sont pas au même endroit.',
        'La formation au CFA représente au moins un quart de la durée du contrat (art. L. 6211-2).',
      ],
      listes: [],
    },
    {
      titre: 'Vos données',
      points: [
        'Les informations du contrat servent à son instruction et à son dépôt par l’opérateur de compétences, puis au suivi de l’apprentissage par l’État. L’État les garde 10 ans après la fin du contrat.',
        'Pour y accéder ou les faire rectifier, adressez-vous à l’opérateur de compétences ou à la délégation générale à l’emploi et à la formation professionnelle.',
      ],
      listes: [],
    },
  ],
}

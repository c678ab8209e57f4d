import type { Notice } from '../cerfa/notice.ts'

/** What our notice says. Ours throughout: facts come from the law and notice 51650#09. */
export const NOTICE_EJ20: Notice = {
  titre: 'Notice du contrat de professionnalisation',
  sousTitre: 'Pour lire et compléter le Cerfa EJ 20 n°\u00a012434*05',
  introduction:
    'Cette notice explique chaque rubrique du formulaire et donne la signification de ses codes. La notice officielle porte le numéro 51650#09\u00a0; en cas de doute, c’est elle qui fait foi.',
  pied: 'Notice du Cerfa EJ 20 n° 12434*05',
  rubriques: [
    {
      titre: 'Envoyer le dossier',
      points: [
        'Envoyez le contrat signé et le programme de la formation au plus tard 5 jours calendaires après le début du contrat (art. D. 6325-1 du code du travail).',
        'L’opérateur de compétences répond dans les 20 jours calendaires qui suivent la réception du dossier complet. Sans réponse passé ce délai, la prise en charge est réputée acceptée et le contrat déposé (art. D. 6325-2).',
        'Le programme précise les objectifs, l’organisation, l’évaluation et la sanction de la formation (art. D. 6325-11). Joignez aussi la convention tripartite d’un contrat conclu avec deux employeurs pour une activité saisonnière.',
        'Un refus est motivé\u00a0: contrat non conforme, qualification non prioritaire pour la branche, fonds indisponibles ou dossier incomplet. Il est notifié à l’employeur et au salarié.',
        'Gardez l’original signé\u00a0: 5 ans pour l’employeur (jusqu’au 31 décembre 2031 pour un contrat conclu entre le 1er juillet 2020 et le 31 décembre 2022), jusqu’à la retraite pour le salarié.',
      ],
      listes: [],
    },
    {
      titre: 'L’employeur',
      points: [
        'L’adresse et le SIRET sont ceux de l’établissement d’exécution du contrat\u00a0: pour une agence d’emploi, l’agence qui signe.',
        'Le code NAF est celui de l’activité principale de cet établissement. L’effectif est celui de toute l’entreprise.',
        'L’IDCC est l’identifiant à 4 chiffres de la convention collective appliquée\u00a0: 9999 s’il n’y en a pas, 9998 si elle est en négociation, 3180 pour un particulier-employeur, 2378 pour un intérimaire.',
        'Le numéro du projet et le code NAF de l’entreprise utilisatrice ne concernaient que l’expérimentation de la VAE inversée, ouverte jusqu’au 28 février 2026.',
      ],
      listes: [],
    },
    {
      titre: 'Le salarié',
      points: [
        'Le contrat s’adresse aux 16 à 25 ans révolus qui complètent leur formation initiale, aux demandeurs d’emploi de 26 ans et plus, aux bénéficiaires du RSA, de l’ASS ou de l’AAH et aux personnes qui ont eu un contrat unique d’insertion (art. L. 6325-1).',
        'Un contrat renforcé (36 mois au plus) est ouvert aux jeunes sans second cycle du secondaire validé ni diplôme technologique ou professionnel, aux personnes inscrites depuis plus d’un an comme demandeurs d’emploi, et aux bénéficiaires de minima sociaux ou d’un ancien contrat unique d’insertion (art. L. 6325-1-1).',
        'Le NIR est le numéro de sécurité sociale à 13 caractères, sans la clé.',
        'Équivalence jeunes\u00a0: de 15 à 20 ans, une prestation de compensation du handicap (PCH), une allocation d’éducation de l’enfant handicapé (AEEH) ou un projet personnalisé de scolarisation (PPS) valent reconnaissance de la qualité de travailleur handicapé (RQTH).',
        'Extension BOE\u00a0: les autres bénéficiaires de l’obligation d’emploi ont les mêmes droits depuis le 1er janvier 2024.',
        'La durée est celle de l’inscription à France Travail, en mois.',
      ],
      listes: [
        ['situations-professionnalisation', 'Situation avant ce contrat'],
        ['minima-sociaux', 'Type de minimum social'],
        ['diplomes-professionnalisation', 'Diplômes et titres (le plus élevé obtenu, visé)'],
      ],
    },
    {
      titre: 'Le tuteur',
      points: [
        'C’est une personne volontaire et qualifiée de l’entreprise, qui a deux ans d’expérience dans une qualification en rapport avec l’objectif visé\u00a0; l’employeur peut l’être lui-même (art. D. 6325-6).',
        'Une personne salariée suit au plus trois bénéficiaires, l’employeur deux (art. D. 6325-9).',
        'En travail temporaire, un tuteur est désigné dans l’agence et un autre dans l’entreprise utilisatrice (art. D. 6325-10).',
      ],
      listes: [],
    },
    {
      titre: 'Le contrat',
      points: [
        'Le CDD, ou l’action de professionnalisation au début d’un CDI, dure de 6 à 12 mois (art. L. 6325-11)\u00a0; jusqu’à 24 mois si un accord de branche le prévoit (art. L. 6325-12), jusqu’à 36 mois pour un contrat renforcé.',
        'Pour un CDI, la date de fin est celle de l’action de professionnalisation.',
        'Dans les 30 jours, un intérimaire reçoit le nom et le SIRET de l’entreprise utilisatrice.',
      ],
      listes: [['types-contrat-professionnalisation', 'Type de contrat']],
    },
    {
      titre: 'La rémunération',
      points: [
        'Le salaire s’indique brut, par mois, primes comprises. Pour un contrat de travail temporaire, indiquez le salaire horaire au démarrage de la formation\u00a0; en mission, le salarié est payé comme un salarié de même qualification de l’entreprise utilisatrice.',
        'Le taux change le premier jour du mois qui suit les 21 ans (art. D. 6325-16).',
        'Dans le travail temporaire, l’accord de branche porte le minimum des périodes de formation, de 18 à 25 ans, à 70\u00a0% du SMIC, ou 80\u00a0% avec un bac professionnel ou un titre au moins égal.',
      ],
      listes: [],
      tableau: {
        titre: 'Salaire minimum prévu par le code du travail',
        colonnes: [
          'Âge',
          'Bac général, diplôme professionnel inférieur au bac ou aucun diplôme',
          'Titre ou diplôme professionnel de niveau bac ou plus, ou diplôme du supérieur',
        ],
        lignes: [
          ['De 16 à 20 ans', '55\u00a0% du SMIC', '65\u00a0% du SMIC'],
          ['De 21 à 25 ans', '70\u00a0% du SMIC', '80\u00a0% du SMIC'],
          ['26 ans et plus', 'SMIC*', 'SMIC*'],
        ],
        note: '* et au moins 85\u00a0% du salaire minimum conventionnel (art. D. 6325-18). Une convention collective ou votre contrat peuvent prévoir mieux.',
      },
    },
    {
      titre: 'La formation',
      points: [
        'Évaluation, accompagnement et enseignements représentent de 15\u00a0% à 25\u00a0% de la durée du contrat ou de l’action, et 150 heures au moins (art. L. 6325-13). Un accord peut prévoir davantage (art. L. 6325-14).',
        'Le code RNCP s’indique quand la certification visée est inscrite au répertoire national des certifications professionnelles.',
        'La spécialité est le code à 3 chiffres de la nomenclature des spécialités de formation (NSF).',
        'Formation interne\u00a0: indiquez le SIRET de l’établissement du service de formation, et comptez ce service parmi les organismes.',
      ],
      listes: [['qualifications-professionnalisation', 'Type de qualification visée']],
    },
    {
      titre: 'Vos données',
      points: [
        'Les informations du contrat servent à son instruction et à son dépôt par l’opérateur de compétences, puis à son suivi par l’État. L’État les garde 10 ans après la fin du contrat.',
        'Pour y accéder ou les faire rectifier, adressez-vous à l’opérateur de compétences ou à la délégation générale à l’emploi et à la formation professionnelle.',
      ],
      listes: [],
    },
  ],
}

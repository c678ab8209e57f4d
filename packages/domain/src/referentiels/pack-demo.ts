import type { CertificationReferentiel, NpecReferentiel, PackReferentiel } from './pack.ts'

/** RNCP, codes diplôme, title, level, Cerfa code, end of registration, invented annual level in euros (null: none set). */
type Ligne = readonly [string, readonly string[], string, number, string, string, number | null]

/** Real codes and titles of the repertoire; the levels of funding are invented. */
const LIGNES: readonly Ligne[] = [
  ['38401', ['50025524'], 'CAP Électricien', 3, '33', '2028-12-31', 7000],
  ['38430', ['50022146'], 'CAP Cuisine', 3, '33', '2029-08-31', 6300],
  [
    '39809',
    ['50025218', '50025219', '50025220'],
    'CAP Maintenance des véhicules',
    3,
    '33',
    '2028-12-31',
    6900,
  ],
  ['38232', ['01033605'], 'CS Coiffure coupe couleur', 3, '35', '2028-08-31', null],
  [
    '38878',
    ['40025520'],
    'Bac pro Métiers de l’électricité et de ses environnements connectés',
    4,
    '41',
    '2029-08-31',
    8200,
  ],
  ['37910', ['40022106'], 'Bac pro Cuisine', 4, '41', '2028-08-31', 7600],
  [
    '40009',
    ['40025214', '40025215', '40025216'],
    'Bac pro Maintenance des véhicules',
    4,
    '41',
    '2028-12-31',
    8000,
  ],
  [
    '38399',
    ['40031213', '40031214'],
    'Bac pro Métiers du commerce et de la vente',
    4,
    '41',
    '2028-12-31',
    6800,
  ],
  ['38362', ['32031213'], 'BTS Management commercial opérationnel', 5, '54', '2028-12-31', 6500],
  ['38365', ['32031103'], 'BTS Gestion des transports et logistique associée', 5, '54', '2028-12-31', 7100],
  ['39159', ['32031408'], 'BTS Comptabilité et gestion', 5, '54', '2029-08-31', 6600],
  ['37948', ['36T31501'], 'TP Gestionnaire de paie', 5, '58', '2028-12-29', 6000],
  [
    '40063',
    ['25031143'],
    'Licence professionnelle Logistique et transports internationaux',
    6,
    '62',
    '2029-12-31',
    6700,
  ],
  ['38442', ['24631501'], 'Responsable ressources humaines', 6, '69', '2028-12-21', 6900],
  ['39777', ['16X31502'], 'Manager des ressources humaines', 7, '79', '2029-10-31', 7800],
]

const CPNE = [
  { code: '56', libelle: 'CPNE du travail temporaire', idcc: ['1413', '2378'] },
  {
    code: '9',
    libelle: 'CPNE conjointes du bâtiment et des travaux publics',
    idcc: ['1596', '1597', '1702', '2609', '2614'],
  },
  { code: '153', libelle: 'CPNEFP des commerces de gros', idcc: ['0573', '1624', '1761'] },
  { code: '134', libelle: 'CPNEFP Propreté', idcc: ['3043'] },
] as const

const certifications = LIGNES.map(
  ([
    codeRncp,
    codesDiplome,
    intitule,
    niveau,
    diplomeCerfa,
    finEnregistrement,
  ]): CertificationReferentiel => ({
    codeRncp,
    codesDiplome,
    intitule,
    niveau,
    diplomeCerfa,
    finEnregistrement,
    apprentissage: true,
  }),
)

const npec = LIGNES.flatMap(([codeRncp, , , , , , euros]) =>
  CPNE.map(
    ({ code }): NpecReferentiel => ({
      codeRncp,
      codeCpne: code,
      montantCentimes: euros === null ? null : euros * 100,
      origine: 'branche',
      depuis: '2022-09-01',
    }),
  ),
)

/** Small pack so that the service works at once. Its amounts are examples, never official. */
export const PACK_DEMO: PackReferentiel = {
  version: 'Exemple 2026-09 (exemple, non officiel)',
  date: '2026-09-01',
  officiel: false,
  certifications,
  cpne: CPNE,
  npec,
}

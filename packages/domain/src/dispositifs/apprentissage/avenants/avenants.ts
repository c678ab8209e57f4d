import type { Avenants } from '../../../avenants/types.ts'
import type { CheminDe } from '../../../champs/valeurs.ts'
import type { SECTIONS } from '../champs/sections.ts'

type Chemin = CheminDe<typeof SECTIONS> | keyof typeof SECTIONS

/** How the person is paid: never less than before. */
const PAIE: readonly Chemin[] = ['contrat.base', 'contrat.smcMensuelCentimes', 'contrat.remuneration']

/** Until when the contract runs, and the exams that it leads to. */
const TERME: readonly Chemin[] = [
  'contrat.dateFin',
  'contrat.travailTemporaire.mission.fin',
  'formation.dateFinEpreuves',
  'formation.dureeHeures',
  'formation.heuresDistance',
]

const DUREE_HEBDO: readonly Chemin[] = ['contrat.dureeHebdoHeures', 'contrat.dureeHebdoMinutes']

/**
 * What each type of amendment opens.
 * @source notice 51649#09 of Cerfa 10103*14, « Avenant : modification des conditions du contrat »
 */
export const AVENANTS: Avenants<Chemin> = {
  types: [
    {
      code: '31',
      change: 'L’employeur change de nom, de forme ou de SIRET (fusion, cession, reprise).',
      ouverts: ['employeur', 'contrat.caisseRetraite'],
    },
    {
      code: '32',
      change: 'Dans un contrat saisonnier, l’apprenti(e) passe chez le second employeur.',
      ouverts: [
        'employeur',
        'maitres',
        'contrat.caisseRetraite',
        'contrat.travauxDangereux',
        'contrat.avantages',
        ...DUREE_HEBDO,
        ...PAIE,
      ],
    },
    {
      code: '33',
      change: 'Après un échec à l’examen, le contrat continue un an au plus.',
      ouverts: [...TERME, ...PAIE],
      prolonge: true,
    },
    {
      code: '34',
      change: 'L’apprenti(e) est reconnu(e) travailleur handicapé\u00a0: le contrat continue un an au plus.',
      ouverts: ['apprenti.rqth', 'apprenti.equivalenceJeunes', 'apprenti.extensionBoe', ...TERME, ...PAIE],
      prolonge: true,
    },
    {
      code: '35',
      change: 'Au terme de la première année d’un bac pro, l’apprenti(e) prépare un CAP ou un BPA.',
      ouverts: [
        'contrat.typeDerogation',
        'formation.diplomeVise',
        'formation.intitule',
        'formation.codeDiplome',
        'formation.codeRncp',
        ...TERME,
        ...PAIE,
      ],
    },
    {
      code: '36',
      change: 'Maître d’apprentissage, durée du travail ou du contrat, mission, CFA, paie…',
      ouverts: [
        'maitres',
        'contrat.typeDerogation',
        'contrat.travauxDangereux',
        'contrat.travailTemporaire',
        'contrat.caisseRetraite',
        'contrat.avantages',
        'contrat.subrogation',
        'formation.cfaEntreprise',
        'formation.cfa',
        ...DUREE_HEBDO,
        ...TERME,
        ...PAIE,
      ],
    },
    {
      code: '37',
      change:
        'L’apprenti(e) travaille dans un autre établissement, ou chez une autre entreprise utilisatrice.',
      ouverts: [
        'employeur.siret',
        'employeur.denomination',
        'employeur.adresse',
        'employeur.telephone',
        'employeur.courriel',
        'employeur.codeApe',
        'employeur.autreAdresse',
        'contrat.travailTemporaire.entrepriseUtilisatrice',
        'contrat.travailTemporaire.mission',
      ],
    },
    {
      code: '38',
      change: 'La formation théorique a lieu ailleurs, pour l’essentiel.',
      ouverts: ['formation.cfaEstLieuPrincipal', 'formation.lieu'],
    },
  ],
  chemins: {
    type: 'contrat.type',
    dateEffet: 'contrat.dateEffetAvenant',
    dateConclusion: 'contrat.dateConclusion',
    dateFin: 'contrat.dateFin',
    numeroInitial: 'contrat.numeroContratPrecedent',
    paie: 'contrat.base',
  },
  propres: [
    'contrat.dateConclusion',
    'contrat.dateEffetAvenant',
    'contrat.numeroContratPrecedent',
    'formation.attestationPieces',
    'formation.faitA',
  ],
  article: 'D6224-5',
}

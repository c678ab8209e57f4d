import type { Contrat } from '@mon-espace/domain'
import { reprises } from '../../../champs/textes.ts'
import { groupes } from '../plan.ts'
import { aides, basePrecisions, titres } from './textes.ts'

const isAvenant = ({ contrat }: Contrat) => contrat.type?.startsWith('3') === true
const hasNumeroPrecedent = ({ contrat }: Contrat) => /^[23]/.test(contrat.type ?? '')
const isSmc = ({ contrat }: Contrat) => contrat.base === 'SMC'

const DU_DEBUT = { reprend: { chemin: 'contrat.dateDebutExecution', dit: reprises.debut } } as const
const DE_LA_FIN = { reprend: { chemin: 'contrat.dateFin', dit: reprises.fin } } as const

/** Screen 3, block CONTRAT of the Cerfa. */
export const GROUPES_CONTRAT = groupes(
  [
    {
      cle: 'nature',
      ...titres.nature,
      champs: [
        'contrat.modeContractuel',
        'contrat.type',
        ['contrat.dateEffetAvenant', { asked: isAvenant }],
        ['contrat.numeroContratPrecedent', { asked: hasNumeroPrecedent }],
        'contrat.typeDerogation',
      ],
    },
    { cle: 'precedent', ...titres.precedent, champs: ['contrat.precedent'] },
    {
      cle: 'dates',
      ...titres.dates,
      champs: [
        'contrat.dateConclusion',
        'contrat.dateDebutExecution',
        ['contrat.dateDebutFormationPratique', DU_DEBUT],
        'contrat.dateFin',
      ],
    },
    {
      cle: 'travail',
      ...titres.travail,
      champs: [
        'contrat.dureeHebdoHeures',
        ['contrat.dureeHebdoMinutes', { suite: true }],
        'contrat.travauxDangereux',
      ],
    },
    {
      cle: 'travailTemporaire',
      ...titres.travailTemporaire,
      champs: [
        'contrat.travailTemporaire.experienceMaitreMois',
        'contrat.travailTemporaire.entrepriseUtilisatrice',
        ['contrat.travailTemporaire.mission.debut', DU_DEBUT],
        ['contrat.travailTemporaire.mission.fin', DE_LA_FIN],
      ],
    },
    {
      cle: 'remuneration',
      ...titres.remuneration,
      champs: [
        'contrat.anneesDejaEffectuees',
        'contrat.majoration15',
        'contrat.licencePro',
        ['contrat.base', { genre: { precisions: basePrecisions } }],
        ['contrat.smcMensuelCentimes', { asked: isSmc }],
      ],
    },
    {
      cle: 'avantages',
      ...titres.avantages,
      champs: ['contrat.salaireBrutMensuelCentimes', 'contrat.caisseRetraite', 'contrat.avantages'],
    },
    { cle: 'subrogation', ...titres.subrogation, champs: ['contrat.subrogation'] },
  ],
  aides,
)

import { ageDebutOf, type Contrat, dureeContrat, exceedsMonths, isDateIso } from '@mon-espace/domain'
import { reprises } from '../../../champs/textes.ts'
import { groupes } from '../plan.ts'
import { aides, basePrecisions, titres } from './textes.ts'

/** What the user company does only matters for the hours of a minor. */
const isMineur = (contrat: Contrat) => (ageDebutOf(contrat) ?? 18) < 18

/** The 15 points go with a contract of a year at the most; what was answered stays in sight. */
function isMajorable({ contrat: { dateDebutExecution: debut, dateFin: fin, majoration15 } }: Contrat) {
  if (majoration15 === true) return true
  if (!isDateIso(debut) || !isDateIso(fin) || fin < debut) return false
  return !exceedsMonths(dureeContrat(debut, fin), 12)
}

const UTILISATRICE = 'contrat.travailTemporaire.entrepriseUtilisatrice'

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
        'contrat.dateEffetAvenant',
        'contrat.numeroContratPrecedent',
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
      champs: ['contrat.dureeHebdoHeures', 'contrat.travauxDangereux'],
    },
    {
      cle: 'travailTemporaire',
      ...titres.travailTemporaire,
      champs: [
        'contrat.travailTemporaire.experienceMaitreMois',
        `${UTILISATRICE}.denomination`,
        `${UTILISATRICE}.siret`,
        [`${UTILISATRICE}.codeApe`, { asked: isMineur }],
        ['contrat.travailTemporaire.mission.debut', DU_DEBUT],
        ['contrat.travailTemporaire.mission.fin', DE_LA_FIN],
      ],
    },
    {
      cle: 'remuneration',
      ...titres.remuneration,
      champs: [
        'contrat.anneesDejaEffectuees',
        ['contrat.majoration15', { asked: isMajorable }],
        ['contrat.base', { genre: { precisions: basePrecisions } }],
        'contrat.smcMensuelCentimes',
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

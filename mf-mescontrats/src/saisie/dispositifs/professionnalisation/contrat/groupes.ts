import { ageAt, dureeContrat, exceedsMonths, isDateIso } from '@mon-espace/domain'
import { type Contrat, enTravailTemporaire, estPrioritaire } from '@mon-espace/domain/professionnalisation'
import { groupes } from '../plan.ts'
import { aides, salaire, titres } from './textes.ts'

/** Beyond this an agreement is needed, but for the « publics prioritaires ». */
const MOIS_SANS_ACCORD = 12
/** From this age on the branch minimum counts. */
const AGE_ADULTE = 26

/** What was answered stays in sight. */
function needsAccordDuree(contrat: Contrat): boolean {
  const { accordDuree, dateDebutExecution: debut, dateFin: fin } = contrat.contrat
  if (accordDuree) return true
  if (!isDateIso(debut) || !isDateIso(fin) || fin < debut || estPrioritaire(contrat)) return false
  return exceedsMonths(dureeContrat(debut, fin), MOIS_SANS_ACCORD)
}

function countsMinimum({ contrat, salarie }: Contrat): boolean {
  if (contrat.minimumConventionnelMensuelCentimes !== null) return true
  const { dateNaissance } = salarie
  return isDateIso(dateNaissance) && isDateIso(contrat.dateFin)
    ? ageAt(dateNaissance, contrat.dateFin) >= AGE_ADULTE
    : false
}

const isHoraire = ({ contrat }: Contrat) => enTravailTemporaire(contrat.nature)

/** Screen 3, block LE CONTRAT of the Cerfa. */
export const GROUPES_CONTRAT = groupes(
  [
    {
      cle: 'nature',
      ...titres.nature,
      champs: [['contrat.nature', { genre: { rangee: true } }], 'contrat.type', 'contrat.dateEffetAvenant'],
    },
    {
      cle: 'dates',
      ...titres.dates,
      champs: [
        'contrat.dateConclusion',
        'contrat.dateDebutExecution',
        'contrat.dateFin',
        ['contrat.accordDuree', { asked: needsAccordDuree }],
      ],
    },
    {
      cle: 'emploi',
      ...titres.emploi,
      champs: [
        'contrat.emploi',
        'contrat.classification',
        ['contrat.niveau', { largeur: 10 }],
        ['contrat.coefficient', { largeur: 10, suite: true }],
        'contrat.dureeHebdoHeures',
        'contrat.periodeEssaiJours',
      ],
    },
    { cle: 'utilisatrice', ...titres.utilisatrice, champs: ['contrat.entrepriseUtilisatrice'] },
    {
      cle: 'remuneration',
      ...titres.remuneration,
      champs: [
        ['contrat.minimumConventionnelMensuelCentimes', { asked: countsMinimum }],
        ['contrat.salaireBrutCentimes', { aide: salaire.heure, asked: isHoraire }],
        ['contrat.salaireBrutCentimes', { aide: salaire.mois, asked: (contrat) => !isHoraire(contrat) }],
      ],
    },
    { cle: 'subrogation', ...titres.subrogation, champs: ['contrat.subrogation'] },
  ],
  aides,
)

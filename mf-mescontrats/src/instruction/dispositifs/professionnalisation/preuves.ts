import type { TypePiece } from '@mon-espace/domain/api'
import { type Contrat, enTravailTemporaire } from '@mon-espace/domain/professionnalisation'
import { ARTICLES } from '@mon-espace/domain/professionnalisation/articles'
import { formatEuros, formatNombre } from '@mon-espace/ui'
import type { Preuve, Valeur } from '../examen-dispositif.ts'
import { valeur as commune } from '../textes.ts'
import * as valeurs from '../valeurs.ts'
import { libelles as l, regardAnnexe, regards, valeur as t } from './textes.ts'

type Lecture = (contrat: Contrat) => Valeur[]

const identite: Lecture = ({ salarie }) => [
  { libelle: l.salarie, valeur: valeurs.nomDeNaissance(salarie) },
  { libelle: l.naissance, valeur: valeurs.naissance(salarie) },
]

const employeur: Lecture = ({ employeur }) => [
  { libelle: l.employeur, valeur: employeur.denomination },
  { libelle: l.siretEmployeur, valeur: valeurs.siret(employeur.siret) },
]

const tuteurs: Lecture = ({ tuteurs: { tuteurEmployeur, tuteurUtilisatrice } }) => [
  {
    libelle: l.tuteur,
    valeur: valeurs.join([valeurs.nomComplet(tuteurEmployeur), tuteurEmployeur.emploi], ', '),
  },
  ...(tuteurUtilisatrice
    ? [
        {
          libelle: l.tuteurUtilisatrice,
          valeur: valeurs.join([valeurs.nomComplet(tuteurUtilisatrice), tuteurUtilisatrice.emploi], ', '),
        },
      ]
    : []),
]

const dates: Lecture = ({ contrat }) => [
  { libelle: l.conclusion, valeur: valeurs.jour(contrat.dateConclusion) },
  { libelle: l.execution, valeur: valeurs.dates(contrat.dateDebutExecution, contrat.dateFin) },
]

const emploi: Lecture = ({ contrat }) => [
  { libelle: l.nature, valeur: t.nature[contrat.nature ?? ''] ?? null },
  { libelle: l.emploi, valeur: contrat.emploi },
]

const utilisatrice: Lecture = ({ contrat: { entrepriseUtilisatrice } }) =>
  entrepriseUtilisatrice
    ? [
        { libelle: l.utilisatrice, valeur: entrepriseUtilisatrice.denomination },
        { libelle: l.siretUtilisatrice, valeur: valeurs.siret(entrepriseUtilisatrice.siret) },
      ]
    : []

const remuneration: Lecture = (complet) => {
  const pay = ARTICLES.remuneration(complet)
  return [
    { libelle: l.duree, valeur: valeurs.dureeHebdo(complet.contrat) },
    {
      libelle: enTravailTemporaire(complet.contrat.nature ?? '') ? l.salaireHoraire : l.salaireMensuel,
      valeur: pay ? formatEuros(pay.salaireEmbaucheCentimes) : null,
    },
  ]
}

const formation: Lecture = ({ formation }) => [
  { libelle: l.organisme, valeur: formation.organisme.denomination },
  { libelle: l.siretOrganisme, valeur: valeurs.siret(formation.organisme.siret) },
  { libelle: l.qualification, valeur: formation.intitulePrecis },
  { libelle: l.codes, valeur: formation.codeRncp && commune.rncp(formation.codeRncp) },
  { libelle: l.formation, valeur: valeurs.dates(formation.dateDebut, formation.dateFinEpreuves) },
  { libelle: l.heures, valeur: heures(formation) },
]

function heures({ dureeHeures, dureeEnseignementsHeures: dont }: Contrat['formation']): string | null {
  if (dureeHeures === null) return null
  const total = formatNombre(dureeHeures)
  return dont === null ? commune.heures(total) : t.dontEnseignements(total, formatNombre(dont))
}

const representant: Lecture = ({ salarie: { representantLegal } }) =>
  representantLegal ? [{ libelle: l.representant, valeur: valeurs.nomComplet(representantLegal) }] : []

const LECTURES: Readonly<Record<keyof typeof regards, readonly Lecture[]>> = {
  cerfa_signe: [employeur, identite, tuteurs, emploi, dates, utilisatrice, remuneration, formation],
  annexe_programme: [identite, formation],
  convention_tripartite: [employeur, identite, dates],
  accord_representant_legal: [representant, identite],
  rqth: [identite, dates],
  titre_sejour: [identite, dates],
  identite: [identite],
  autre: [identite, employeur],
}

const isDemandee = (type: TypePiece): type is keyof typeof LECTURES => type in LECTURES

/** What to look at on the signed Cerfa: its pages, one more where it has an annex, and who must have signed it. */
function regardsCerfa({ contrat, salarie }: Contrat): readonly string[] {
  const [pages = '', ...suite] = regards.cerfa_signe
  const annexe =
    contrat.entrepriseUtilisatrice ||
    contrat.accordDuree ||
    contrat.accordFormation ||
    salarie.representantLegal
  return [annexe ? regardAnnexe : pages, ...suite]
}

/** What the document of this type must prove for this contract; null where this kind does not ask for it. */
export function preuveOf(type: TypePiece, contrat: Contrat): Preuve | null {
  if (!isDemandee(type)) return null
  return {
    regards: type === 'cerfa_signe' ? regardsCerfa(contrat) : regards[type],
    valeurs: LECTURES[type].flatMap((lecture) => lecture(contrat)),
  }
}

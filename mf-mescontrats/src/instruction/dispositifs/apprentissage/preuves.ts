import type { Contrat } from '@mon-espace/domain'
import type { TypePiece } from '@mon-espace/domain/api'
import type { Preuve, Valeur } from '../examen-dispositif.ts'
import * as communes from '../valeurs.ts'
import { libelles as l, regardAnnexe, regardRepresentant, regards } from './textes.ts'
import * as propres from './valeurs.ts'

const valeurs = { ...communes, ...propres }

type Lecture = (contrat: Contrat) => Valeur[]

const identite: Lecture = ({ apprenti }) => [
  { libelle: l.apprenti, valeur: valeurs.nomDeNaissance(apprenti) },
  { libelle: l.naissance, valeur: valeurs.naissance(apprenti) },
]

const employeur: Lecture = ({ employeur }) => [
  { libelle: l.employeur, valeur: employeur.denomination },
  { libelle: l.siretEmployeur, valeur: valeurs.siret(employeur.siret) },
]

const dates: Lecture = ({ contrat }) => [
  { libelle: l.conclusion, valeur: valeurs.jour(contrat.dateConclusion) },
  { libelle: l.execution, valeur: valeurs.dates(contrat.dateDebutExecution, contrat.dateFin) },
]

const formation: Lecture = ({ formation }) => [
  { libelle: l.cfa, valeur: formation.cfa.denomination },
  { libelle: l.siretCfa, valeur: valeurs.siret(formation.cfa.siret) },
  { libelle: l.diplome, valeur: formation.intitule },
  { libelle: l.codes, valeur: valeurs.codesFormation(formation) },
  { libelle: l.formation, valeur: valeurs.dates(formation.dateDebut, formation.dateFinEpreuves) },
  { libelle: l.heures, valeur: valeurs.heures(formation) },
]

const maitres: Lecture = ({ maitres }) =>
  [maitres.maitre1, maitres.maitre2].flatMap((maitre, rang) =>
    maitre ? [{ libelle: l.maitre(rang + 1), valeur: valeurs.maitre(maitre) }] : [],
  )

const representant: Lecture = ({ apprenti }) =>
  apprenti.representantLegal
    ? [{ libelle: l.representant, valeur: valeurs.nomComplet(apprenti.representantLegal) }]
    : []

const remuneration: Lecture = (complet) => [
  { libelle: l.duree, valeur: valeurs.dureeHebdo(complet.contrat) },
  ...valeurs.periodes(complet).map(({ annee, valeur }) => ({ libelle: l.annee(annee), valeur })),
  { libelle: l.salaire, valeur: valeurs.salaire(complet) },
]

const nationalite: Lecture = ({ apprenti }) => [
  { libelle: l.nationalite, valeur: valeurs.nationalite(apprenti) },
]

const derogation: Lecture = ({ contrat }) => [
  { libelle: l.derogation, valeur: valeurs.derogation(contrat) },
  { libelle: l.dureeContrat, valeur: valeurs.dureeContrat(contrat) },
]

const temporaire: Lecture = ({ contrat: { travailTemporaire } }) =>
  travailTemporaire
    ? [
        { libelle: l.utilisatrice, valeur: travailTemporaire.entrepriseUtilisatrice.denomination },
        {
          libelle: l.siretUtilisatrice,
          valeur: valeurs.siret(travailTemporaire.entrepriseUtilisatrice.siret),
        },
        {
          libelle: l.mission,
          valeur: valeurs.dates(travailTemporaire.mission.debut, travailTemporaire.mission.fin),
        },
      ]
    : []

const LECTURES: Readonly<Record<keyof typeof regards, readonly Lecture[]>> = {
  cerfa_signe: [employeur, identite, representant, maitres, dates, temporaire, remuneration, formation],
  convention_formation: [formation, identite, employeur, dates],
  annexe_pedagogique_financiere: [formation, identite],
  convention_amenagement_duree: [identite, derogation, dates, formation],
  convention_mobilite: [identite, employeur, dates],
  declaration_projet_creation: [identite, dates],
  rqth: [identite, dates],
  titre_sejour: [identite, nationalite, dates],
  identite: [identite, nationalite],
  autre: [identite, employeur],
}

const isDemandee = (type: TypePiece): type is keyof typeof LECTURES => type in LECTURES

/** What to look at on the signed Cerfa: its pages, more of them in temporary work, and who must have signed it. */
function regardsCerfa({ apprenti, contrat }: Contrat): readonly string[] {
  const [pages = '', ...suite] = regards.cerfa_signe
  return [
    contrat.travailTemporaire ? regardAnnexe : pages,
    ...suite,
    ...(apprenti.representantLegal ? [regardRepresentant] : []),
  ]
}

/** What the document of this type must prove for this contract; null where this kind does not ask for it. */
export function preuveOf(type: TypePiece, contrat: Contrat): Preuve | null {
  if (!isDemandee(type)) return null
  return {
    regards: type === 'cerfa_signe' ? regardsCerfa(contrat) : regards[type],
    valeurs: LECTURES[type].flatMap((lecture) => lecture(contrat)),
  }
}

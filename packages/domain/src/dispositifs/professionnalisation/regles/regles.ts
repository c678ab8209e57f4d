import { effectif } from '../../../controles/employeur/effectif.ts'
import { etablissement } from '../../../controles/employeur/etablissement.ts'
import { idcc } from '../../../controles/employeur/idcc.ts'
import { avenant, conclusion, contratTermine, duree, natureDuType, transmission } from './calendrier.ts'
import { interimIdcc, particulier } from './employeur.ts'
import {
  certification,
  debutFormation,
  epreuves,
  heures,
  organisme,
  qualification,
  specialite,
} from './formation.ts'
import { calcul, minimumConventionnel, plancher } from './paie.ts'
import type { Regle } from './regle.ts'
import {
  diplomeAPreciser,
  naissance,
  nir,
  numeroFranceTravail,
  publicOuvert,
  representant,
} from './salarie.ts'
import { dureeHebdo, entrepriseUtilisatrice, essai } from './travail.ts'
import { attestationTuteur, personnesParTuteur, tuteurUtilisatrice } from './tuteurs.ts'

/** Every article, in the order in which a person would read them within a section. */
export const REGLES: readonly Regle[] = [
  etablissement,
  effectif,
  idcc,
  particulier,
  interimIdcc,
  nir,
  naissance,
  publicOuvert,
  numeroFranceTravail,
  diplomeAPreciser,
  representant,
  tuteurUtilisatrice,
  personnesParTuteur,
  attestationTuteur,
  natureDuType,
  duree,
  conclusion,
  avenant,
  transmission,
  contratTermine,
  dureeHebdo,
  essai,
  calcul,
  plancher,
  minimumConventionnel,
  entrepriseUtilisatrice,
  organisme,
  qualification,
  certification,
  specialite,
  heures,
  debutFormation,
  epreuves,
]

import { effectif } from '../../../controles/employeur/effectif.ts'
import { etablissement } from '../../../controles/employeur/etablissement.ts'
import { idcc } from '../../../controles/employeur/idcc.ts'
import { ageMaximum } from './apprenti/age-maximum.ts'
import { ageMinimum } from './apprenti/age-minimum.ts'
import { derogationAge } from './apprenti/derogation-age.ts'
import { naissance } from './apprenti/naissance.ts'
import { nationalite } from './apprenti/nationalite.ts'
import { nir } from './apprenti/nir.ts'
import { projet } from './apprenti/projet.ts'
import { representant } from './apprenti/representant.ts'
import { attestations } from './attestations.ts'
import { aide } from './calendrier/aide.ts'
import { avenant } from './calendrier/avenant.ts'
import { conclusion } from './calendrier/conclusion.ts'
import { contratTermine } from './calendrier/contrat-termine.ts'
import { duree } from './calendrier/duree.ts'
import { dureeFormation } from './calendrier/duree-formation.ts'
import { epreuves } from './calendrier/epreuves.ts'
import { numeroPrecedent } from './calendrier/numero-precedent.ts'
import { pratique } from './calendrier/pratique.ts'
import { premierContrat } from './calendrier/premier-contrat.ts'
import { theorie } from './calendrier/theorie.ts'
import { transmission } from './calendrier/transmission.ts'
import { nature } from './employeur/nature.ts'
import { certification } from './formation/certification.ts'
import { cfa } from './formation/cfa.ts'
import { heures } from './formation/heures.ts'
import { entrepriseUtilisatrice } from './interim/entreprise-utilisatrice.ts'
import { experience } from './interim/experience.ts'
import { mission } from './interim/mission.ts'
import { mode } from './interim/mode.ts'
import { secondMaitre } from './interim/second-maitre.ts'
import { apprentisParMaitre } from './maitres/apprentis-par-maitre.ts'
import { majorite } from './maitres/majorite.ts'
import { anneesEffectuees } from './paie/annees-effectuees.ts'
import { avantages } from './paie/avantages.ts'
import { baseSmc } from './paie/base-smc.ts'
import { calcul } from './paie/calcul.ts'
import { dureeHebdo } from './paie/duree-hebdo.ts'
import { majoration } from './paie/majoration.ts'
import { plancher } from './paie/plancher.ts'
import { precedent } from './paie/precedent.ts'
import { travauxDangereux } from './paie/travaux-dangereux.ts'
import type { Regle } from './regle.ts'

/** Every article, in the order in which a person would read them within a section. */
export const REGLES: readonly Regle[] = [
  etablissement,
  nature,
  effectif,
  idcc,
  nir,
  naissance,
  ageMinimum,
  ageMaximum,
  representant,
  nationalite,
  projet,
  majorite,
  apprentisParMaitre,
  mode,
  secondMaitre,
  derogationAge,
  premierContrat,
  numeroPrecedent,
  duree,
  conclusion,
  pratique,
  avenant,
  transmission,
  contratTermine,
  aide,
  dureeHebdo,
  travauxDangereux,
  anneesEffectuees,
  majoration,
  precedent,
  baseSmc,
  calcul,
  plancher,
  avantages,
  experience,
  entrepriseUtilisatrice,
  mission,
  certification,
  cfa,
  theorie,
  epreuves,
  dureeFormation,
  heures,
  attestations,
]

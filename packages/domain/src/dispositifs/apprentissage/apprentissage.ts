import type { Dispositif } from '../dispositif.ts'
import { ARTICLES } from './articles.ts'
import { AVENANTS } from './avenants/avenants.ts'
import { amendFinancement } from './avenants/echeancier.ts'
import { REGLES_AVENANT } from './avenants/regles.ts'
import type { SECTIONS } from './champs/sections.ts'
import { REGIME_URSSAF } from './codes/apprenti.ts'
import { LISTES_CERFA } from './codes/listes.ts'
import { computeEcheances, silenceOf } from './echeances.ts'
import { fundingOf } from './financement/financement.ts'
import { mentionsOf } from './mentions/mentions.ts'
import { CONDITIONS } from './mentions/textes.ts'
import { piecesAttendues } from './pieces/pieces-attendues.ts'
import { prefillPublic } from './questions/interim.ts'
import { REDACTION } from './redaction.ts'
import { type RemunerationContrat, salaireEmbaucheOf } from './remuneration/remuneration-contrat.ts'
import { demarchesOf, JOURS_LIBRES } from './rupture/demarches.ts'
import { echeancierRompu } from './rupture/echeancier.ts'
import { DOCUMENTS_JOINTS } from './signature/documents-joints.ts'
import { representantOf, signatairesOf } from './signature/signataires.ts'

/** « Contrat d'apprentissage », on Cerfa FA 13. */
export const APPRENTISSAGE: Dispositif<typeof SECTIONS, RemunerationContrat> = {
  ...REDACTION,
  ...ARTICLES,
  mots: {
    un: 'un contrat d’apprentissage',
    du: 'du contrat d’apprentissage',
    plusieurs: 'contrats d’apprentissage',
    feminin: false,
    unePersonne: 'un apprenti',
    laPersonne: 'L’apprenti(e)',
    deLaPersonne: 'de l’apprenti(e)',
    personne: 'Apprenti(e)',
    leFormulaire: 'le Cerfa FA 13',
    centre: { titre: 'Centre de formation (CFA)', au: 'au CFA' },
  },
  prefixe: 'AP',
  formulaire: '10103*14',
  listes: { version: 'notice 51649#09', codes: LISTES_CERFA },
  centre: 'formation.cfa',
  suivis: ['maitres.maitre1', 'maitres.maitre2'],
  tiers: [
    ['centre', 'formation.cfa'],
    ['utilisatrice', 'contrat.travailTemporaire.entrepriseUtilisatrice'],
    ['maitre', 'maitres.maitre1'],
    ['maitre', 'maitres.maitre2'],
  ],
  habituels: ['contrat.travailTemporaire.entrepriseUtilisatrice', 'contrat.caisseRetraite', 'formation.cfa'],
  defauts: { 'apprenti.regimeSocial': REGIME_URSSAF },
  suivi: [
    'employeur.prive',
    'employeur.typeEmployeur',
    'employeur.adresse.codePostal',
    'contrat.dateDebutExecution',
    'contrat.type',
    'contrat.dateEffetAvenant',
  ],
  documents: [
    'courrier',
    'cerfa',
    'notice',
    'liasse',
    'recapitulatif',
    'recepisse',
    'accord',
    'refus',
    'rupture',
  ],
  avenants: { ...AVENANTS, regles: REGLES_AVENANT, amendFinancement },
  pieceSignee: 'cerfa_signe',
  documentsJoints: DOCUMENTS_JOINTS,
  refus: {
    article: 'D6224-2',
    notifieA: 'aux parties et à l’organisme de formation',
    notifies: ['apprenti', 'representant', 'cfa'],
  },
  conditions: CONDITIONS,
  prefillPublic,
  piecesAttendues,
  mentions: mentionsOf,
  representant: representantOf,
  signataires: signatairesOf,
  salaireEmbauche: salaireEmbaucheOf,
  financement: fundingOf,
  joursLibres: JOURS_LIBRES,
  demarchesRupture: demarchesOf,
  echeancierRompu,
  silence: silenceOf,
  echeances: computeEcheances,
}

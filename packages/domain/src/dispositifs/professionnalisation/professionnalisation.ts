import { representantLegalRequis } from '../../controles/personne/representant-legal.ts'
import type { Dispositif } from '../dispositif.ts'
import { ARTICLES } from './articles.ts'
import { AVENANTS } from './avenants/avenants.ts'
import { REGLES_AVENANT } from './avenants/regles.ts'
import type { SECTIONS } from './champs/sections.ts'
import { TYPE_INITIAL } from './codes/contrat.ts'
import { LISTES_CERFA } from './codes/listes.ts'
import { computeEcheances, silenceOf } from './echeances.ts'
import { mentionsOf } from './mentions/mentions.ts'
import { CONDITIONS } from './mentions/textes.ts'
import { piecesAttendues } from './pieces/pieces-attendues.ts'
import { fundingOf } from './prise-en-charge/financement.ts'
import { jourDeLAge } from './questions/age.ts'
import { enTravailTemporaire, prefillPublic } from './questions/interim.ts'
import { REDACTION } from './redaction.ts'
import { type RemunerationContrat, salaireEmbaucheOf } from './remuneration/remuneration-contrat.ts'
import { demarchesOf } from './rupture/demarches.ts'
import { signatairesOf } from './signature/signataires.ts'

/** « Contrat de professionnalisation », on Cerfa EJ 20. */
export const PROFESSIONNALISATION: Dispositif<typeof SECTIONS, RemunerationContrat> = {
  ...REDACTION,
  ...ARTICLES,
  mots: {
    un: 'un contrat de professionnalisation',
    du: 'du contrat de professionnalisation',
    plusieurs: 'contrats de professionnalisation',
    feminin: false,
    unePersonne: 'un salarié',
    laPersonne: 'Le salarié ou la salariée',
    deLaPersonne: 'du salarié ou de la salariée',
    personne: 'Salarié(e)',
    leFormulaire: 'le Cerfa EJ 20',
    centre: { titre: 'Organisme de formation', au: 'à l’organisme de formation' },
  },
  prefixe: 'CP',
  formulaire: '12434*05',
  listes: { version: 'notice 51650#09', codes: LISTES_CERFA },
  centre: 'formation.organisme',
  suivis: ['tuteurs.tuteurEmployeur', 'tuteurs.tuteurUtilisatrice'],
  habituels: ['employeur.caisseRetraite', 'contrat.entrepriseUtilisatrice', 'formation.organisme'],
  defauts: { 'employeur.particulierEmployeur': false, 'contrat.type': TYPE_INITIAL },
  tiers: [
    ['centre', 'formation.organisme'],
    ['utilisatrice', 'contrat.entrepriseUtilisatrice'],
    ['maitre', 'tuteurs.tuteurEmployeur'],
    ['maitre', 'tuteurs.tuteurUtilisatrice'],
  ],
  suivi: ['contrat.dateDebutExecution', 'contrat.type', 'contrat.dateEffetAvenant'],
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
  avenants: { ...AVENANTS, regles: REGLES_AVENANT, amendFinancement: (_, _avant, apres) => apres },
  pieceSignee: 'cerfa_signe',
  // The annex on the training is annexed to the contract, and nobody signs it (art. D6325-11); the agreement with the training
  // body (art. D6325-12) is no document of the dossier, and that of two employers (art. L6325-4-1) is signed by one who signs
  // nothing else here.
  documentsJoints: [],
  refus: { article: 'D6325-2', notifieA: 'à l’employeur et au salarié', notifies: ['salarie'] },
  conditions: CONDITIONS,
  prefillPublic,
  piecesAttendues,
  mentions: mentionsOf,
  representant(contrat) {
    const { representantLegal: nomme } = contrat.salarie
    const signe = nomme !== null || representantLegalRequis(contrat.salarie, jourDeLAge(contrat))
    return signe ? { prenom: nomme?.prenom ?? null, nom: nomme?.nom ?? null } : null
  },
  signataires: signatairesOf,
  salaireEmbauche: salaireEmbaucheOf,
  salaireHoraire: ({ contrat }) => enTravailTemporaire(contrat.nature),
  financement: fundingOf,
  joursLibres: null,
  demarchesRupture: demarchesOf,
  // Hours are paid as they were given: those that were not are not.
  echeancierRompu: (_, { echeancier }) => ({ echeancier, explications: [] }),
  silence: silenceOf,
  echeances: computeEcheances,
}

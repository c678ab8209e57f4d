import type { Dispositif } from '../dispositif.ts'
import { ARTICLES } from './articles.ts'
import type { SECTIONS } from './champs/sections.ts'
import { LISTES_CERFA } from './codes/listes.ts'
import { computeEcheances } from './echeances.ts'
import { fundingOf } from './financement/financement.ts'
import { mentionsOf } from './mentions/mentions.ts'
import { CONDITIONS } from './mentions/textes.ts'
import { piecesAttendues } from './pieces/pieces-attendues.ts'
import { prefillPublic } from './questions/interim.ts'
import { representantLegalRequis } from './questions/representant-legal.ts'
import { REDACTION } from './redaction.ts'
import { type RemunerationContrat, salaireEmbaucheOf } from './remuneration/remuneration-contrat.ts'

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
    personne: 'Apprenti(e)',
    leFormulaire: 'le Cerfa FA 13',
  },
  prefixe: 'AP',
  formulaire: '10103*14',
  listes: { version: 'notice 51649#09', codes: LISTES_CERFA },
  centre: 'formation.cfa',
  suivis: ['maitres.maitre1', 'maitres.maitre2'],
  suivi: [
    'employeur.prive',
    'employeur.typeEmployeur',
    'employeur.adresse.codePostal',
    'contrat.dateDebutExecution',
  ],
  documents: ['courrier', 'cerfa', 'notice', 'liasse', 'recapitulatif', 'recepisse', 'accord', 'refus'],
  pieceSignee: 'cerfa_signe',
  conditions: CONDITIONS,
  prefillPublic,
  piecesAttendues,
  mentions: mentionsOf,
  representant({ apprenti, contrat: { dateConclusion } }) {
    const { representantLegal: nomme, dateNaissance, emancipe } = apprenti
    const signe = nomme !== null || representantLegalRequis({ dateNaissance, emancipe }, dateConclusion)
    return signe ? { prenom: nomme?.prenom ?? null, nom: nomme?.nom ?? null } : null
  },
  salaireEmbauche: salaireEmbaucheOf,
  financement: fundingOf,
  echeances: computeEcheances,
}

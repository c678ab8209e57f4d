import { type Etapes, etapesOf } from '../../etapes.ts'
import { ecrans, saisie as t } from './textes.ts'

/** The six screens of an apprenticeship contract. */
export const ETAPES: Etapes = {
  sujet: t.sujet,
  parcours: t.parcours,
  liste: etapesOf(
    [
      { nom: 'employeur', ...ecrans.employeur, sections: ['employeur'] },
      { nom: 'apprenti', ...ecrans.apprenti, sections: ['apprenti', 'maitres'] },
      { nom: 'contrat', ...ecrans.contrat, sections: ['contrat', 'formation'] },
    ],
    t.formulaire,
    t.signature,
  ),
}

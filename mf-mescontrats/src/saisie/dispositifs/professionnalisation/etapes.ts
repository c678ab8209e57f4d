import { type Etapes, etapesOf } from '../../etapes.ts'
import { ecrans, saisie as t } from './textes.ts'

/** The six screens of a « contrat de professionnalisation ». */
export const ETAPES: Etapes = {
  sujet: t.sujet,
  parcours: t.parcours,
  liste: etapesOf(
    [
      { nom: 'employeur', ...ecrans.employeur, sections: ['employeur'] },
      { nom: 'salarie', ...ecrans.salarie, sections: ['salarie', 'tuteurs'] },
      { nom: 'contrat', ...ecrans.contrat, sections: ['contrat', 'formation'] },
    ],
    t.formulaire,
    t.signature,
  ),
}

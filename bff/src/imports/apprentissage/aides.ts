import { CONTRAT_EXEMPLE } from '@mon-espace/domain/exemple'
import type { Aides } from '../modele/aides.ts'
import { CONSIGNES_COMMUNES, FICHIER_A_SUPPRIMER } from '../modele/consignes.ts'

/** Helps of the model of apprenticeship contracts. */
export const AIDES_APPRENTISSAGE: Aides = {
  exemples: [{ de: '', contrat: CONTRAT_EXEMPLE }],
  consignes: {
    ...CONSIGNES_COMMUNES,
    'employeur.employeurSpecifique': 'Vide : repris de votre fiche entreprise.',
    'maitres.attestationEligibilite':
      '« Oui » : l’employeur atteste sur l’honneur que le maître d’apprentissage répond à l’ensemble des critères d’éligibilité.',
    'formation.attestationPieces':
      '« Oui » : l’employeur atteste disposer de l’ensemble des pièces justificatives nécessaires au dépôt du contrat.',
    'contrat.salaireBrutMensuelCentimes': 'Vide : calculé, au minimum légal.',
    'contrat.subrogation': '« Oui » : l’opérateur de compétences règle directement le CFA.',
  },
  consignesCases: {
    date: 'Date au format JJ/MM/AAAA. Laissez vides toutes les colonnes de rémunération par année : elle est calculée, au minimum légal.',
    taux: 'Pourcentage, par exemple 55. Il ne peut pas être inférieur au minimum légal de la période.',
    code: 'SMIC ou SMC, la même que dans la colonne « Rémunération – base (SMIC ou SMC) ». Vide : celle de cette colonne.',
  },
  requis:
    'Les titres en gras sur fond plus soutenu sont nécessaires à tout contrat. Les autres dépendent du cas : représentant légal d’un mineur, second maître, contrat précédent, travail temporaire…',
  reconnus:
    'Un maître d’apprentissage que votre entreprise connaît déjà est reconnu à son nom, son prénom et sa date de naissance ; un CFA que nous connaissons, à son SIRET. Le reste de leur fiche est alors repris dans les cases laissées vides.',
  fin: [
    'La rémunération est calculée au minimum légal tant que les colonnes « Rémunération 1re année » à « Rémunération 4e année » sont vides.',
    'Pour payer davantage, ou sur le SMC, remplissez-les comme sur le Cerfa : une ou deux périodes par année d’exécution, qui se suivent sans interruption du premier au dernier jour du contrat, chacune avec ses dates, son pourcentage et sa base. Un pourcentage inférieur au minimum légal vous est signalé avec sa colonne.',
    FICHIER_A_SUPPRIMER,
  ],
}

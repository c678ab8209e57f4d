import { bloc, code, courriel, date, facultatif, ouiNon, section, texte } from '../../../champs/definition.ts'
import { NIVEAUX_DIPLOME_MAITRE } from '../codes/diplomes.ts'

/**
 * A « maître d'apprentissage », picked among the known employees (`salarieId`) or created.
 * @param de « du maître d’apprentissage »
 */
const maitre = (de: string) => ({
  salarieId: texte('Salarié', { colonne: false, induit: true }),
  nomNaissance: texte('Nom de naissance', { requis: `Indiquez le nom de naissance ${de}.` }),
  prenom: texte('Prénom', { requis: `Indiquez le prénom ${de}.` }),
  dateNaissance: date('Date de naissance', {
    requis: `Indiquez la date de naissance (JJ/MM/AAAA) ${de}.`,
    de: `de naissance ${de}`,
  }),
  courriel: courriel('Adresse e-mail', {
    cerfa: 'Courriel',
    requis: `Indiquez l’adresse e-mail ${de}.`,
    de,
    colonne: 'courriel',
  }),
  emploi: texte('Emploi occupé', { requis: `Indiquez l’emploi occupé ${de}.` }),
  diplome: texte('Diplôme ou titre le plus élevé obtenu', { colonne: 'diplôme le plus élevé' }),
  niveauDiplome: code('Niveau de ce diplôme ou titre', NIVEAUX_DIPLOME_MAITRE, {
    colonne: 'niveau de diplôme',
  }),
})

/** Screen 2, second half: the block MAÎTRE(S) D'APPRENTISSAGE of Cerfa 10103*14. */
export const MAITRES = section(
  { titre: 'Maîtres d’apprentissage', qui: 'Maîtres' },
  {
    maitre1: bloc('Maître d’apprentissage', maitre('du maître d’apprentissage'), { qui: 'Maître 1' }),
    maitre2: facultatif('Second maître d’apprentissage', maitre('du second maître d’apprentissage'), {
      qui: 'Maître 2',
      demande: 'commence',
    }),
    /** « L'employeur atteste sur l'honneur que le maître d'apprentissage répond à l'ensemble des critères d'éligibilité ». */
    attestationEligibilite: ouiNon('Éligibilité des maîtres d’apprentissage', {
      question:
        'J’atteste sur l’honneur que chaque maître d’apprentissage répond à l’ensemble des critères d’éligibilité à cette fonction.',
      colonne: 'éligibilité attestée',
      attendu: true,
    }),
  },
)

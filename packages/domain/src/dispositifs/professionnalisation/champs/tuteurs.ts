import { bloc, date, facultatif, ouiNon, section, texte } from '../../../champs/definition.ts'

/** @param de « du tuteur » */
const tuteur = (de: string) => ({
  nom: texte('Nom', { requis: `Indiquez le nom ${de}.` }),
  prenom: texte('Prénom', { requis: `Indiquez le prénom ${de}.` }),
  emploi: texte('Emploi occupé', { requis: `Indiquez l’emploi occupé ${de}.` }),
  dateNaissance: date('Date de naissance', {
    requis: `Indiquez la date de naissance (JJ/MM/AAAA) ${de}.`,
    de: `de naissance ${de}`,
  }),
})

/** Screen 2, second half: the block LE TUTEUR of Cerfa 12434*05. */
export const TUTEURS = section(
  { titre: 'Tuteurs', qui: 'Tuteurs' },
  {
    tuteurEmployeur: bloc('Tuteur au sein de l’établissement employeur', tuteur('du tuteur'), {
      qui: 'Tuteur',
    }),
    tuteurUtilisatrice: facultatif(
      'Tuteur de l’entreprise utilisatrice',
      tuteur('du tuteur de l’entreprise utilisatrice'),
      { qui: 'Tuteur de l’entreprise utilisatrice', demande: 'commence' },
    ),
    /** « L’employeur atteste sur l’honneur que le tuteur répond à l’ensemble des critères d’éligibilité à cette fonction. » */
    attestationEligibilite: ouiNon('Éligibilité du tuteur', {
      question:
        'J’atteste sur l’honneur que le tuteur répond à l’ensemble des critères d’éligibilité à cette fonction.',
      colonne: 'éligibilité attestée',
      attendu: true,
    }),
  },
)

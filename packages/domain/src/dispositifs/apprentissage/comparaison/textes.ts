/** What apprenticeship is, in the words of an employer who hesitates. */
export const COMPARAISON_TEXTES = {
  titre: 'Contrat d’apprentissage',
  ouvert: (age: number) => `À ${age} ans, le contrat lui est ouvert.`,
  derogation: (age: number) =>
    `À ${age} ans, il ne lui est ouvert que par dérogation\u00a0: travailleur handicapé, sportif de haut niveau, création ou reprise d’entreprise, suite d’un contrat d’apprentissage.`,
  tropJeune: (age: number) => `À ${age} ans, le contrat ne lui est pas encore ouvert.`,
  annee: (annee: number) => (annee === 1 ? '1re année' : `${annee}e année`),
  reponses: {
    ages: 'De 16 à 29 ans au début du contrat, dès 15 ans après le collège. Au-delà, par dérogation (art.\u00a0L6222-1 et L6222-2).',
    duree:
      'De 6 mois à 3 ans, selon le diplôme\u00a0; 4 ans pour un travailleur handicapé ou un sportif de haut niveau (art.\u00a0L6222-7-1).',
    formation: 'Un diplôme ou un titre du RNCP, préparé dans un CFA.',
    financement:
      'L’OPCO règle la formation\u00a0: un niveau annuel fixé par la branche. Une participation reste à votre charge à partir du niveau bac\u00a0+\u00a03. L’État peut aider à l’embauche.',
    suivi:
      'Un maître d’apprentissage majeur, diplômé ou expérimenté dans le métier, qui suit deux apprentis au plus. En travail temporaire, cinq au plus pour celui de l’agence, et un second maître dans l’entreprise utilisatrice (art.\u00a0L6226-1 et R6226-5).',
    envoi: 'Dans les 5 jours ouvrables qui suivent le début du contrat (art.\u00a0D6224-1).',
    silence: 'Après 20 jours sans réponse, la demande est réputée refusée (art.\u00a0R6224-3).',
  },
} as const

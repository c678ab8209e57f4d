import type { ProseText } from '../prose.tsx'

/** « Mentions légales »: what is true of the software; the operator who runs it adds its own identity. */
export const mentionsLegales: ProseText = {
  titre: 'Mentions légales',
  sections: [
    {
      titre: 'Le service',
      paragraphes: [
        'Mon espace permet aux entreprises de saisir leurs contrats d’apprentissage, de déposer les pièces demandées et de suivre leur prise en charge par leur opérateur de compétences (OPCO).',
        'Il est exploité par l’OPCO qui l’a installé. Cette installation de démonstration n’est exploitée par aucun OPCO : rien de ce qui y est saisi n’a de valeur juridique.',
      ],
    },
    {
      titre: 'Le logiciel',
      paragraphes: [
        'Le logiciel est libre, sous licence MIT. La police Source Sans 3 est sous licence SIL Open Font.',
        'Les modèles de formulaires Cerfa appartiennent à l’administration française ; ils sont remplis ici, jamais modifiés.',
      ],
    },
  ],
}

/** « Données personnelles »: what the software keeps, why, and one's rights. */
export const donneesPersonnelles: ProseText = {
  titre: 'Données personnelles',
  chapeau: 'Nous ne conservons que ce que le contrat d’apprentissage et son financement exigent.',
  sections: [
    {
      titre: 'Ce qui est enregistré',
      paragraphes: [
        'De vous : votre identité, votre adresse e-mail professionnelle, votre téléphone, votre entreprise et l’historique de vos actions sur les dossiers.',
        'De l’apprenti, de son représentant légal et des maîtres d’apprentissage : les informations du formulaire Cerfa et les pièces que vous déposez.',
        'Le numéro de sécurité sociale est chiffré et n’est jamais affiché en entier, ni dans les listes, ni dans les e-mails, ni dans les exports.',
      ],
    },
    {
      titre: 'Ce qui ne l’est pas',
      paragraphes: [
        'Aucun outil de mesure d’audience, aucune publicité, aucun service tiers. Un seul cookie, indispensable : celui de votre connexion.',
      ],
    },
    {
      titre: 'Vos droits',
      paragraphes: [
        'Vous pouvez demander à consulter, corriger ou supprimer vos données auprès de votre assistant de gestion, dont les coordonnées figurent sur votre page d’accueil, et adresser une réclamation à la CNIL.',
      ],
    },
  ],
}

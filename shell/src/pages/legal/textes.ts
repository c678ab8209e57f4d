import exploitant from '../../../donnees/exploitant.json' with { type: 'json' }
import type { ProseText } from '../prose.tsx'

const { editeur, hebergeur } = exploitant
const mailto = (courriel: string) => `mailto:${courriel}`

/** « Mentions légales »: who runs it, from the operator's own file, and what is true of the software. */
export const mentionsLegales: ProseText = {
  titre: 'Mentions légales',
  sections: [
    {
      titre: 'Éditeur du service',
      contenu: [
        `${editeur.denomination}, ${editeur.adresse}. Téléphone\u00a0: ${editeur.telephone}.`,
        { avant: 'Adresse e-mail\u00a0: ', lien: mailto(editeur.courriel), texte: editeur.courriel },
        `Directeur ou directrice de la publication\u00a0: ${editeur.directeurPublication}.`,
        exploitant.avertissement,
      ],
    },
    {
      titre: 'Hébergement',
      contenu: [`${hebergeur.denomination}, ${hebergeur.adresse}. Téléphone\u00a0: ${hebergeur.telephone}.`],
    },
    {
      titre: 'Le service',
      contenu: [
        'Mon espace permet aux entreprises de saisir leurs contrats d’apprentissage et de professionnalisation, de déposer les pièces demandées et de suivre leur prise en charge par leur opérateur de compétences (OPCO).',
        'Les montants affichés pendant la saisie sont calculés d’après les textes en vigueur à la date du contrat. Seule la décision de l’OPCO l’engage.',
      ],
    },
    {
      titre: 'Le logiciel',
      contenu: [
        'Le logiciel est libre, sous licence MIT. La police Source Sans\u00a03 est sous licence SIL Open Font.',
        'Les modèles de formulaires Cerfa appartiennent à l’administration française\u00a0; ils sont remplis ici, jamais modifiés.',
      ],
    },
  ],
}

/** « Données personnelles »: what the software keeps, why, how long, and one's rights. */
export const donneesPersonnelles: ProseText = {
  titre: 'Données personnelles',
  chapeau: 'Nous ne conservons que ce que le contrat et son financement exigent.',
  sections: [
    {
      titre: 'Qui en répond, et pourquoi',
      contenu: [
        `Le responsable du traitement est l’éditeur du service\u00a0: ${editeur.denomination}.`,
        'Ces données servent à établir le contrat d’apprentissage ou de professionnalisation, à le transmettre à l’OPCO et à décider de sa prise en charge. Ce traitement est nécessaire à une obligation légale\u00a0: le dépôt du contrat auprès de l’OPCO (articles L6224-1, D6224-1 et D6325-1 du Code du travail).',
      ],
    },
    {
      titre: 'Ce qui est enregistré',
      contenu: [
        'De vous\u00a0: votre identité, votre adresse e-mail professionnelle, votre téléphone, votre entreprise, les appareils où votre compte est ouvert et l’historique de vos actions sur les dossiers.',
        'De la personne embauchée, de son représentant légal, de ses maîtres d’apprentissage ou de ses tuteurs\u00a0: les informations du formulaire Cerfa et les pièces que vous déposez.',
        'Le numéro de sécurité sociale est conservé chiffré, et masqué à l’écran. Une personne qui a le droit de modifier le dossier peut l’afficher en entier\u00a0: cela laisse une trace dans l’historique du dossier. Il est imprimé en entier sur le Cerfa, qui l’exige. Il n’apparaît ni dans les listes, ni dans les e-mails, ni dans les exports.',
      ],
    },
    {
      titre: 'Qui les voit',
      contenu: [
        {
          liste: [
            'les personnes de votre entreprise dont le compte est actif\u00a0;',
            'les gestionnaires de l’OPCO, à partir de la validation du dossier\u00a0;',
            'les personnes que vous invitez à signer en ligne, par un lien qui est propre à chacune\u00a0;',
            'la personne embauchée, son représentant légal et le CFA, à qui un refus de prise en charge est notifié avec son motif\u00a0;',
            'les logiciels que l’administrateur de votre entreprise relie par une clé, jusqu’à ce qu’il la révoque\u00a0;',
            'les services de l’État, si l’exploitant les interroge pour remplir des cases\u00a0: un SIRET ou une adresse, sans aucun nom\u00a0;',
            'personne d’autre, ni les autres entreprises.',
          ],
        },
      ],
    },
    {
      titre: 'Combien de temps',
      contenu: [
        {
          liste: [
            'un brouillon que personne ne reprend\u00a0: trois mois, avec un e-mail deux semaines avant sa suppression\u00a0;',
            'une demande venue de votre portail\u00a0: 30\u00a0jours\u00a0;',
            'les liens reçus par e-mail\u00a0: 30\u00a0jours après leur expiration\u00a0;',
            'un dossier transmis à l’OPCO\u00a0: le temps que la loi lui impose de justifier ses financements.',
          ],
        },
      ],
    },
    {
      titre: 'Cookies et mesure d’audience',
      contenu: [
        'Aucun outil de mesure d’audience, aucune publicité, aucun service tiers. Deux cookies, indispensables\u00a0: celui de votre connexion, et celui qui reconnaît pendant six mois un appareil où vous vous êtes connecté, pour que les essais d’un inconnu ne vous bloquent pas.',
        'Votre navigateur garde aussi, sans nom ni donnée du contrat\u00a0: la référence d’une demande venue de votre portail, 30\u00a0jours au plus, le temps de vous inscrire\u00a0; le SIRET choisi sur le portail, jusqu’à la fermeture de l’onglet\u00a0; l’écran où vous avez quitté vos derniers brouillons\u00a0; et, pour un gestionnaire, son choix d’utiliser ou non les touches de décision.',
        'Les réponses qui n’ont pas pu être lues n’ont pas leur place dans le contrat\u00a0: votre navigateur est seul à les garder, 30\u00a0jours au plus et jusqu’à votre déconnexion, qui vous prévient avant de les effacer.',
      ],
    },
    {
      titre: 'Vos droits',
      contenu: [
        {
          avant:
            'Vous pouvez demander à consulter, corriger, limiter ou supprimer vos données, ou vous opposer à leur usage, en écrivant à ',
          lien: mailto(exploitant.donneesPersonnelles.courriel),
          texte: exploitant.donneesPersonnelles.courriel,
        },
        {
          avant: 'Si la réponse ne vous satisfait pas, vous pouvez ',
          lien: 'https://www.cnil.fr/fr/plaintes',
          texte: 'adresser une réclamation à la CNIL',
        },
      ],
    },
  ],
}

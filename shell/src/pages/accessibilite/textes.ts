import exploitant from '../../../donnees/exploitant.json' with { type: 'json' }
import type { ProseText } from '../prose.tsx'

/**
 * « Accessibilité »: what was measured and how, what was not, and whom to tell. Each line of « Ce qui est vérifié » is held
 * by a journey of `e2e/premiers-pas` or by the tests of the modules: change one with the other.
 */
export const accessibilite: ProseText = {
  titre: 'Accessibilité',
  chapeau:
    'Mon espace est conçu pour être utilisable par tous, au clavier comme avec un lecteur d’écran. Voici où il en est.',
  sections: [
    {
      titre: 'État de conformité',
      contenu: [
        'Mon espace vise les niveaux A et AA du RGAA\u00a04.1 et des WCAG\u00a02.2.',
        'Aucun audit par un tiers n’a encore eu lieu\u00a0: le service se déclare donc non conforme au RGAA, quels que soient les résultats ci-dessous.',
      ],
    },
    {
      titre: 'Ce qui est vérifié à chaque changement du logiciel',
      contenu: [
        {
          liste: [
            'Aucun défaut relevé par l’outil axe-core\u00a04.14 sur les écrans du portail, de l’inscription, de la connexion, du compte, de l’accueil et des pages d’information, en thème clair, en thème sombre et en couleurs forcées par le système, messages d’erreur compris\u00a0;',
            'aucun défaut relevé non plus sur les six écrans de la saisie, la liste, le dossier et le bureau d’instruction\u00a0;',
            'l’inscription et la connexion menées au clavier seul\u00a0;',
            'aucun défilement horizontal à 320\u00a0pixels de large, ni avec un texte agrandi à 200\u00a0%\u00a0;',
            'aucune animation quand votre système demande de les réduire\u00a0;',
            'le contraste des textes\u00a0: au moins 7 pour 1 pour le texte courant, 4,5 pour 1 pour le reste.',
          ],
        },
        'Un contrôle automatique ne voit pas tout\u00a0: il ne remplace ni un audit ni l’avis des personnes concernées.',
      ],
    },
    {
      titre: 'Ce qui n’est pas encore vérifié, ou pas accessible',
      contenu: [
        {
          liste: [
            'l’usage avec les lecteurs d’écran NVDA, JAWS, VoiceOver et TalkBack n’a pas été essayé par des personnes qui s’en servent\u00a0;',
            'les documents produits en PDF sont balisés, mais n’ont pas été relus avec un lecteur d’écran\u00a0: les mêmes informations se lisent à l’écran dans le dossier\u00a0;',
            'les documents que vous déposez restent tels que vous les déposez.',
          ],
        },
      ],
    },
    {
      titre: 'Établissement de cette déclaration',
      contenu: [
        'Technologies\u00a0: HTML, CSS, WAI-ARIA, JavaScript. Outils\u00a0: axe-core\u00a04.14 et Playwright, dans Chromium.',
      ],
    },
    {
      titre: 'Signaler une difficulté',
      contenu: [
        {
          avant:
            'Si un écran vous résiste, dites-le-nous\u00a0: nous chercherons une autre voie, et votre assistant de gestion peut faire la démarche avec vous. Écrivez à ',
          lien: `mailto:${exploitant.accessibilite.courriel}`,
          texte: exploitant.accessibilite.courriel,
        },
        {
          avant: 'Sans réponse satisfaisante, vous pouvez saisir le ',
          lien: 'https://formulaire.defenseurdesdroits.fr/',
          texte: 'Défenseur des droits',
          apres: ', ou lui écrire sans affranchir\u00a0: Libre réponse 71120, 75342 Paris Cedex 07.',
        },
      ],
    },
  ],
}

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ALBUM } from './appareil.ts'

interface Ecran {
  nom: string
  titre: string
  sombre?: boolean
}

/** Every screen, in the order one meets them. */
export const CHAPITRES: readonly { titre: string; ecrans: readonly Ecran[] }[] = [
  {
    titre: 'From the portal to an account',
    ecrans: [
      { nom: 'portail', titre: 'The emulated portal' },
      { nom: 'portail-demande', titre: '« Mes démarches administratives »: enterprise and public' },
      { nom: 'portail-nature', titre: '« Contrat d’apprentissage »' },
      { nom: 'connexion', titre: 'Sign-in, keeping the portal’s demand', sombre: true },
      { nom: 'inscription', titre: '« Inscription »' },
      { nom: 'inscription-erreurs', titre: 'What is to mend' },
      { nom: 'confirmation-envoyee', titre: '« Confirmation d’inscription »: what happens next' },
      { nom: 'confirmation', titre: 'What the confirmation mail opens' },
      { nom: 'attente-activation', titre: 'Confirmed, not yet activated' },
      { nom: 'activation', titre: '« Validation d’inscription »: « Activer » or « Refuser »' },
      { nom: 'mot-de-passe', titre: 'A new password' },
    ],
  },
  {
    titre: 'Home and account',
    ecrans: [
      { nom: 'accueil', titre: '« Accueil entreprise »', sombre: true },
      { nom: 'compte', titre: 'Account of an administrator' },
      { nom: 'connexions', titre: 'Keys of access and webhooks of the enterprise' },
      { nom: 'coordonnees', titre: '« Coordonnées des assistants de gestion »' },
      { nom: 'accessibilite', titre: 'Accessibility statement' },
      { nom: 'donnees-personnelles', titre: 'Personal data' },
      { nom: 'mentions-legales', titre: 'Legal notice' },
      { nom: 'statut', titre: 'State of the service' },
    ],
  },
  {
    titre: '« mesContrats en alternance »',
    ecrans: [
      { nom: 'mes-contrats', titre: 'Home of the module: every dossier', sombre: true },
      { nom: 'nouveau-contrat', titre: 'A new contract' },
      { nom: 'saisie-employeur', titre: 'Screen 1, « Données employeur »' },
      { nom: 'saisie-apprenti', titre: 'Screen 2, « Données apprenti(e) & maîtres d’apprentissage »' },
      { nom: 'saisie-contrat', titre: 'Screen 3, « Données contrat »', sombre: true },
      { nom: 'saisie-recapitulatif', titre: 'Screen 4, « Récapitulatif »' },
      { nom: 'saisie-cerfa', titre: 'Screen 5, « Cerfa FA 13 »' },
      { nom: 'saisie-pieces', titre: 'Screen 6, « Pièces justificatives »' },
      { nom: 'dossier', titre: 'A dossier of « Gestion des contrats »', sombre: true },
    ],
  },
  {
    titre: 'The second kind, « contrat de professionnalisation »',
    ecrans: [
      { nom: 'comparaison', titre: 'The kinds of contract, side by side' },
      { nom: 'pro-salarie', titre: 'Screen 2, « Données salarié(e) & tuteurs »' },
      { nom: 'pro-contrat', titre: 'Screen 3, its pay' },
      { nom: 'pro-recapitulatif', titre: 'Screen 4, « Récapitulatif »' },
    ],
  },
  {
    titre: 'Many at once',
    ecrans: [
      { nom: 'import', titre: 'Contracts from one spreadsheet' },
      { nom: 'copies', titre: 'The same contract for several people' },
      { nom: 'chiffres', titre: 'Figures', sombre: true },
    ],
  },
  {
    titre: 'The life of a contract',
    ecrans: [
      { nom: 'signature', titre: 'Who signs online' },
      { nom: 'signer', titre: 'What an invitation opens', sombre: true },
      { nom: 'messages', titre: 'A question to the case officer' },
      { nom: 'accepte', titre: 'A granted dossier, and what is paid when' },
      { nom: 'avenant', titre: 'An amendment' },
      { nom: 'rupture', titre: 'The end before the term' },
    ],
  },
  {
    titre: 'The case officer',
    ecrans: [
      { nom: 'instruction', titre: 'What waits for a decision' },
      { nom: 'bureau', titre: 'The desk: the document, and what it must prove', sombre: true },
    ],
  },
]

const images = ({ nom, titre, sombre }: Ecran): string =>
  [
    `### ${titre}`,
    '',
    [
      `<img src="${nom}.png" alt="${titre}, on a laptop" width="640">`,
      `<img src="${nom}-360.png" alt="${titre}, on a phone" width="170">`,
    ].join(' '),
    ...(sombre ? ['', `<img src="${nom}-sombre.png" alt="${titre}, in the dark" width="640">`] : []),
    '',
  ].join('\n')

/** Writes the page that shows them all. */
export function relier(): void {
  const chapitres = CHAPITRES.map(({ titre, ecrans }) => `## ${titre}\n\n${ecrans.map(images).join('\n')}`)
  const tete =
    '# Every screen\n\nTaken from the running product, on its demo world of 25 August 2026, by `npm run ecrans`; this page too.\n'
  writeFileSync(join(ALBUM, 'README.md'), `${tete}\n${chapitres.join('\n')}`)
}

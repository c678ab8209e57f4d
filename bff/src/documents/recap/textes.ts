/** Words of the recap for signature. */
export const TEXTES_RECAP = {
  titre: 'Récapitulatif pour signature',
  introduction: (leFormulaire: string | null) =>
    `Relisez chaque réponse avant de signer. Ce document reprend ce qui a été saisi${leFormulaire === null ? '.' : `\u00a0; il accompagne ${leFormulaire} et ne le remplace pas.`}`,
  dossier: 'Dossier n°',
  sansNumero: 'attribué à la validation',
  etabliLe: 'Établi le',
  qr: 'Ouvrir le dossier',
  qrAlt: (lien: string) => `Code QR qui ouvre le dossier à l’adresse ${lien}`,
  lien: 'Le dossier en ligne\u00a0: ',
  vide: 'Rien n’est encore saisi.',
  remuneration: 'Rémunération prévue',
  salaire: { mois: 'Salaire brut mensuel à l’embauche', heure: 'Salaire brut horaire à l’embauche' },
  annee: 'Année',
  rang: (annee: number) => (annee === 1 ? '1re année' : `${annee}e année`),
  du: 'Du',
  au: 'Au',
  taux: 'Taux',
  signatures: 'Signatures',
  engagement: 'Chacun certifie l’exactitude des informations qui le concernent.',
  qualites: {
    employeur: 'L’employeur',
    personne: 'Le salarié ou la salariée',
    representant: 'Le représentant légal',
    centre: 'Le CFA',
  },
  mentions: {
    employeur: 'Nom, qualité, signature et cachet',
    personne: 'Signature',
    representant: 'Signature',
    centre: 'Nom du directeur ou de la directrice, signature et cachet',
  },
  faitLe: 'Fait à ........................................ le ........ / ........ / ................',
  pied: (numero: string | null) =>
    numero === null
      ? 'Récapitulatif pour signature – projet'
      : `Récapitulatif pour signature – dossier n°\u00a0${numero}`,
} as const

/** Words of the recap for signature. */
export const TEXTES_RECAP = {
  titre: 'Récapitulatif pour signature',
  sousTitre: 'Contrat d’apprentissage',
  introduction:
    'Relisez chaque réponse avant de signer. Ce document reprend ce qui a été saisi\u00a0; il accompagne le Cerfa FA 13 et ne le remplace pas.',
  dossier: 'Dossier n°',
  sansNumero: 'attribué à la validation',
  etabliLe: 'Établi le',
  qr: 'Ouvrir le dossier',
  qrAlt: (lien: string) => `Code QR qui ouvre le dossier à l’adresse ${lien}`,
  lien: 'Le dossier en ligne\u00a0: ',
  vide: 'Rien n’est encore saisi.',
  remuneration: 'Rémunération prévue',
  annee: 'Année',
  rang: (annee: number) => (annee === 1 ? '1re année' : `${annee}e année`),
  du: 'Du',
  au: 'Au',
  taux: 'Taux',
  signatures: 'Signatures',
  engagement: 'Chacun certifie l’exactitude des informations qui le concernent.',
  employeur: 'L’employeur',
  apprenti: 'L’apprenti(e)',
  representant: 'Le représentant légal',
  cfa: 'Le CFA',
  faitLe: 'Fait à ........................................ le ........ / ........ / ................',
  mentionEmployeur: 'Nom, qualité, signature et cachet',
  mentionSignature: 'Signature',
  mentionCfa: 'Nom du directeur ou de la directrice, signature et cachet',
  pied: (numero: string | null) =>
    numero === null
      ? 'Récapitulatif pour signature – projet'
      : `Récapitulatif pour signature – dossier n°\u00a0${numero}`,
} as const

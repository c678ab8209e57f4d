export const apercu = {
  apercu: (titre: string) => `Aperçu\u00a0: ${titre}`,
  page: (n: number, total: number) => `Page ${n}\u00a0sur ${total}`,
  image: (titre: string) => `Image\u00a0: ${titre}`,
  chargement: 'Préparation du document…',
  outils: 'Affichage du document',
  agrandir: 'Agrandir',
  reduire: 'Réduire',
  pivoter: 'Pivoter',
  zoom: (pourcent: number) => `${pourcent}\u00a0%`,
  incomplet: 'Une partie de cette page n’a pas pu être affichée',
  vide: 'Cette page est vide, ou n’a pas pu être affichée',
  nonMontre: (n: number, total: number) =>
    `Page ${n}\u00a0sur ${total}\u00a0: ces textes y ont été saisis, et elle ne les montre pas tels quels`,
  ailleurs: 'Téléchargez le document pour la voir dans un autre lecteur.',
  telecharger: 'Télécharger le document',
  echec: 'Le document n’a pas pu être affiché. Vous pouvez le télécharger.',
}

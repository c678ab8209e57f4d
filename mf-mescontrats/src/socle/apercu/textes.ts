export const apercu = {
  apercu: (titre: string) => `Aperçu\u00a0: ${titre}`,
  page: (n: number, total: number) => `Page ${n}\u00a0sur ${total}`,
  image: (titre: string) => `Image\u00a0: ${titre}`,
  chargement: 'Préparation du document…',
  echec: 'Le document n’a pas pu être affiché. Vous pouvez le télécharger.',
}

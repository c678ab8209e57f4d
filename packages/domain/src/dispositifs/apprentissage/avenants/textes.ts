/** Names of the payments that an amendment makes. */
export const REGULARISATION = {
  versee: 'Régularisation après avenant, sur facture',
  deduite: 'Régularisation après avenant, déduite des versements',
} as const

/** Why an amendment changes what is paid. */
export const EXPLICATION_AVENANT = (f: {
  jour: string
  fin: string
  total: string
  ecart: { verse: boolean; montant: string } | null
}) => {
  const ecart = f.ecart?.verse
    ? `\u00a0; ce qu’il y manque, soit ${f.ecart.montant}, est versé à part`
    : f.ecart
      ? `\u00a0; ce qui y est de trop, soit ${f.ecart.montant}, est déduit des versements suivants`
      : ''
  return {
    titre: 'Contrat modifié par un avenant',
    texte: `L’avenant accepté le ${f.jour} change le financement\u00a0: il est recalculé, depuis le début, pour un contrat qui prend fin le ${f.fin}, soit ${f.total} au total. Ce qui était exigible ce jour-là est gardé${ecart}.`,
  }
}

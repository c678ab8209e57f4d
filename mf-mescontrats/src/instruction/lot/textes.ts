const dossiers = (n: number) => `${n}\u00a0dossier${n > 1 ? 's' : ''}`

export const lot = {
  verifier: 'Vérifier un document',
  confier: 'Confier à…',
  titre: (n: number) => `Confier ${dossiers(n)}`,
  a: 'À qui',
  personne: 'Personne pour l’instant',
  annuler: 'Ne rien changer',
  fermer: 'Fermer',
  lancer: 'Confier',
  reprendre: (n: number) => `Confier ${n > 1 ? `les ${n} qui restent` : 'celui qui reste'}`,
  avance: (faits: number, total: number) => `Dossiers confiés\u00a0: ${faits} sur ${total}`,
  arreter: 'Arrêter après le dossier en cours',
  bilan: (faits: number, refuses: number, restent: number) =>
    [
      `${dossiers(faits)} confié${faits > 1 ? 's' : ''}`,
      refuses > 0 ? `${refuses} à revoir` : '',
      restent > 0 ? `${restent} non traité${restent > 1 ? 's' : ''}` : '',
    ]
      .filter(Boolean)
      .join(', ')
      .concat('.'),
  devance: 'Un collègue vient de le modifier\u00a0: regardez à qui il est confié.',
}

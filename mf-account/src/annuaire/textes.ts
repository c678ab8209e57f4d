/** The words around the SIRET of an enterprise. */
export const annuaire = {
  label: 'SIRET de votre entreprise',
  aide: 'Les 14 chiffres de l’établissement qui emploie. Ils figurent sur vos bulletins de paie.',
  repris: 'repris de votre demande',
  trouvee: (denomination: string, commune: string) =>
    commune ? `${denomination}, ${commune}` : denomination,
  cherche: 'Recherche de l’entreprise…',
  inconnu: 'Vérifiez ce SIRET\u00a0: aucune entreprise connue ne le porte.',
  nouvelle:
    'Établissement tout juste ouvert, ou jamais encore déclaré à votre OPCO\u00a0? Votre assistant de gestion l’ajoute à notre annuaire, avec ce SIRET.',
  contact: 'Trouver ses coordonnées',
  indisponible: 'Nous ne pouvons pas afficher l’entreprise pour l’instant. Vous pouvez continuer.',
} as const

const dossiers = (n: number) => `${n}\u00a0dossier${n > 1 ? 's' : ''}`

export const suivi = {
  confier: 'Confier à un collègue',
  titre: (n: number) => (n > 1 ? `Confier ${dossiers(n)} à un collègue` : 'Confier ce dossier à un collègue'),
  texte:
    'Cette personne suivra désormais ce que vous lui confiez\u00a0: les e-mails et les échéances lui seront adressés, et un e-mail l’en prévient. Rien de ce qui est saisi ou déposé ne change.',
  collegue: 'Collègue',
  requis: 'Choisissez un collègue.',
  aucun:
    'Aucun autre compte actif dans cette entreprise\u00a0: invitez d’abord un collègue, dans «\u00a0Mon compte\u00a0».',
  limite: (nom: string) => `${nom} (accès limité à certains établissements)`,
  bouton: 'Confier',
  annuler: 'Ne rien changer',
  erreur: 'Les comptes de l’entreprise n’ont pas pu être affichés',
  fait: (n: number, nom: string) =>
    n > 1 ? `${dossiers(n)} sont confiés à ${nom}.` : `Le dossier est confié à ${nom}.`,
  deja: (nom: string) => `${nom} suit déjà ce que vous avez choisi.`,
  horsAcces: (n: number, nom: string) =>
    `${dossiers(n)} ${n > 1 ? 'restent' : 'reste'} comme avant\u00a0: ${nom} n’a pas accès à ${n > 1 ? 'leurs établissements' : 'son établissement'}.`,
}

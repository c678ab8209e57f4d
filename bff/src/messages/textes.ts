export const sujets = {
  documents: 'Documents',
  rubrique: 'Toute la rubrique',
}

export const refus = {
  brouillon:
    'Validez d’abord le contrat\u00a0: votre interlocuteur le verra, et lira vos messages. D’ici là, ses coordonnées sont sur votre page d’accueil.',
  plein: 'Ce dossier ne peut plus recevoir de message. Appelez votre interlocuteur.',
  piece: 'Choisissez un document déjà déposé dans ce dossier.',
  sujet: 'Choisissez un document ou une rubrique de ce dossier.',
  jusqua: 'Indiquez un message de ce dossier, ou un instant.',
}

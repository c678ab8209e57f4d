export const motif = {
  proposes: 'Motifs proposés, à compléter si besoin',
  conflit: 'Le dossier a changé entre-temps',
  conflitTexte:
    'La version à jour est affichée. Vérifiez-la, puis confirmez de nouveau\u00a0: votre texte est conservé.',
}

/** Which of two signed contracts holds, where both ways were taken. */
export const voies = {
  enCours:
    'Un Cerfa signé est déjà déposé\u00a0: c’est lui qui compte. Si tous signent aussi en ligne, le contrat signé en ligne prendra sa place.',
  papier: 'C’est le Cerfa signé que vous avez déposé qui compte\u00a0: plus rien n’est à signer en ligne.',
  remplace:
    'Un autre Cerfa signé a été déposé depuis la signature en ligne\u00a0: c’est lui qui compte désormais.',
}

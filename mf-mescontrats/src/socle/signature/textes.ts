/** Which of two signed contracts holds, where both ways were taken. @param signe the name of one: « Cerfa FA 13 signé » */
export const voies = {
  enCours: (signe: string) =>
    `Un ${signe} est déjà déposé\u00a0: c’est lui qui compte. Si tous signent aussi en ligne, le contrat signé en ligne prendra sa place.`,
  papier: (signe: string) =>
    `C’est le ${signe} déposé dans le dossier qui compte\u00a0: plus rien n’est à signer en ligne.`,
  remplace: (signe: string) =>
    `Un autre ${signe} a été déposé depuis la signature en ligne\u00a0: c’est lui qui compte désormais.`,
}

export const consignes = {
  consigne: (message: string) => `Consigne donnée à l’entreprise\u00a0: «\u00a0${message}\u00a0»`,
}

/** Words of an establishment that another OPCO follows. */
export const avisOpco = {
  titre: (opco: string) => `Cet établissement relève de l’opérateur de compétences ${opco}`,
  sur: (opco: string) =>
    `C’est ce qu’indique SIRO, le référentiel de France compétences. Si c’est exact, adressez ce contrat à ${opco}\u00a0: nous ne pourrions pas le prendre en charge. Vous pouvez continuer si vous savez que ce rattachement a changé.`,
  declare: (opco: string) =>
    `D’après une déclaration que reprend SIRO, le référentiel de France compétences. Vérifiez-le avant de continuer\u00a0: si c’est exact, adressez ce contrat à ${opco}.`,
} as const

/** What the State’s register says of the employer. */
export const registre = {
  autrement: 'Le registre des entreprises indique autre chose',
  codeApe: (code: string) => `Code d’activité (APE) de l’établissement\u00a0: ${code}.`,
  codeIdcc: ([premier = '', ...autres]: readonly string[]) =>
    autres.length === 0
      ? `Convention collective (code IDCC)\u00a0: ${premier}.`
      : `Conventions collectives (codes IDCC)\u00a0: ${[premier, ...autres].join(', ')}. Choisissez celle de ce contrat.`,
  effectif: (min: number, max: number | null) =>
    max === null
      ? `Effectif de l’entreprise\u00a0: ${min} salariés ou plus.`
      : `Effectif de l’entreprise\u00a0: de ${min} à ${max} salariés.`,
  reprendre: (code: string) => `Reprendre ${code}`,
  ferme: 'Le registre des entreprises dit cet établissement fermé',
  fermeDetail:
    'Vérifiez l’établissement choisi\u00a0: un contrat se signe au nom d’un établissement ouvert. S’il vient d’ouvrir, de déménager ou si le registre se trompe, vous pouvez continuer.',
  indisponible:
    'Le registre des entreprises ne répond pas pour le moment\u00a0: complétez vous-même ce qui manque à votre fiche.',
} as const

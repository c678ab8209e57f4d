const NOM = new Intl.DateTimeFormat('fr-FR', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** « septembre 2026 » of « 2026-09 ». */
export const nomDuMois = (mois: string): string => NOM.format(new Date(`${mois}-01`))

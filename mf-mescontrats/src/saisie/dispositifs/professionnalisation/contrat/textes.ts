/** Words of screen 3, first half. */
export const titres = {
  nature: { titre: 'Nature du contrat' },
  dates: { titre: 'Dates du contrat' },
  emploi: { titre: 'Emploi et temps de travail' },
  utilisatrice: {
    titre: 'Entreprise utilisatrice',
    intro:
      'Le client chez qui le salarié ou la salariée travaillera. Si vous ne le connaissez pas encore, vous pouvez continuer\u00a0: cette personne doit en être informée dans les 30\u00a0jours.',
  },
  remuneration: { titre: 'Rémunération' },
  subrogation: { titre: 'Subrogation' },
} as const

export const aides = {
  'contrat.type': '11 pour un premier contrat de professionnalisation.',
  'contrat.dateEffetAvenant': 'JJ/MM/AAAA.',
  'contrat.dateConclusion': 'Le jour où le contrat est signé par l’employeur et le salarié. JJ/MM/AAAA.',
  'contrat.dateDebutExecution': 'Premier jour, en entreprise ou en formation.',
  'contrat.dateFin':
    'De 6 à 12\u00a0mois\u00a0; jusqu’à 24 par accord de branche, et 36 pour un public prioritaire.',
  'contrat.accordDuree': 'Son nom et sa date. Sans lui, la prise en charge peut être refusée.',
  'contrat.emploi': 'Par exemple «\u00a0Monteuse en installations électriques\u00a0».',
  'contrat.classification': 'Par exemple «\u00a0Ouvrier\u00a0» ou «\u00a0Technicien\u00a0».',
  'contrat.dureeHebdoHeures':
    'Par exemple 35\u00a0h, 35\u00a0h\u00a030 ou 35,5. La formation y est comprise.',
  'contrat.minimumConventionnelMensuelCentimes':
    'À partir de 26\u00a0ans, 85\u00a0% de ce montant sont dus s’ils dépassent le SMIC. En travail temporaire, celui de l’emploi visé par la formation.',
  'contrat.subrogation':
    'L’OPCO règle les frais de formation directement à l’organisme de formation\u00a0: vous n’avancez rien.',
} as const

/** Under the pay at hire, as the form asks for it. */
export const salaire = {
  mois: 'Brut par mois. Laissez vide pour retenir le minimum calculé ci-dessous.',
  heure: 'Brut de l’heure. Laissez vide pour retenir le minimum calculé ci-dessous.',
} as const

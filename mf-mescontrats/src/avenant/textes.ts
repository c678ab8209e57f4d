export const page = {
  titre: 'Déclarer un avenant',
  impossible:
    'Un avenant se déclare sur un contrat dont la prise en charge est acceptée, et qui n’est pas rompu.',
  erreur: 'Les types d’avenant n’ont pas pu être affichés',
}

export const formulaire = {
  intro:
    'Un avenant change le contrat en cours, sans en faire un nouveau. Choisissez ce qui change\u00a0: vous ne saisirez que cela, et le reste sera repris tel qu’il a été accepté.',
  type: 'Qu’est-ce qui change\u00a0?',
  typeRequis: 'Choisissez ce qui change.',
  option: (code: string, change: string) => `${change} (type ${code})`,
  date: 'Date d’effet',
  dateAide: 'Le premier jour où le changement s’applique. Par exemple 01/03/2027.',
  dateRequise: 'Indiquez la date d’effet de l’avenant, par exemple 01/03/2027.',
  delai:
    'L’avenant signé est à transmettre à l’opérateur de compétences dès qu’il prend effet\u00a0: le dossier vous dira jusqu’à quand.',
  declarer: 'Commencer l’avenant',
}

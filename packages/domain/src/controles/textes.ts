/** French texts of the checks that hold for every kind of contract: each tells what to do. */
export const MESSAGES = {
  nonImprimable:
    'Écrivez ce texte en lettres que nos documents savent imprimer (latines, grecques ou cyrilliques).',
  siretHorsEntreprise:
    'Choisissez un établissement de votre entreprise, ou demandez le rattachement de celui-ci à votre compte.',
  effectif: 'Indiquez l’effectif de l’entreprise en nombre entier.',
  idccAbroge: 'Vérifiez le code IDCC : cette convention collective n’est plus en vigueur.',
  idccInconnu: 'Vérifiez le code IDCC : notre référentiel ne le connaît pas.',
  commune: 'Vérifiez le code postal : il n’est pas du même département que la commune.',
} as const

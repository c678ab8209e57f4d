/** French texts of the checks that judge fields at once, before any article is there. */
export const MESSAGES = {
  nonImprimable:
    'Écrivez ce texte en lettres que nos documents savent imprimer (latines, grecques ou cyrilliques).',
  commune: 'Vérifiez le code postal : il n’est pas du même département que la commune.',
} as const

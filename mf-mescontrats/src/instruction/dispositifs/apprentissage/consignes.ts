const dit = (phrase: string) => () => phrase

/** What a rule found, in words for the case officer; each keeps what the rule computed: a day, a number, a name. */
export const CONSIGNES: Readonly<Record<string, (message: string) => string>> = {
  transmission_tardive: (message) =>
    message.replace('Transmettez le dossier sans attendre : il devait l’être', 'Dossier à recevoir'),
  apprentis_par_maitre: (message) =>
    message.replace(
      / : choisissez un autre maître, ou vérifiez .*$/,
      '. Ses autres contrats sont peut-être terminés.',
    ),
  nir_absent: dit('Le numéro de sécurité sociale manque\u00a0: l’apprenti(e) n’en a peut-être pas encore.'),
  nir_provisoire: dit('Le NIR est provisoire\u00a0: le numéro définitif est à recevoir.'),
  nationalite: dit(
    'Ressortissant d’un pays tiers\u00a0: l’autorisation de travailler est à vérifier dans les pièces.',
  ),
  numero_precedent: dit('Le numéro du contrat précédent n’est pas indiqué.'),
  precedent_inconnu: dit(
    'Le contrat précédent n’est pas renseigné\u00a0: s’il a conduit au diplôme, la rémunération ne peut pas être inférieure.',
  ),
  travaux_dangereux: dit(
    'L’apprenti(e) est mineur(e) et affecté(e) à des travaux réglementés\u00a0: l’entreprise doit en faire la déclaration à l’inspection du travail.',
  ),
  interim_experience: dit(
    'Le maître d’apprentissage de l’agence doit avoir deux ans d’expérience en travail temporaire\u00a0: le contrat ne l’établit pas.',
  ),
  interim_second_maitre: dit('Le maître d’apprentissage de l’entreprise utilisatrice n’est pas renseigné.'),
  interim_utilisatrice: dit(
    'L’entreprise utilisatrice n’est pas entièrement renseignée\u00a0: l’apprenti(e) doit la connaître dans les 30 jours.',
  ),
}

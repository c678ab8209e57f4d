/** French texts of the checks that hold for every kind of contract: each tells what to do. */
export const MESSAGES = {
  siretHorsEntreprise:
    'Choisissez un établissement de votre entreprise, ou demandez le rattachement de celui-ci à votre compte.',
  effectif: 'Indiquez l’effectif de l’entreprise en nombre entier.',
  idccAbroge: 'Vérifiez le code IDCC : cette convention collective n’est plus en vigueur.',
  idccInconnu: 'Vérifiez le code IDCC : notre référentiel ne le connaît pas.',
  naissanceFuture: 'Vérifiez la date de naissance : elle est dans le futur.',
  naissanceBornes: (qui: string, min: number, max: number) =>
    `Vérifiez la date de naissance : ${qui} aurait moins de ${min} ans ou plus de ${max} ans.`,
  nirAbsent: 'Indiquez le numéro de sécurité sociale (NIR) : 13 caractères, sans la clé.',
  nirInvalide: 'Vérifiez le NIR : 13 caractères, ou 15 avec la clé, tels que sur la carte Vitale.',
  nirAvecCle: 'Retirez les deux derniers chiffres du NIR : la clé n’est pas demandée.',
  nirCle: 'Relisez le NIR : sa clé, les deux derniers chiffres, ne correspond pas aux 13 premiers.',
  nirProvisoire: (qui: string) =>
    `Ce NIR est provisoire : transmettez le numéro définitif dès que ${qui} l’aura reçu.`,
  minutes: 'Indiquez les minutes entre 0 et 59.',
  heures: 'Indiquez la durée hebdomadaire en heures entières, puis en minutes.',
  heuresPeu: 'Vérifiez la durée hebdomadaire : elle est inférieure à 10 heures.',
  heuresMax: 'La durée hebdomadaire ne peut pas dépasser 48 heures.',
} as const

/** Differences between the NIR and the identity. */
export const ECARTS_NIR = {
  sexe: 'Vérifiez le NIR et le sexe : le premier chiffre du NIR, 1 ou 2, dit l’autre.',
  annee: 'Vérifiez le NIR et la date de naissance : les chiffres 2 et 3 du NIR disent une autre année.',
  mois: 'Vérifiez le NIR et la date de naissance : les chiffres 4 et 5 du NIR disent un autre mois.',
  departement: 'Vérifiez le NIR et le département de naissance : le NIR en dit un autre.',
} as const

/** The OPCO of the demo, as its letters say it. */
export const ORGANISME_DEMO = 'OPCO Démo'
export const ADRESSE_DEMO = ['Service alternance', '4 place de l’Exemple', '75013 Paris'] as const

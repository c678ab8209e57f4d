export const JOUR = 86_400

/** Days that people have to sign, unless the operator says otherwise. */
export const SIGNATURE_JOURS = 15
/** Seconds between two reminders that leave by themselves. */
export const RELANCE_SECONDES = 3 * JOUR
/** How long a link still opens what all have signed, and the addresses of a circuit that led to nothing are kept. */
export const CONSERVATION_SECONDES = 30 * JOUR
/** Seconds after which whoever was told that the service is busy may come again. */
export const RETOUR_S = 10

/** What whoever signs online agrees to, as they tick it and as the proof of their signature says it. */
export const CONSENTEMENT_SIGNATURE = 'J’ai lu ce contrat et je consens à le signer par voie électronique'

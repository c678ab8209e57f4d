import { useAide } from '../../socle/aide/use-aide.ts'

// Their code comes after the screens; one beside the other, it is the lighter.
const loadVoie = async () => (await import('./champ-voie-proposee.tsx')).voieProposee()
const loadAvis = async () => (await import('../employeur/avis-employeur.tsx')).avisEmployeur()

/** Addresses under a street, where they are proposed. */
export const useVoieProposee = () => useAide('aideVoie', loadVoie)
/** What the State says of who employs. */
export const useAvisEmployeur = () => useAide('aideAvis', loadAvis)

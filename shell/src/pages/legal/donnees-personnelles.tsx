import { Prose } from '../prose.tsx'
import { donneesPersonnelles } from './textes.ts'

/** « Données personnelles ». */
export const DonneesPersonnelles = () => <Prose texte={donneesPersonnelles} />

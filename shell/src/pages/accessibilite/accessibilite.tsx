import { Prose } from '../prose.tsx'
import { accessibilite } from './textes.ts'

/** « Accessibilité ». */
export const Accessibilite = () => <Prose texte={accessibilite} />

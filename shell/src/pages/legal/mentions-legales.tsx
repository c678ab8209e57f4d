import { Prose } from '../prose.tsx'
import { mentionsLegales } from './textes.ts'

/** « Mentions légales ». */
export const MentionsLegales = () => <Prose texte={mentionsLegales} />

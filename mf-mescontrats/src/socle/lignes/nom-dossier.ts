import type { Dossier } from '@mon-espace/domain/api'
import { liste as t } from './textes.ts'

/** Whose dossier it is, as its page and the desk name it. */
export const nomDossier = ({ personne }: Pick<Dossier, 'personne'>): string => personne || t.sansNom

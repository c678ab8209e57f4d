import { ARTICLES as LOI } from '@mon-espace/domain/professionnalisation/articles'
import type { ArticlesSaisie } from '../../parcours.ts'
import { createDesignations } from '../../salaries/designation.ts'
import { designations } from './tuteurs/textes.ts'

/** What judges a « contrat de professionnalisation »: who is to be its tutor is asked for in one point. */
export const ARTICLES: ArticlesSaisie = { ...LOI, regrouper: createDesignations(designations) }

import { ARTICLES as LOI } from '@mon-espace/domain/apprentissage/articles'
import type { ArticlesSaisie } from '../../parcours.ts'
import { createDesignations } from '../../salaries/designation.ts'
import { designations } from './maitres/textes.ts'

/** What judges a contract of apprenticeship: who is to be its maître is asked for in one point. */
export const ARTICLES: ArticlesSaisie = { ...LOI, regrouper: createDesignations(designations) }

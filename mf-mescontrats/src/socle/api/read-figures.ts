import { CALLS, type EtendueFigures } from '@mon-espace/domain/api'
import { call } from '@mon-espace/module-kit/api'
import { queryOptions } from '@tanstack/react-query'
import { cles } from './cles.ts'

/** Counts of the dossiers that one may see. */
export const figuresQuery = (etendue: EtendueFigures) =>
  queryOptions({
    queryKey: cles.figures(etendue),
    queryFn: ({ signal }) => call(CALLS.readFigures, { query: etendue, signal }),
  })

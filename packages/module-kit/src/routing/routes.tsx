import type { ReactNode } from 'react'
import { matchRoute, type RouteParams } from '../host-contract/index.ts'
import { useLocation } from './hooks.ts'

/** A page of a module: its pattern, and what it shows with the parameters found. */
export type RouteEntry = readonly [pattern: string, render: (params: RouteParams) => ReactNode]

/** Shows the first page of the table whose pattern matches the address, or `fallback`. */
export function Routes({ table, fallback = null }: { table: readonly RouteEntry[]; fallback?: ReactNode }) {
  const { path } = useLocation()
  for (const [pattern, render] of table) {
    const params = matchRoute(pattern, path)
    if (params) return render(params)
  }
  return fallback
}

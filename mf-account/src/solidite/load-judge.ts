import type { judge } from './judge.ts'

export type Judge = typeof judge

let loading: Promise<Judge | null> | undefined

/**
 * Fetches what judges passwords: half a megabyte of words, wanted by nobody before a new password is being chosen.
 * Null when it cannot be had: the service judges in the end.
 */
export function loadJudge(): Promise<Judge | null> {
  loading ??= import('./judge.ts').then(
    (module) => module.judge,
    () => {
      loading = undefined
      return null
    },
  )
  return loading
}

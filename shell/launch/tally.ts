import { existsSync, readFileSync } from 'node:fs'

/** How many tests ended how. */
export interface Tally {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

const NONE: Tally = { passed: 0, failed: 0, skipped: 0 }

/** Reads the JSON report of vitest. */
export function vitestTally(file: string): Tally {
  if (!existsSync(file)) return NONE
  const report = JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>
  return {
    passed: report.numPassedTests ?? 0,
    failed: report.numFailedTests ?? 0,
    skipped: (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0),
  }
}

/** Reads the JSON report of Playwright; a test that passed only when tried again counts as failed. */
export function playwrightTally(file: string): Tally {
  if (!existsSync(file)) return NONE
  const { stats } = JSON.parse(readFileSync(file, 'utf8')) as { stats: Record<string, number> }
  return {
    passed: stats.expected ?? 0,
    failed: (stats.unexpected ?? 0) + (stats.flaky ?? 0),
    skipped: stats.skipped ?? 0,
  }
}

interface VitestReport {
  readonly testResults?: readonly {
    readonly name: string
    readonly message?: string
    readonly status: string
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[]
  }[]
}

/** The tests that failed by a JSON report of vitest, each as « file › name »; a file that could not be read, by its message. */
export function vitestFailures(file: string): string[] {
  if (!existsSync(file)) return [`${file}: no report`]
  const { testResults = [] } = JSON.parse(readFileSync(file, 'utf8')) as VitestReport
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((result) => result.status === 'failed')
    if (failed.length > 0) return failed.map(({ fullName }) => `${name} › ${fullName}`)
    return status === 'failed' ? [`${name}: ${message ?? 'could not be run'}`] : []
  })
}

/** « 12 passed, 0 failed, 1 skipped ». */
export function tallyLine(tallies: readonly Tally[]): string {
  const sum = (of: keyof Tally) => tallies.reduce((total, tally) => total + tally[of], 0)
  return `${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`
}

import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** Where readers of outside bytes are fed: the BFF's, then the shell's. */
const READERS = [
  'bff/src/fuzz',
  'shell/server/hostile-input.test.ts',
  'shell/server/telemetry/telemetry.test.ts',
]
const root = join(import.meta.dirname, '../..')

/**
 * Feeds damaged and generated input to every reader of outside bytes, so many seconds each: the files of readers side by side,
 * two at once. The seed is that of the suite, unless `FUZZ_GRAINE` says another.
 * @returns whether all of them withstood
 */
export function runFuzz(secondes: number): boolean {
  const { status } = spawnSync(
    join(root, 'node_modules/.bin/vitest'),
    // One reader has its minute, and what it takes to begin and end; those of a file come one after the other.
    ['run', '--project', 'node', '--maxWorkers=2', '--testTimeout=150000', ...READERS],
    { cwd: root, stdio: 'inherit', env: { ...process.env, FUZZ_SECONDES: String(secondes) } },
  )
  return status === 0
}

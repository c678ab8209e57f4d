import { execFileSync } from 'node:child_process'

/** True when a command of the machine can be called; said aloud when not. */
export function isInstalled(command: string): boolean {
  try {
    execFileSync('sh', ['-c', `command -v ${command}`], { stdio: 'ignore' })
    return true
  } catch {
    process.stderr.write(`${command} is not installed: what needs it is skipped or done otherwise\n`)
    return false
  }
}

import { kindOf, warnOnStderr } from './warn.ts'

/** What nobody foresaw is told by its kind and ends the process; whoever started it starts it again. */
export function onUnforeseen(end: () => void): void {
  const told = (fault: unknown) => {
    warnOnStderr(`unforeseen fault, stopping: ${kindOf(fault)}`)
    end()
  }
  process.on('uncaughtException', told)
  process.on('unhandledRejection', told)
}

/** Kind of a fault and where it came from; never its message, which may hold what somebody typed. */
function kindOf(fault: unknown): string {
  if (!(fault instanceof Error)) return typeof fault
  const [from = ''] = (fault.stack ?? '').split('\n').filter((line) => line.startsWith('    at '))
  return `${fault.name} ${from.trim()}`.trim()
}

/** What nobody foresaw is told by its kind and ends the process; whoever started it starts it again. */
export function onUnforeseen(end: () => void): void {
  const told = (fault: unknown) => {
    process.stderr.write(`shell: unforeseen fault, stopping: ${kindOf(fault)}\n`)
    end()
  }
  process.on('uncaughtException', told)
  process.on('unhandledRejection', told)
}

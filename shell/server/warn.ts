/** Tells the operator one line. Nothing that a request holds stands in it. */
export type Warn = (line: string) => void

export const warnOnStderr: Warn = (line) => process.stderr.write(`shell: ${line}\n`)

/** Kind and place of a fault nobody foresaw: its message may quote what was sent. */
export function kindOf(fault: unknown): string {
  if (!(fault instanceof Error)) return typeof fault
  const place = fault.stack?.split('\n').find((line) => line.startsWith('    at '))
  return `${fault.name}${place ? ` ${place.trim()}` : ''}`
}

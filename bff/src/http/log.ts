/** Where log lines go: pino in Node. Fields never carry personal data, addresses with query strings or bodies. */
export interface Log {
  info(fields: Readonly<Record<string, unknown>>, message: string): void
  warn(fields: Readonly<Record<string, unknown>>, message: string): void
  error(fields: Readonly<Record<string, unknown>>, message: string): void
}

export const silentLog: Log = { info: () => {}, warn: () => {}, error: () => {} }

/** What may be logged of a fault: its kind and where it came from, never its values. */
export function faultFields(fault: unknown): Record<string, unknown> {
  if (!(fault instanceof Error)) return { faute: typeof fault }
  const lines = (fault.stack ?? '').split('\n').filter((line) => line.startsWith('    at '))
  return { faute: fault.name, code: (fault as { code?: unknown }).code, pile: lines.slice(0, 8) }
}

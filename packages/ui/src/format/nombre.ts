/** One a number of decimals: making one takes longer than a hundred uses of it. */
const formats = new Map<number, Intl.NumberFormat>()

function formatOf(decimals: number): Intl.NumberFormat {
  const format = formats.get(decimals) ?? new Intl.NumberFormat('fr-FR', { maximumFractionDigits: decimals })
  formats.set(decimals, format)
  return format
}

/** `1234.5` → « 1 234,5 », with thin no-break spaces and at most `decimals` decimals (0 unless told). */
export function formatNombre(value: number, decimals = 0): string {
  return formatOf(decimals).format(value)
}

/**
 * Reads a number as a person types it: « 35 », « 1 234 », « 35,5 » or « 35.5 » when `decimals` allows.
 * Null when it is not one, or when it is finer than `decimals`.
 */
export function parseNombre(text: string, decimals = 0): number | null {
  const compact = text.replace(/[\s\u00a0\u202f]/g, '').replace(/−/g, '-')
  const match = /^-?\d{1,15}(?:[.,](\d*))?$/.exec(compact)
  if (!match || (match[1] ?? '').length > decimals) return null
  const value = Number(compact.replace(',', '.'))
  return value === 0 ? 0 : value
}

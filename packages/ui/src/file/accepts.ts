/** A photo as iPhones take them, and hardly anything else opens. */
export const isHeic = ({ name, type }: { name: string; type: string }): boolean =>
  /\.hei[cf]$/i.test(name) || /^image\/hei[cf]/.test(type)

/** Whether a file fits an `accept` list (« .pdf,image/* »). The server judges by content; this only spares a useless trip. */
export function accepts(accept: string | undefined, file: { name: string; type: string }): boolean {
  if (!accept) return true
  return accept
    .split(',')
    .map((rule) => rule.trim().toLowerCase())
    .some((rule) => {
      if (rule.startsWith('.')) return file.name.toLowerCase().endsWith(rule)
      if (rule.endsWith('/*')) return file.type.startsWith(rule.slice(0, -1))
      return file.type === rule
    })
}

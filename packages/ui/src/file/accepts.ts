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

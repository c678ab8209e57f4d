/** The demo's clock: it starts at `horloge` and runs from there, or is the machine's. */
export function clockFrom(horloge: Date | undefined, started = Date.now()): () => Date {
  const offset = horloge ? horloge.getTime() - started : 0
  return () => new Date(Date.now() + offset)
}

/** The text of a CSV, as spreadsheets of here write it. */
export function decodeCsv(content: Uint8Array): string {
  if (content[0] === 0xff && content[1] === 0xfe) return new TextDecoder('utf-16le').decode(content)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content)
  } catch {
    return new TextDecoder('windows-1252').decode(content)
  }
}

/** A row of a CSV, semicolons between its cells. */
export const writeCsvLigne = (cellules: readonly string[]): string =>
  cellules
    .map((cellule) => (/[";\r\n]/.test(cellule) ? `"${cellule.replaceAll('"', '""')}"` : cellule))
    .join(';')

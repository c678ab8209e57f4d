/** Hands a file to the browser, to be saved under this name. */
export function saveBlob(blob: Blob, nom: string): void {
  const url = URL.createObjectURL(blob)
  const anchor = document.createElement('a')
  anchor.href = url
  anchor.download = nom
  document.body.append(anchor)
  anchor.click()
  anchor.remove()
  // The browser reads the address when it starts saving, which may be a moment later.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

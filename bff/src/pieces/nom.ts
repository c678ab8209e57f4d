import type { Mime } from './check-fichier.ts'

const NOM_MAX = 200
/** Extensions of each kind, the one that is put first. */
const EXTENSIONS: Readonly<Record<Mime, readonly string[]>> = {
  'application/pdf': ['.pdf'],
  'image/png': ['.png'],
  'image/jpeg': ['.jpg', '.jpeg'],
}
const CONNUES = Object.values(EXTENSIONS).flat()

const extensionOf = (nom: string, among: readonly string[]) =>
  among.find((extension) => nom.toLowerCase().endsWith(extension))

/** The name as people know it: no folder, no control character, NFC. */
export function cleanName(nom: string): string {
  const base = nom.split(/[/\\]/).at(-1) ?? ''
  const clean = base
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim()
  return clean.slice(-NOM_MAX) || 'document'
}

/**
 * The name under which a file is shown and given back: it ends as its content was found to be, so that nothing opens it as a
 * page or a program. Another kind's extension is replaced, any other is kept before ours.
 */
export function nomDonne({ nom, mime }: { readonly nom: string; readonly mime: string }): string {
  const own = EXTENSIONS[mime as Mime]
  if (extensionOf(nom, own)) return nom
  const wrong = extensionOf(nom, CONNUES) ?? ''
  return `${nom.slice(0, nom.length - wrong.length) || 'document'}${own[0]}`
}

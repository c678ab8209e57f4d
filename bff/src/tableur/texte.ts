import { elements } from './elements.ts'

const ENTITES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }
const POINT_MAX = 0x10ffff

/** Text of XML, its entities undone. */
export function decodeXml(texte: string): string {
  if (!texte.includes('&')) return texte
  return texte.replace(/&(#x?[\da-f]{1,8}|\w{1,8});/gi, (tout, nom: string) => {
    if (!nom.startsWith('#')) return ENTITES[nom] ?? tout
    const hexa = nom[1]?.toLowerCase() === 'x'
    const point = Number.parseInt(nom.slice(hexa ? 2 : 1), hexa ? 16 : 10)
    return point <= POINT_MAX ? String.fromCodePoint(point) : tout
  })
}

/** How Excel writes a character that XML cannot hold, and the underscore that would begin one. */
const ECHAPPEMENT_EXCEL = /_x([0-9A-Fa-f]{4})_/g

/** All the `<t>` of a rich text, phonetic hints left out. */
export function textOf(xml: string): string {
  let sans = ''
  let vu = 0
  for (const { debut, fin } of elements(xml, 'rPh')) {
    sans += xml.slice(vu, debut)
    vu = fin
  }
  return [...elements(sans + xml.slice(vu), 't')]
    .map(({ contenu }) => decodeXml(contenu))
    .join('')
    .replace(ECHAPPEMENT_EXCEL, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

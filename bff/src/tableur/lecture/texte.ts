/** How Excel writes a character that XML cannot hold, and the underscore that would begin one. */
const ECHAPPEMENT_EXCEL = /_x([0-9A-Fa-f]{4})_/g

const decodeEchappements = (texte: string) =>
  !texte.includes('_x')
    ? texte
    : texte.replace(ECHAPPEMENT_EXCEL, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

/** Characters of one text: a cell holds 32,767, with what surrounds them. */
const TEXTE_MAX = 1024 * 1024

/** Text that comes in pieces, no longer than a cell's may be. */
export function addTexte(debut: string, suite: string): string {
  if (debut.length + suite.length > TEXTE_MAX) throw new Error('Un texte de ce classeur est sans fin.')
  return debut + suite
}

/** A rich text being read: all its `<t>`, phonetic hints left out. */
export interface TexteRiche {
  open(nom: string): void
  text(texte: string): void
  close(nom: string): void
  /** What was read since the last time. */
  take(): string
}

export function createTexteRiche(): TexteRiche {
  let lu = ''
  let dansT = false
  let phonetique = false
  return {
    open(nom) {
      if (nom === 'rPh') phonetique = true
      if (nom === 't') dansT = !phonetique
    },
    text(texte) {
      if (dansT) lu = addTexte(lu, texte)
    },
    close(nom) {
      if (nom === 'rPh') phonetique = false
      if (nom === 't') dansT = false
    },
    take() {
      const texte = decodeEchappements(lu)
      lu = ''
      return texte
    },
  }
}

import type { Feuille } from '../../tableur/ecriture/feuille.ts'
import { S } from './styles.ts'
import { LISEZ_MOI, lisezMoiModele } from './textes.ts'

/** The sheet « Lisez-moi »: how to fill the first one in, a sentence a line. */
export function feuilleLisezMoi(): Feuille {
  const [titre = '', ...phrases] = LISEZ_MOI
  return {
    nom: lisezMoiModele.feuille,
    largeurs: [{ largeur: 110, style: S.explication }],
    *rows(cells) {
      cells.startRow(1, 30)
      cells.text(0, titre, S.titre)
      cells.endRow()
      for (const [i, phrase] of phrases.entries()) {
        cells.startRow(i + 2, 16 * Math.max(1, Math.ceil(phrase.length / 105)) + 6)
        cells.text(0, phrase, S.explication)
        cells.endRow()
      }
      yield
      return LISEZ_MOI.length
    },
  }
}

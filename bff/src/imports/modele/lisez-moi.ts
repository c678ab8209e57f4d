import type { Dispositif } from '@mon-espace/domain'
import type { Feuille } from '../../tableur/ecriture/feuille.ts'
import { aidesOf } from './aides.ts'
import { lignesExemples } from './contrats.ts'
import { S } from './styles.ts'
import { lisezMoiModele, lisezMoiOf } from './textes.ts'

/** The sheet « Lisez-moi »: how to fill the first one in, a sentence a line. */
export function feuilleLisezMoi({ code, mots }: Dispositif): Feuille {
  const aides = aidesOf(code)
  const [titre = '', ...phrases] = lisezMoiOf(mots, aides, lignesExemples(aides))
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
      return phrases.length + 1
    },
  }
}

import type { Dispositif } from '@mon-espace/domain'
import { texteCell } from '../../dossiers/export/cellules.ts'
import { aidesOf } from './aides.ts'
import { feuilleXml } from './feuille.ts'
import { S } from './styles.ts'
import { lisezMoiOf } from './textes.ts'

/** The sheet « Lisez-moi »: how to fill the first one in, a sentence a line. */
export function feuilleLisezMoi({ code, mots }: Dispositif): string {
  const [titre = '', ...phrases] = lisezMoiOf(mots, aidesOf(code))
  return feuilleXml({
    largeurs: [{ largeur: 110, style: S.explication }],
    lignes: [
      `<row r="1" ht="30" customHeight="1">${texteCell('A1', titre, S.titre)}</row>`,
      ...phrases.map((phrase, i) => {
        const n = i + 2
        const hauteur = 16 * Math.max(1, Math.ceil(phrase.length / 105)) + 6
        return `<row r="${n}" ht="${hauteur}" customHeight="1">${texteCell(`A${n}`, phrase, S.explication)}</row>`
      }),
    ],
  })
}

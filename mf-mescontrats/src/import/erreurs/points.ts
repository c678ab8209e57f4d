import { niveauProbleme } from '@mon-espace/domain'
import type { ResultatImport } from '@mon-espace/domain/api'
import { niveaux } from '../textes.ts'

/** What a file given back says of its lines. */
export interface Points {
  /** What is to be mended or completed of a line, by its number: a text for one cell. */
  readonly points: ReadonlyMap<number, string>
  /** Lines that are drafts now: left out, so that the file can be imported once mended. */
  readonly importees: ReadonlySet<number>
}

/** What there is to say of the lines of an import, or of a simulation. */
export function pointsOf({ lignes }: Pick<ResultatImport, 'lignes'>): Points {
  const textes = lignes.map(({ n, problemes }): [number, string] => {
    const dits = problemes
      .map((probleme) => ({ ...probleme, niveau: niveauProbleme(probleme) }))
      .filter(({ niveau }) => niveau !== 'verifier')
      .sort((a, b) => b.niveau.localeCompare(a.niveau))
      .map(({ niveau, message, colonne }) =>
        [niveaux[niveau], colonne && `${colonne.lettre}, ${colonne.titre}`, message]
          .filter(Boolean)
          .join('\u00a0: '),
      )
    return [n, dits.join('\n')]
  })
  return {
    points: new Map(textes.filter(([, texte]) => texte !== '')),
    importees: new Set(lignes.filter(({ dossierId }) => dossierId !== undefined).map(({ n }) => n)),
  }
}

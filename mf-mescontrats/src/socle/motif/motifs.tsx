import './motif.css'
import { Button } from '@mon-espace/ui'
import { motif as t } from './textes.ts'

/** Adds a reason on a line of its own; one that is already there is not said twice. */
export function appendMotif(texte: string, motif: string): string {
  if (texte.includes(motif)) return texte
  return texte.trim() ? `${texte.trimEnd()}\n${motif}` : motif
}

/** Ready-made reasons, each a button that puts it in the text. */
export function Motifs({
  motifs,
  onChoose,
}: {
  motifs: readonly string[]
  onChoose: (motif: string) => void
}) {
  return (
    <fieldset className="mc-motifs">
      <legend>{t.proposes}</legend>
      <ul>
        {motifs.map((motif) => (
          <li key={motif}>
            <Button small variant="quiet" icon="ajouter" onClick={() => onChoose(motif)}>
              {motif}
            </Button>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}

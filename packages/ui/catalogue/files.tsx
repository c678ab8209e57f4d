import { FileDrop, Progress, StateTag, type Upload } from '../src/index.ts'
import { Part } from './part.tsx'

/** Takes two seconds; fails for a name that contains « panne ». */
const upload: Upload = async (file, { signal, onProgress }) => {
  for (let part = 0; part <= 1; part += 0.1) {
    signal.throwIfAborted()
    onProgress(part)
    await new Promise((resolve) => setTimeout(resolve, 200))
    if (file.name.includes('panne') && part > 0.5) throw new Error('cut')
  }
}

const limits = { accept: '.pdf,image/*', maxBytes: 10_000_000, upload }

/** Files: an empty place, and a document's line. */
export function Files() {
  return (
    <Part title="Fichiers">
      <div className="cat-grid">
        <FileDrop
          {...limits}
          name="piece.convention"
          label="Convention de formation"
          help="PDF ou image, 10 Mo au plus."
        />
        <FileDrop
          {...limits}
          name="piece.autre"
          label="Pièce d’identité"
          error="Ajoutez la pièce d’identité de l’apprenti(e)"
        />
        <FileDrop {...limits} name="piece.cerfa" label="Cerfa FA 13 signé" buttonLabel="Remplacer le fichier">
          <div className="cat-line">
            <strong>Cerfa FA 13 signé</strong>
            <StateTag tone="error" icon="non">
              Pièce non conforme
            </StateTag>
          </div>
          <p>La signature de l’apprenti(e) manque en page 2.</p>
        </FileDrop>
        <Progress label="Envoi de convention-signee.pdf" value={0.62} onCancel={() => undefined} />
        <Progress label="Préparation de l’export" />
      </div>
    </Part>
  )
}

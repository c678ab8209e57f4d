import { CALLS } from '@mon-espace/domain/api'
import { FileDrop, type Upload } from '@mon-espace/ui'
import { detailOf } from '../socle/probleme/avis-probleme.tsx'
import { Telechargement } from '../socle/telechargement/telechargement.tsx'
import { depot as t } from './textes.ts'

/** Bytes of the heaviest file, 10 MiB unless the operator says otherwise. */
const TAILLE_MAX = 10 * 1024 * 1024

/** The model to fill in, and the place to drop it once filled in. */
export function Depot({ examiner, encore }: { examiner: Upload; encore: boolean }) {
  return (
    <div className="mc-import__depot">
      <div>
        <Telechargement
          operation={CALLS.readModeleImport}
          adresse={{}}
          nom={t.nomModele}
          variant={encore ? 'secondary' : 'primary'}
        >
          {t.modele}
        </Telechargement>
      </div>
      <FileDrop
        name="fichier-import"
        label={t.libelle}
        help={encore ? undefined : t.aide}
        buttonLabel={encore ? t.remplacer : t.choisir}
        accept=".xlsx,.csv,.txt"
        maxBytes={TAILLE_MAX}
        refusals={{ kind: t.format, weight: t.poids }}
        upload={examiner}
        explain={detailOf}
      />
    </div>
  )
}

import { CALLS } from '@mon-espace/domain/api'
import type { Upload } from '@mon-espace/ui'
import { Telechargement } from '../socle/telechargement/telechargement.tsx'
import { DepotFichier } from './depot-fichier.tsx'
import { depot as t } from './textes.ts'

/** The model of a kind to fill in, and the place to drop it once filled in. */
export function Depot({ type, examiner, encore }: { type: string; examiner: Upload; encore: boolean }) {
  return (
    <>
      <div>
        <Telechargement
          operation={CALLS.readModeleImport}
          adresse={{ query: { type } }}
          nom={t.nomModele(type)}
          variant={encore ? 'secondary' : 'primary'}
        >
          {t.modele}
        </Telechargement>
      </div>
      <DepotFichier
        name="fichier-import"
        label={t.libelle}
        help={encore ? undefined : t.aide}
        buttonLabel={encore ? t.remplacer : t.choisir}
        examiner={examiner}
      />
    </>
  )
}

import type { ResultatImport } from '@mon-espace/domain/api'
import { Button } from '@mon-espace/ui'
import { useState } from 'react'
import { saveBlob } from '../../socle/telechargement/save-blob.ts'
import { erreurs as t } from '../textes.ts'

/** Her own file with what is to be mended beside its lines. Made in the page: what it holds does not travel again. */
export function TelechargerErreurs({
  fichier,
  resultat,
  reste,
}: {
  fichier: File
  resultat: ResultatImport
  /** Only the lines of which no draft was made: what is left to import. */
  reste?: boolean
}) {
  const [etat, setEtat] = useState<'repos' | 'en_cours' | 'echec'>('repos')
  const save = async () => {
    setEtat('en_cours')
    try {
      const { annotate } = await import('./annotate.ts')
      saveBlob(await annotate(fichier, resultat), t.nom(fichier.name))
      setEtat('repos')
    } catch {
      // A workbook that our few lines cannot write in: the list on screen says the same.
      setEtat('echec')
    }
  }
  return (
    <div className="mc-import__creer">
      <Button icon="telecharger" pending={etat === 'en_cours'} onClick={() => void save()}>
        {reste ? t.reste : t.telecharger}
      </Button>
      {etat === 'echec' ? (
        <p className="mc-import__echec" role="alert">
          {t.echec}
        </p>
      ) : (
        <p className="mc-import__aide">{reste ? t.aideReste : t.aide}</p>
      )}
    </div>
  )
}

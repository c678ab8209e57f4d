import { CALLS } from '@mon-espace/domain/api'
import type { Filtres } from '../socle/api/filtres.ts'
import { Telechargement } from '../socle/telechargement/telechargement.tsx'
import { aujourdhui } from '../socle/temps/aujourdhui.ts'
import { exporter as t } from './textes.ts'

/** The filtered list as a workbook. The searched words are left out: they may be a name, and an address is no place for it. */
export function Exporter({ filtres, saisie }: { filtres: Filtres; saisie: string }) {
  return (
    <div className="mc-exporter">
      <Telechargement
        operation={CALLS.exportDossiers}
        adresse={{ query: filtres }}
        nom={t.fichier(aujourdhui())}
      >
        {t.exporter}
      </Telechargement>
      {saisie.trim() ? <p className="mc-exporter__aide">{t.sansRecherche}</p> : null}
    </div>
  )
}

import { CALLS } from '@mon-espace/domain/api'
import { callForBlob, useAujourdhui } from '@mon-espace/module-kit/api'
import type { Filtres } from '../socle/api/filtres.ts'
import { BoutonTelechargement } from '../socle/telechargement/bouton-telechargement.tsx'
import { Telechargement } from '../socle/telechargement/telechargement.tsx'
import { useTelechargement } from '../socle/telechargement/use-telechargement.ts'
import { exporter as t } from './textes.ts'

/** What words find, as a workbook: a button, since they may be a name, and an address is no place for it. */
function ExporterTrouves({ filtres, mots }: { filtres: Filtres; mots: string }) {
  const nom = t.fichier(useAujourdhui())
  const telechargement = useTelechargement(
    (options) => callForBlob(CALLS.exportRecherche, { body: { q: mots, ...filtres }, ...options }),
    nom,
  )
  return (
    <BoutonTelechargement
      nom={nom}
      telechargement={telechargement}
      onStart={() => void telechargement.start()}
    >
      {t.trouves}
    </BoutonTelechargement>
  )
}

/** The list as it is shown, filters and words, as a workbook. */
export function Exporter({ filtres, saisie }: { filtres: Filtres; saisie: string }) {
  const mots = saisie.trim()
  const jour = useAujourdhui()
  return (
    <div className="mc-exporter">
      {mots ? (
        <ExporterTrouves filtres={filtres} mots={mots} />
      ) : (
        <Telechargement operation={CALLS.exportDossiers} adresse={{ query: filtres }} nom={t.fichier(jour)}>
          {t.exporter}
        </Telechargement>
      )}
    </div>
  )
}

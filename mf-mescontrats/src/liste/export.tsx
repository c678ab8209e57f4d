import { CALLS } from '@mon-espace/domain/api'
import { callForBlob, useAujourdhui } from '@mon-espace/module-kit/api'
import { Button } from '@mon-espace/ui'
import { useRef } from 'react'
import type { Filtres } from '../socle/api/filtres.ts'
import { Suite } from '../socle/telechargement/suite.tsx'
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
  const bouton = useRef<HTMLButtonElement>(null)
  return (
    <span className="mc-telechargement">
      <Button
        ref={bouton}
        icon="telecharger"
        onClick={() => {
          if (!telechargement.pending) void telechargement.start()
        }}
      >
        {t.trouves}
      </Button>
      <Suite nom={nom} telechargement={telechargement} origine={bouton} />
    </span>
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

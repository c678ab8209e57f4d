import type { Dossier } from '@mon-espace/domain/api'
import { Notice, Skeleton } from '@mon-espace/ui'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { chemins } from '../../routes/chemins.ts'
import { dossierQuery } from '../../socle/api/read-dossier.ts'
import { nomDossier } from '../../socle/lignes/nom-dossier.ts'
import { AvisProbleme } from '../../socle/probleme/avis-probleme.tsx'
import { useCopies } from '../api/copy-for-many.ts'
import { CadreImport } from '../cadre.tsx'
import { DepotFichier } from '../depot-fichier.tsx'
import { depot } from '../textes.ts'
import { useImport } from '../use-import.ts'
import { Attestations } from './attestations.tsx'
import { modeleCopies } from './modele.ts'
import { Tableau } from './tableau.tsx'
import { copies as t } from './textes.ts'

/** One contract for several people: a table of them, a preview of every line, then the drafts. */
export default function Copies({ id }: { id: string }) {
  const { data, error, refetch } = useQuery(dossierQuery(id))
  if (error) return <AvisProbleme error={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton lines={8} />
  return <CopiesDe dossier={data} />
}

function CopiesDe({ dossier }: { dossier: Dossier }) {
  const { id, type, contrat } = dossier
  const [modele] = useState(() => modeleCopies(type, contrat))
  const [cochees, setCochees] = useState<readonly string[]>([])
  const attestees = modele?.attestations.every((texte) => cochees.includes(texte)) ?? false
  const { examiner, ...importation } = useImport(useCopies(id, attestees))
  const { cours } = importation
  const verifier = (fichier: File) =>
    examiner(fichier, { signal: new AbortController().signal, onProgress: () => undefined })
  const jugees = useRef(attestees)
  // What is sworn changes what each line lacks: the table is looked over again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the statements do it.
  useEffect(() => {
    if (cours && !cours.fait && jugees.current !== attestees) void verifier(cours.fichier)
    jugees.current = attestees
  }, [attestees])
  if (!modele) return <Notice tone="warning">{t.indisponible}</Notice>
  return (
    <CadreImport
      retour={{ to: chemins.dossier(id), libelle: t.retour }}
      titre={t.titre}
      intro={t.intro(nomDossier(dossier), modele.repris)}
      autre={t.autre}
      importation={importation}
    >
      <div className="mc-import__depot">
        <Attestations
          textes={modele.attestations}
          cochees={cochees}
          fixees={cours !== null && cours.creation.etat !== 'attente'}
          onChange={setCochees}
        />
        <Tableau titres={modele.titres} verifier={verifier} />
        <DepotFichier
          name="fichier-personnes"
          label={t.depot}
          buttonLabel={depot.choisir}
          examiner={examiner}
        />
      </div>
    </CadreImport>
  )
}

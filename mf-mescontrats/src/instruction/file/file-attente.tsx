import { createPart, Link, useLocation } from '@mon-espace/module-kit'
import { EmptyState, PageTitle } from '@mon-espace/ui'
import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { chemins } from '../../routes/chemins.ts'
import { comptesQuery } from '../../socle/api/count-file.ts'
import { Liste } from '../../socle/lignes/liste.tsx'
import { BoutonLien } from '../../socle/navigation/bouton-lien.tsx'
import { useMots } from '../../socle/recherche/use-mots.ts'
import { Case } from '../../socle/selection/case.tsx'
import { keptSelection } from '../../socle/selection/selection-gardee.ts'
import { useSelection } from '../../socle/selection/use-selection.ts'
import { useTouches } from '../../socle/touches/use-touches.ts'
import { VuesGardees } from '../../socle/vues/vues-gardees.tsx'
import {
  A_INSTRUIRE,
  adresseBureau,
  adresseFile,
  adresseVerification,
  type FileInstruction,
  fileDeFiltres,
  fileOf,
  filtresOf,
} from '../adresse.ts'
import { Prendre } from '../affectation/take.tsx'
import { CaseTouches } from '../examen/case-touches.tsx'
import { useReglageTouches } from '../examen/reglage-touches.ts'
import { file as t } from '../textes.ts'
import { Charge } from './charge.tsx'
import { FiltresFile } from './filtres-file.tsx'
import { moveInList } from './move-in-list.ts'

/** What is done with several is fetched when one is ticked. */
const Barre = createPart(
  () => import('../lot/barre.tsx'),
  () => null,
)

/** The dossiers that wait, what is due first on top. */
export function FileAttente() {
  const { search } = useLocation()
  const [saisie, setSaisie] = useMots('file')
  const file = fileOf(search)
  const filtres = filtresOf(file)
  const { data } = useQuery(comptesQuery(file.affectation))
  // Counted whatever the desk: of one of them they would not be true.
  const comptes = file.guichet ? undefined : data
  const selection = useSelection(() => true)
  const [reprise] = useState(() => keptSelection('verification').length > 0)
  const page = useRef<HTMLDivElement>(null)
  const touches = useReglageTouches()
  const move = (pas: 1 | -1) => page.current && moveInList(page.current, pas)
  useTouches({ j: () => move(1), k: () => move(-1) }, touches.actives)
  return (
    <div ref={page} className="mc-instruction mc-file">
      <PageTitle lead={t.chapeau} focus>
        {t.titre}
      </PageTitle>
      <FiltresFile file={file} comptes={comptes} saisie={saisie} onSaisie={setSaisie} />
      <div className="mc-file__outils">
        <Charge comptes={comptes} />
        {reprise ? <Link to={adresseVerification()}>{t.reprendreVerification}</Link> : null}
        <VuesGardees filtres={filtres} adresse={(gardes) => adresseFile(fileDeFiltres(gardes))} />
        <BoutonLien small variant="quiet" to={chemins.chiffres}>
          {t.chiffres}
        </BoutonLien>
      </div>
      <Liste
        filtres={filtres}
        saisie={saisie}
        operateur
        to={({ id }) => adresseBureau(id, file)}
        action={(dossier) => <Prendre dossier={dossier} />}
        choix={(ligne, lignes) => <Case ligne={ligne} lignes={lignes} selection={selection} />}
        vide={(mots) => <Vide file={file} mots={mots} />}
      />
      {selection.choisis.size > 0 ? <Barre selection={selection} /> : null}
      <CaseTouches libelle={t.touches} touches={touches} />
    </div>
  )
}

function Vide({ file, mots }: { file: FileInstruction; mots: string }) {
  if (mots) return <EmptyState title={t.rechercheTitre}>{t.rechercheTexte}</EmptyState>
  if (file.affectation || file.guichet)
    return <EmptyState title={t.videFiltre}>{t.videFiltreTexte}</EmptyState>
  if (file.vue === A_INSTRUIRE) return <EmptyState title={t.videTitre}>{t.videTexte}</EmptyState>
  return <EmptyState title={t.videAutre} />
}

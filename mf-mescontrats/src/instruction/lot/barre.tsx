import { useNavigate } from '@mon-espace/module-kit'
import { Button } from '@mon-espace/ui'
import { useState } from 'react'
import { CadreBarre } from '../../socle/selection/cadre-barre.tsx'
import { ExporterChoisis } from '../../socle/selection/exporter-choisis.tsx'
import { keepSelection } from '../../socle/selection/selection-gardee.ts'
import type { Selection } from '../../socle/selection/use-selection.ts'
import { adresseVerification } from '../adresse.ts'
import { AffectationLot } from './affectation-lot.tsx'
import { lot as t } from './textes.ts'

/** What a case officer does with the dossiers that are ticked. */
export default function Barre({ selection }: { selection: Selection }) {
  const [ouvert, setOuvert] = useState(false)
  const navigate = useNavigate()
  const lignes = [...selection.choisis.values()]
  return (
    <CadreBarre selection={selection}>
      <ExporterChoisis selection={selection} />
      <Button onClick={() => setOuvert(true)}>{t.confier}</Button>
      <Button
        variant="primary"
        onClick={() => {
          keepSelection(
            'verification',
            lignes.map(({ id }) => id),
          )
          navigate(adresseVerification())
        }}
      >
        {t.verifier}
      </Button>
      {ouvert ? (
        <AffectationLot
          lignes={lignes}
          onClose={(confies) => {
            setOuvert(false)
            selection.put(confies, false)
          }}
        />
      ) : null}
    </CadreBarre>
  )
}

import { isDecided } from '@mon-espace/domain'
import { useNavigate } from '@mon-espace/module-kit'
import { useAujourdhui } from '@mon-espace/module-kit/api'
import { Button } from '@mon-espace/ui'
import { useRef, useState } from 'react'
import { chemins } from '../../routes/chemins.ts'
import { CadreBarre } from '../../socle/selection/cadre-barre.tsx'
import { ExporterChoisis } from '../../socle/selection/exporter-choisis.tsx'
import { keepSelection } from '../../socle/selection/selection-gardee.ts'
import type { Selection } from '../../socle/selection/use-selection.ts'
import { Suite } from '../../socle/telechargement/suite.tsx'
import { lot as t } from '../textes.ts'
import { Lot } from './lot.tsx'
import { useImpression } from './use-impression.ts'

/** What may be done with the rows that are ticked: each action takes those that it is for. */
export default function Barre({ selection }: { selection: Selection }) {
  const [ouvert, setOuvert] = useState(false)
  const navigate = useNavigate()
  const lignes = [...selection.choisis.values()]
  const brouillons = lignes.filter(({ etat }) => etat === 'brouillon')
  const valides = lignes.filter(({ etat }) => etat !== 'brouillon')
  const aSigner = valides.filter(({ etat }) => !isDecided(etat))
  return (
    <CadreBarre selection={selection}>
      <ExporterChoisis selection={selection} />
      {valides.length > 0 ? <Imprimer ids={valides.map(({ id }) => id)} /> : null}
      {aSigner.length > 0 ? (
        <Button
          variant={brouillons.length > 0 ? 'secondary' : 'primary'}
          onClick={() => {
            keepSelection(
              'signature',
              aSigner.map(({ id }) => id),
            )
            navigate(chemins.signatures)
          }}
        >
          {t.signer}
        </Button>
      ) : null}
      {brouillons.length > 0 ? (
        <Button variant="primary" icon="telecharger" onClick={() => setOuvert(true)}>
          {brouillons.length === lignes.length ? t.valider : t.validerBrouillons(brouillons.length)}
        </Button>
      ) : null}
      {ouvert ? (
        <Lot
          lignes={brouillons}
          onClose={(faits) => {
            setOuvert(false)
            selection.put(faits, false)
          }}
        />
      ) : null}
    </CadreBarre>
  )
}

/** The forms of those that are validated, in one file. */
function Imprimer({ ids }: { ids: readonly string[] }) {
  const nom = t.fichier(useAujourdhui(), null)
  const impression = useImpression()
  const bouton = useRef<HTMLButtonElement>(null)
  return (
    <span className="mc-telechargement">
      <Button
        ref={bouton}
        icon="telecharger"
        onClick={() => {
          if (!impression.pending) void impression.start(ids)
        }}
      >
        {t.imprimerChoisis(ids.length)}
      </Button>
      <Suite nom={nom} telechargement={impression} origine={bouton} />
    </span>
  )
}

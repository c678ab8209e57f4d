import { isDecided } from '@mon-espace/domain'
import { type LigneDossier, LOT_MAX, type Session } from '@mon-espace/domain/api'
import { useNavigate, useSession } from '@mon-espace/module-kit'
import { useAujourdhui } from '@mon-espace/module-kit/api'
import { Button } from '@mon-espace/ui'
import { useState } from 'react'
import { chemins } from '../../routes/chemins.ts'
import { CadreBarre } from '../../socle/selection/cadre-barre.tsx'
import { ExporterChoisis } from '../../socle/selection/exporter-choisis.tsx'
import { keepSelection } from '../../socle/selection/selection-gardee.ts'
import type { Selection } from '../../socle/selection/use-selection.ts'
import { administre } from '../../socle/suivi/administre.ts'
import { Confier } from '../../socle/suivi/confier.tsx'
import { suivi } from '../../socle/suivi/textes.ts'
import { BoutonTelechargement } from '../../socle/telechargement/bouton-telechargement.tsx'
import { lot as t } from '../textes.ts'
import { Lot } from './lot.tsx'
import { useImpression } from './use-impression.ts'

/** An establishment of the enterprise that the person administers and that all these rows are of; null where there is none. */
function oneEntreprise(
  lignes: readonly LigneDossier[],
  session: Pick<Session, 'entreprises'>,
): string | null {
  const [first] = lignes
  if (!first || !administre(session, first.siret)) return null
  const siren = first.siret.slice(0, 9)
  return lignes.every((ligne) => ligne.siret.startsWith(siren)) ? first.siret : null
}

/** What may be done with the rows that are ticked: each action takes those that it is for. */
export default function Barre({ selection }: { selection: Selection }) {
  const [ouvert, setOuvert] = useState(false)
  const [confie, setConfie] = useState(false)
  const navigate = useNavigate()
  const lignes = [...selection.choisis.values()]
  const brouillons = lignes.filter(({ etat }) => etat === 'brouillon')
  const valides = lignes.filter(({ etat }) => etat !== 'brouillon')
  const aSigner = valides.filter(({ etat }) => !isDecided(etat))
  const siret = oneEntreprise(lignes, useSession())
  return (
    <CadreBarre selection={selection}>
      <ExporterChoisis selection={selection} />
      {valides.length > 0 ? <Imprimer ids={valides.map(({ id }) => id)} /> : null}
      {siret && lignes.length <= LOT_MAX ? (
        <Button icon="droite" onClick={() => setConfie(true)}>
          {suivi.confier}
        </Button>
      ) : null}
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
      {confie && siret ? (
        <Confier
          siret={siret}
          dossiers={lignes.map(({ id }) => id)}
          suiveur={null}
          onClose={(confies) => {
            setConfie(false)
            if (confies) selection.clear()
          }}
        />
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
  return (
    <BoutonTelechargement nom={nom} telechargement={impression} onStart={() => void impression.start(ids)}>
      {t.imprimerChoisis(ids.length)}
    </BoutonTelechargement>
  )
}

import { missingPieces } from '@mon-espace/domain'
import type { Dossier, Piece } from '@mon-espace/domain/api'
import { useNavigate } from '@mon-espace/module-kit'
import { Button, Disclosure, Notice } from '@mon-espace/ui'
import { chemins } from '../../routes/chemins.ts'
import { BoutonLien } from '../../socle/navigation/bouton-lien.tsx'
import { AvantEnvoi } from '../../socle/pieces/avant-envoi.tsx'
import { DepotPiece } from '../../socle/pieces/depot-piece.tsx'
import { PieceLigne } from '../../socle/pieces/piece-ligne.tsx'
import { PlaceRestante } from '../../socle/pieces/place-restante.tsx'
import { formats } from '../../socle/pieces/textes.ts'
import { Barre } from '../cadre/barre.tsx'
import { TitreEtape } from '../cadre/titre-etape.tsx'
import { cadre } from '../textes.ts'
import './pieces.css'
import { pieces as t } from './textes.ts'

function Liste({ dossier, pieces }: { dossier: Dossier; pieces: readonly Piece[] }) {
  const deposer = dossier.etat !== 'brouillon' && dossier.droits.includes('deposer')
  return (
    <ul className="mc-pieces-saisie">
      {pieces.map((piece) => (
        <li key={piece.id}>
          {deposer ? (
            <DepotPiece dossier={dossier} piece={piece} />
          ) : (
            <PieceLigne dossier={dossier} piece={piece} />
          )}
        </li>
      ))}
    </ul>
  )
}

function Situation({ dossier }: { dossier: Dossier }) {
  const navigate = useNavigate()
  const manque = missingPieces(dossier.pieces).length
  if (dossier.etat === 'brouillon')
    return (
      <Notice
        tone="warning"
        actions={
          <Button onClick={() => navigate(chemins.saisie(dossier.id, 'recapitulatif'))}>{t.valider}</Button>
        }
      >
        {t.projet}
      </Notice>
    )
  return (
    <Notice
      tone="success"
      title={t.visible}
      actions={<BoutonLien to={chemins.dossier(dossier.id)}>{t.ouvrir}</BoutonLien>}
    >
      <p role="status">{manque === 0 ? t.complet : t.manque(manque)}</p>
    </Notice>
  )
}

/** Screen 6 « Pièces justificatives »: what to send and why, a place to drop each, and where the contract now is. */
export default function EcranPieces({ dossier }: { dossier: Dossier }) {
  const navigate = useNavigate()
  const attendues = dossier.pieces.filter((piece) => piece.obligatoire || piece.versions.length > 0)
  const autres = dossier.pieces.filter((piece) => !attendues.includes(piece))
  return (
    <>
      <TitreEtape
        ecran="pieces"
        lead={dossier.etat === 'brouillon' || dossier.numero === null ? t.intro : t.valide(dossier.numero)}
      />
      <Situation dossier={dossier} />
      {dossier.etat !== 'brouillon' && dossier.droits.includes('deposer') ? (
        <>
          <p>{formats}</p>
          <AvantEnvoi dossier={dossier} />
        </>
      ) : null}
      <PlaceRestante octetsRestants={dossier.octetsRestants} />
      <h2 className="mc-pieces-saisie__titre">{t.attendues}</h2>
      <Liste dossier={dossier} pieces={attendues} />
      {autres.length > 0 ? (
        <Disclosure summary={t.autres}>
          <Liste dossier={dossier} pieces={autres} />
        </Disclosure>
      ) : null}
      <Barre>
        <Button icon="gauche" onClick={() => navigate(chemins.saisie(dossier.id, 'cerfa'))}>
          {cadre.precedent}
        </Button>
        <BoutonLien
          variant="primary"
          to={dossier.etat === 'brouillon' ? chemins.liste : chemins.dossier(dossier.id)}
        >
          {t.terminer}
        </BoutonLien>
      </Barre>
    </>
  )
}

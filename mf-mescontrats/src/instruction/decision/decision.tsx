import type { Dossier } from '@mon-espace/domain/api'
import { jourDe } from '@mon-espace/module-kit/api'
import { Button, Card, formatDateLong, formatEuros, Notice } from '@mon-espace/ui'
import { useState } from 'react'
import { Motif } from '../../socle/motif/motif.tsx'
import { BoutonLien } from '../../socle/navigation/bouton-lien.tsx'
import { Touche } from '../../socle/touches/touche.tsx'
import { useTouches } from '../../socle/touches/use-touches.ts'
import { adresseBureau, type FileInstruction } from '../adresse.ts'
import { useSuivant } from '../bureau/use-suivant.ts'
import { bureau, decision as t } from '../textes.ts'
import { Acceptation } from './acceptation.tsx'
import { Notifies } from './notifies.tsx'
import { Refus } from './refus.tsx'
import { Silence } from './silence.tsx'
import { useApresDecision } from './use-apres-decision.ts'

/** What the desk gives the decision. */
export interface DecisionProps {
  dossier: Dossier
  file: FileInstruction
  /** The single keys of the desk ask for the decision too. */
  touches: boolean
  /** Tells a failed write, a colleague's change among others. */
  onConflit: (error: unknown) => void
  /** Brings a document under examination. */
  onPiece: (id: string) => void
}

/** Grants or refuses; each asks once, in a sentence that says what will be sent to whom. */
export function Decision({ dossier, file, touches, onConflit, onPiece }: DecisionProps) {
  const [asked, setAsked] = useState<'accepter' | 'refuser' | null>(null)
  const close = () => setAsked(null)
  const decided = useApresDecision(dossier, file)
  const missing = dossier.pieces.filter(({ obligatoire, etat }) => obligatoire && etat !== 'conforme')
  const mayDecide = dossier.decision === null && dossier.droits.includes('decider')
  const refuse = () => setAsked('refuser')
  const accept = () => setAsked('accepter')
  useTouches(missing.length === 0 ? { a: accept, r: refuse } : { r: refuse }, touches && mayDecide)
  if (dossier.decision) return <Prise dossier={dossier} file={file} />
  if (!mayDecide) return null
  return (
    <Card title={t.titre}>
      <Silence dossier={dossier} />
      {missing.length > 0 ? (
        <div>
          <p>{t.attente}</p>
          <ul className="mc-manque">
            {missing.map(({ id, libelle }) => (
              <li key={id}>
                <Button small variant="quiet" iconAfter="droite" onClick={() => onPiece(id)}>
                  {libelle}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <div className="mc-verdict__choix">
        {missing.length === 0 ? (
          <Button variant="primary" aria-keyshortcuts={touches ? 'a' : undefined} onClick={accept}>
            {t.accepter} <Touche lettre="A" visible={touches} />
          </Button>
        ) : null}
        <Button aria-keyshortcuts={touches ? 'r' : undefined} onClick={refuse}>
          {t.refuser} <Touche lettre="R" visible={touches} />
        </Button>
      </div>
      {asked === 'accepter' ? (
        <Acceptation
          dossier={dossier}
          onConflit={onConflit}
          onDecided={() => decided('accepter')}
          onClose={close}
        />
      ) : null}
      <Refus
        dossier={dossier}
        open={asked === 'refuser'}
        onConflit={onConflit}
        onDecided={() => decided('refuser')}
        onClose={close}
      />
    </Card>
  )
}

function Prise({ dossier, file }: { dossier: Dossier; file: FileInstruction }) {
  const suivant = useSuivant(dossier.id, file)
  const { decision } = dossier
  if (!decision) return null
  const accepted = decision.decision === 'accepter'
  return (
    <Notice
      tone={accepted ? 'success' : 'info'}
      live
      title={decision.tacite ? t.tacite : accepted ? t.acceptee : t.refusee}
      actions={
        suivant ? <BoutonLien to={adresseBureau(suivant, file)}>{bureau.suivant}</BoutonLien> : undefined
      }
    >
      <p>{t.prise(formatDateLong(jourDe(decision.le)))}</p>
      {decision.npecAnnuelCentimes ? <p>{t.montant(formatEuros(decision.npecAnnuelCentimes))}</p> : null}
      {decision.numeroDepot ? <p>{t.depose(decision.numeroDepot)}</p> : null}
      {decision.motif ? (
        <p>
          <Motif>{decision.motif}</Motif>
        </p>
      ) : null}
      {accepted ? null : <Notifies dossier={dossier} />}
    </Notice>
  )
}

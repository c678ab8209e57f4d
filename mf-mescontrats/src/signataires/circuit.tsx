import { LIBELLES_ETATS_SIGNATURE, LIBELLES_SIGNATAIRES, libellePiece } from '@mon-espace/domain'
import { CALLS, type Dossier, type Signataire, type SignatureDossier } from '@mon-espace/domain/api'
import { jourDe } from '@mon-espace/module-kit/api'
import {
  Button,
  Card,
  Disclosure,
  formatDateLong,
  StateTag,
  Table,
  type Tone,
  useToasts,
} from '@mon-espace/ui'
import { useState } from 'react'
import { useRemindSignataires } from '../socle/api/ask-signature.ts'
import { Motif } from '../socle/motif/motif.tsx'
import { CERFA_SIGNE } from '../socle/pieces/cerfa-signe.ts'
import { AvisProbleme } from '../socle/probleme/avis-probleme.tsx'
import { Voies } from '../socle/signature/voies.tsx'
import { Telechargement } from '../socle/telechargement/telechargement.tsx'
import { formatInstant } from '../socle/temps/instant.ts'
import { Annulation } from './annulation.tsx'
import { Joints } from './joints.tsx'
import { circuit as t } from './textes.ts'

const TONS: Readonly<Record<SignatureDossier['etat'], Tone>> = {
  en_cours: 'info',
  terminee: 'success',
  refusee: 'error',
  annulee: 'neutral',
  expiree: 'warning',
}

const phraseOf = (
  { etat, expireLe }: SignatureDossier,
  { type }: Pick<Dossier, 'type'>,
  aRefaire: boolean,
): string => {
  if (etat === 'en_cours') return t.jusque(formatDateLong(jourDe(expireLe)))
  if (etat !== 'terminee') return t[etat]
  return (aRefaire ? t.a_refaire : t.terminee)(libellePiece(CERFA_SIGNE, type))
}

/** Where one signatory stands, and since when. */
function EtatSignataire({ signataire }: { signataire: Signataire }) {
  const { etat, vuLe, signeLe, refusMotif } = signataire
  if (etat === 'signe' && signeLe) return t.le(t.etats.signe, formatInstant(signeLe))
  if (etat === 'invite' && vuLe) return t.etats.vu
  return (
    <>
      {t.etats[etat]}
      {refusMotif ? <Motif>. {t.motif(refusMotif)}</Motif> : null}
    </>
  )
}

interface CircuitProps {
  dossier: Dossier
  signature: SignatureDossier
  onRecommencer?: () => void
}

/** Each signatory's turn, and what may be done about it. */
export function Circuit({ dossier, signature, onRecommencer }: CircuitProps) {
  const { etat, par, creeLe, motif, signataires, documentSha256 } = signature
  return (
    <Card title={t.titre} actions={<StateTag tone={TONS[etat]}>{LIBELLES_ETATS_SIGNATURE[etat]}</StateTag>}>
      <p>{t.depuis(par, formatInstant(creeLe))}</p>
      <p>{phraseOf(signature, dossier, onRecommencer !== undefined)}</p>
      <Voies dossier={dossier} signature={signature} />
      {motif ? (
        <p>
          <Motif>{t.motif(motif)}</Motif>
        </p>
      ) : null}
      <Table
        caption={t.titre}
        rows={signataires}
        rowKey={({ role }) => role}
        columns={[
          {
            id: 'signataire',
            header: t.signataire,
            main: true,
            cell: ({ nom, role }) => `${nom} – ${LIBELLES_SIGNATAIRES[role]}`,
          },
          { id: 'etat', header: t.etat, cell: (signataire) => <EtatSignataire signataire={signataire} /> },
        ]}
      />
      <Joints signature={signature} />
      <Disclosure summary={t.empreinte}>
        <code className="mc-signataires__empreinte">{documentSha256}</code>
      </Disclosure>
      <div className="mc-signataires__actions">
        {etat === 'en_cours' && dossier.droits.includes('deposer') ? <EnCours dossier={dossier} /> : null}
        {isProved(signature) ? (
          <Telechargement
            operation={CALLS.drawPreuve}
            adresse={{ params: { id: dossier.id } }}
            nom={t.fichierPreuve(dossier.numero ?? '')}
          >
            {t.preuve}
          </Telechargement>
        ) : null}
        {onRecommencer ? (
          <Button variant="primary" onClick={onRecommencer}>
            {t.recommencer}
          </Button>
        ) : null}
      </div>
    </Card>
  )
}

/** All have signed, or signed what stands without the contract. */
const isProved = ({ etat, joints }: SignatureDossier): boolean =>
  etat === 'terminee' || (etat !== 'en_cours' && joints.some(({ caducLe }) => caducLe === null))

function EnCours({ dossier }: { dossier: Dossier }) {
  const relance = useRemindSignataires(dossier.id)
  const toasts = useToasts()
  const [cancelling, setCancelling] = useState(false)
  return (
    <>
      <Button
        pending={relance.isPending}
        onClick={() => relance.mutate(undefined, { onSuccess: () => toasts.show({ text: t.relances }) })}
      >
        {t.relancer}
      </Button>
      <Button variant="quiet" icon="croix" onClick={() => setCancelling(true)}>
        {t.annuler}
      </Button>
      {relance.error ? <AvisProbleme error={relance.error} /> : null}
      <Annulation dossier={dossier} open={cancelling} onClose={() => setCancelling(false)} />
    </>
  )
}

import type { Dossier, PriseEnCharge } from '@mon-espace/domain/api'
import { useIdempotencyKey } from '@mon-espace/module-kit'
import { ConfirmDialog, focusField, MoneyField, Skeleton } from '@mon-espace/ui'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useDecideDossier } from '../../socle/api/decide-dossier.ts'
import { controleQuery } from '../../socle/api/read-controle.ts'
import { priseEnChargeQuery } from '../../socle/api/simulate-prise-en-charge.ts'
import { AvisProbleme } from '../../socle/probleme/avis-probleme.tsx'
import { decision as t } from '../textes.ts'
import { demandeNiveau } from './demande-niveau.ts'
import { Envois } from './envois.tsx'
import { Rappel } from './rappel.tsx'
import { Silence } from './silence.tsx'

const NAME = 'npecAnnuelCentimes'

/** What is told of the level: where it comes from, or that it is hers to set. */
function origine(simulation: PriseEnCharge | undefined): string {
  if (!simulation) return t.npecErreur
  return t.npecOrigine[simulation.origine](simulation.versionReferentiel)
}

/** Asks once before granting: the level of funding, and what will be sent to whom. */
export function Acceptation({
  dossier,
  onConflit,
  onDecided,
  onClose,
}: {
  dossier: Dossier
  onConflit: (error: unknown) => void
  onDecided: () => void
  onClose: () => void
}) {
  const simulation = useQuery(priseEnChargeQuery(demandeNiveau(dossier.contrat)))
  // The reminder of what the rules say comes from here: nothing is granted before it is there to be read.
  const controles = useQuery(controleQuery(dossier.id))
  const [typed, setTyped] = useState<number | string | null>()
  const [faute, setFaute] = useState<string>()
  const decide = useDecideDossier(dossier.id)
  const cle = useIdempotencyKey()
  const montant = typed === undefined ? (simulation.data?.npecAnnuelCentimes ?? null) : typed
  const confirm = () => {
    const known = typeof montant === 'number' && montant > 0
    setFaute(known ? undefined : t.npecInvalide)
    if (!known) return focusField(NAME)
    const body = { decision: 'accepter', npecAnnuelCentimes: montant } as const
    const prise = { version: dossier.version, body }
    // By its promise: once the decision is known this dialog is no longer there to be called back.
    decide.mutateAsync({ ...prise, cle: cle(prise) }).then(onDecided, onConflit)
  }
  return (
    <ConfirmDialog
      open
      title={t.accepterTitre}
      confirmLabel={t.accepter}
      cancelLabel={t.nePasDecider}
      pending={simulation.isLoading || controles.isLoading || decide.isPending}
      onConfirm={confirm}
      onClose={onClose}
    >
      {decide.error ? <AvisProbleme titre={t.echec} error={decide.error} /> : null}
      {simulation.isLoading ? (
        <Skeleton lines={2} />
      ) : (
        <MoneyField
          name={NAME}
          label={t.npec}
          help={origine(simulation.data)}
          value={montant}
          error={faute}
          onChange={setTyped}
        />
      )}
      <Silence dossier={dossier} />
      <Rappel id={dossier.id} />
      <Envois dossier={dossier} decision="accepter" />
    </ConfirmDialog>
  )
}

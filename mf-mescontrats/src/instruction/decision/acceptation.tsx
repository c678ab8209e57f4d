import { type Dossier, NumeroDepot } from '@mon-espace/domain/api'
import { useIdempotencyKey } from '@mon-espace/module-kit'
import { ConfirmDialog, focusField, MoneyField, Skeleton, TextField } from '@mon-espace/ui'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useDecideDossier } from '../../socle/api/decide-dossier.ts'
import { controleQuery } from '../../socle/api/read-controle.ts'
import { priseEnChargeQuery } from '../../socle/api/simulate-prise-en-charge.ts'
import { AvisProbleme } from '../../socle/probleme/avis-probleme.tsx'
import { examenOf } from '../dispositifs/examen-dispositif.ts'
import { decision as t } from '../textes.ts'
import { Envois } from './envois.tsx'
import { Rappel } from './rappel.tsx'
import { Silence } from './silence.tsx'

const NAME = 'npecAnnuelCentimes'
const DEPOT = 'numeroDepot'

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
  const niveau = examenOf(dossier.type).niveauOf(dossier.contrat)
  const simulation = useQuery(priseEnChargeQuery(niveau?.demande ?? null))
  const propose = niveau?.lire(simulation.data)
  // The reminder of what the rules say comes from here: nothing is granted before it is there to be read.
  const controles = useQuery(controleQuery(dossier.id))
  const [typed, setTyped] = useState<number | string | null>()
  const [faute, setFaute] = useState<string>()
  const [depot, setDepot] = useState('')
  const [fauteDepot, setFauteDepot] = useState<string>()
  const decide = useDecideDossier(dossier.id)
  const cle = useIdempotencyKey()
  // What amends a contract keeps its level.
  const maintenu = dossier.avenant?.npecAnnuelCentimes ?? null
  const montant = typed === undefined ? (maintenu ?? propose?.montantCentimes ?? null) : typed
  const confirm = () => {
    const known = !niveau || (typeof montant === 'number' && montant > 0)
    setFaute(known ? undefined : t.npecInvalide)
    if (!known) return focusField(NAME)
    const lu = depot.trim() === '' ? null : NumeroDepot.safeParse(depot)
    setFauteDepot(lu?.error?.issues[0]?.message)
    if (lu && !lu.success) return focusField(DEPOT)
    const numero = lu ? { numeroDepot: lu.data } : {}
    const accorde = typeof montant === 'number' ? { npecAnnuelCentimes: montant } : {}
    const body = { decision: 'accepter', ...accorde, ...numero } as const
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
        <>
          {niveau ? (
            <MoneyField
              name={NAME}
              label={niveau.libelle}
              help={maintenu === null ? propose?.aide : t.npecMaintenu}
              value={montant}
              error={faute}
              onChange={setTyped}
            />
          ) : null}
          <TextField
            name={DEPOT}
            label={t.depot}
            help={t.depotAide}
            optional
            autoComplete="off"
            value={depot}
            error={fauteDepot}
            onChange={(event) => setDepot(event.currentTarget.value)}
          />
        </>
      )}
      <Silence dossier={dossier} />
      <Rappel dossier={dossier} />
      <Envois dossier={dossier} decision="accepter" />
    </ConfirmDialog>
  )
}

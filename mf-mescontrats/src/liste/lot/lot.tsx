import './lot.css'
import type { LigneDossier } from '@mon-espace/domain/api'
import { Button, Dialog, Progress } from '@mon-espace/ui'
import { useEffect, useRef, useState } from 'react'
import { detailOf } from '../../socle/probleme/avis-probleme.tsx'
import { bilanOf } from '../../socle/serie/use-serie.ts'
import { lot as t } from '../textes.ts'
import { LigneLot } from './ligne-lot.tsx'
import { useImpression } from './use-impression.ts'
import { useLot } from './use-lot.ts'

/** Validates several drafts and prints what was validated: asks once, tells each verdict, can be stopped at any time. */
export function Lot({
  lignes,
  onClose,
}: {
  lignes: readonly LigneDossier[]
  /** Given the rows that are drafts no more. */
  onClose: (valides: readonly LigneDossier[]) => void
}) {
  // Those of the moment it was opened: the list behind is read again meanwhile.
  const [choisis] = useState(lignes)
  const { verdicts, enCours, run, stop } = useLot(choisis)
  const impression = useImpression()
  const { faits: valides, refuses, restent } = bilanOf(choisis, verdicts)
  const print = () => void impression.start(valides.map(({ id }) => id))
  const start = async () => {
    const aImprimer = await run()
    if (aImprimer.length > 0) void impression.start(aImprimer)
  }
  const close = () => {
    stop()
    onClose(valides)
  }
  const dit = verdicts.size > 0 && !enCours
  const bilan = useRef<HTMLParagraphElement>(null)
  // The button that was pressed goes away: what became of them is read instead.
  useEffect(() => {
    if (dit) bilan.current?.focus()
  }, [dit])
  return (
    <Dialog
      open
      title={t.titre(choisis.length)}
      onClose={close}
      actions={
        <>
          <Button onClick={close}>{dit ? t.fermer : t.annuler}</Button>
          {dit && valides.length > 0 ? (
            <Button icon="telecharger" pending={impression.pending} onClick={print}>
              {t.imprimer(valides.length)}
            </Button>
          ) : null}
          {restent > 0 ? (
            <Button variant="primary" pending={enCours} onClick={() => void start()}>
              {dit ? t.reprendre(restent) : t.valider}
            </Button>
          ) : null}
        </>
      }
    >
      {verdicts.size === 0 && !enCours ? <p>{t.texte}</p> : null}
      {enCours ? (
        <Progress
          label={t.avance(verdicts.size, choisis.length)}
          value={verdicts.size / choisis.length}
          onCancel={stop}
          stopLabel={t.arreter}
        />
      ) : null}
      {impression.pending ? (
        <Progress
          label={t.impression}
          value={impression.avancement.part}
          onCancel={impression.cancel}
          cancelLabel={t.annulerImpression}
        />
      ) : null}
      {dit ? (
        <p ref={bilan} tabIndex={-1}>
          {t.bilan(valides.length, refuses.length, restent)}
        </p>
      ) : null}
      {impression.error ? <p className="mc-lot__echec">{detailOf(impression.error)}</p> : null}
      <ul className="mc-lot">
        {choisis.map((ligne) => (
          <LigneLot key={ligne.id} ligne={ligne} verdict={verdicts.get(ligne.id)} />
        ))}
      </ul>
    </Dialog>
  )
}

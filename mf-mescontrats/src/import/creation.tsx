import { Button, Notice, Progress } from '@mon-espace/ui'
import { useEffect, useRef } from 'react'
import { AvisProbleme } from '../socle/probleme/avis-probleme.tsx'
import { creation as t } from './textes.ts'
import { countCrees, type Import } from './use-import.ts'

/** The step that writes: what it will make, how far it is, and what to do when it was cut short. */
export function Creation({
  apercu: { bilan },
  faites,
  creation,
  onCreer,
  onInterrompre,
}: Import & { onCreer: () => void; onInterrompre: () => void }) {
  const n = bilan.pretes + bilan.aCompleter
  const crees = countCrees(faites.values())
  const button = useRef<HTMLButtonElement>(null)
  const { etat } = creation
  // The button she interrupted with is gone: she goes on from the one that takes the work up again.
  useEffect(() => {
    if (etat === 'interrompue') button.current?.focus()
  }, [etat])
  if (n === 0) return <Notice tone="warning">{t.aucun}</Notice>
  const reprise = etat === 'interrompue' || etat === 'echec'
  return (
    <>
      {etat === 'interrompue' ? (
        <Notice live tone="warning" title={t.interrompue}>
          {crees > 0 ? t.prepares(crees, n) : t.interrompueDetail}
        </Notice>
      ) : null}
      {etat === 'echec' ? (
        <AvisProbleme error={creation.error} titre={t.echec}>
          <p>{crees > 0 ? t.prepares(crees, n) : t.echecSuite}</p>
        </AvisProbleme>
      ) : null}
      <div className="mc-import__creer">
        <Button ref={button} variant="primary" icon="cocher" pending={etat === 'en_cours'} onClick={onCreer}>
          {reprise ? t.reprendre : t.creer(n)}
        </Button>
        {bilan.aCorriger > 0 ? <p className="mc-import__aide">{t.ecartees(bilan.aCorriger)}</p> : null}
      </div>
      {etat === 'en_cours' ? (
        <Progress
          label={crees > 0 ? t.avance(crees, n) : t.enCours(n)}
          value={crees > 0 ? faites.size / n : null}
          onCancel={onInterrompre}
          stopLabel={t.interrompre}
        />
      ) : null}
    </>
  )
}

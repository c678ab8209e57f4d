import { Button, Notice, Progress } from '@mon-espace/ui'
import { AvisProbleme } from '../dossiers/probleme/avis-probleme.tsx'
import { creation as t } from './textes.ts'
import type { Import } from './use-import.ts'

/** The step that writes: what it will make, how it goes, and what to do when it was cut short. */
export function Creation({
  apercu: { bilan },
  creation,
  onCreer,
  onInterrompre,
}: Import & { onCreer: () => void; onInterrompre: () => void }) {
  const n = bilan.pretes + bilan.aCompleter
  if (n === 0) return <Notice tone="warning">{t.aucun}</Notice>
  if (creation.etat === 'en_cours')
    return <Progress label={t.enCours(n)} onCancel={onInterrompre} cancelLabel={t.interrompre} />
  const reprise = creation.etat !== 'attente'
  return (
    <>
      {creation.etat === 'interrompue' ? (
        <Notice live tone="warning" title={t.interrompue}>
          {t.interrompueDetail}
        </Notice>
      ) : null}
      {creation.etat === 'echec' ? (
        <AvisProbleme error={creation.error} titre={t.echec}>
          <p>{t.echecSuite}</p>
        </AvisProbleme>
      ) : null}
      <div className="mc-import__creer">
        <Button variant="primary" icon="cocher" onClick={onCreer}>
          {reprise ? t.reprendre : t.creer(n)}
        </Button>
        {bilan.aCorriger > 0 ? <p className="mc-import__aide">{t.ecartees(bilan.aCorriger)}</p> : null}
      </div>
    </>
  )
}

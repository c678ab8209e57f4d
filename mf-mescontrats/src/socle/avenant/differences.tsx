import type { Dossier } from '@mon-espace/domain/api'
import { Card, formatDateLong } from '@mon-espace/ui'
import { ListeDifferences } from './liste-differences.tsx'
import { avenant as t } from './textes.ts'

/** What an amendment changes, line by line beside the contract; nothing for a dossier that amends no other. */
export function Differences({ dossier: { avenant } }: { dossier: Pick<Dossier, 'avenant'> }) {
  if (avenant === null) return null
  const { libelle, type, dateEffet, differences } = avenant
  const lignes = differences.map(({ rubrique, libelle: nom, avant, apres }) => ({
    cle: `${rubrique} ${nom}`,
    libelle: rubrique === nom ? nom : `${rubrique}\u00a0: ${nom}`,
    avant,
    apres,
  }))
  return (
    <Card title={t.titre}>
      <p>
        {type} – {libelle}
      </p>
      {dateEffet ? <p>{t.effet(formatDateLong(dateEffet))}</p> : null}
      {lignes.length > 0 ? <ListeDifferences lignes={lignes} /> : <p>{t.aucune}</p>}
    </Card>
  )
}

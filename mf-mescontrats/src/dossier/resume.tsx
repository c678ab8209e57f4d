import { dureeContrat, formatDuree, isDateIso } from '@mon-espace/domain'
import type { Dossier } from '@mon-espace/domain/api'
import { jourDe } from '@mon-espace/module-kit/api'
import { Card, formatDate, type SummaryItem, SummaryList } from '@mon-espace/ui'
import { contrat as t } from './textes.ts'

function lignes({ contrat: { employeur, contrat }, ...dossier }: Dossier): SummaryItem[] {
  const { dateDebutExecution: debut, dateFin: fin } = contrat
  const complete = isDateIso(debut) && isDateIso(fin) && debut <= fin
  return [
    { term: t.employeur, value: employeur.denomination ?? dossier.denomination },
    { term: t.diplome, value: dossier.diplome },
    { term: t.organisme, value: dossier.centre },
    { term: t.dates, value: complete ? t.du(formatDate(debut), formatDate(fin)) : null },
    ...(complete ? [{ term: t.duree, value: formatDuree(dureeContrat(debut, fin)) }] : []),
    { term: t.saisi, value: formatDate(jourDe(dossier.creeLe)) },
    { term: t.suivi, value: dossier.suiviPar?.nom ?? t.administrateurs },
    ...(dossier.gestionnaire ? [{ term: t.gestionnaire, value: dossier.gestionnaire.nom }] : []),
    ...(dossier.decision?.numeroDepot ? [{ term: t.depot, value: dossier.decision.numeroDepot }] : []),
    ...(dossier.valideLe ? [{ term: t.valide, value: formatDate(jourDe(dossier.valideLe)) }] : []),
  ]
}

/** The contract in a few lines. */
export function Resume({ dossier }: { dossier: Dossier }) {
  return (
    <Card title={t.titre} sunk>
      <SummaryList dense items={lignes(dossier)} />
    </Card>
  )
}

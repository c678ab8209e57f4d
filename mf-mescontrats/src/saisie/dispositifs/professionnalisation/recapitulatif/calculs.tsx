import { formatEuros } from '@mon-espace/ui'
import { useMemo } from 'react'
import { Frise } from '../../../calculs/frise.tsx'
import type { Calculs } from '../../../parcours.ts'
import { useContrat, useRemuneration } from '../contexte.ts'
import { useFinancement } from '../formation/use-financement.ts'
import { toContenu } from '../resume/contenu.ts'
import { recap as t } from './textes.ts'

const line = (libelle: string, valeur: string) => (valeur ? [{ libelle, valeur }] : [])

function useLignes() {
  const contrat = useContrat((saisi) => saisi)
  const { precisions, duree, part } = useMemo(() => toContenu(contrat), [contrat])
  const { financement } = useFinancement()
  return {
    parcours: line(t.public, precisions),
    dates: line(t.duree, duree),
    heures: [
      ...line(t.part, part),
      ...line(t.financement, financement ? formatEuros(financement.montantTotalCentimes) : ''),
    ],
  }
}

function Periodes() {
  const remuneration = useRemuneration()
  if (!remuneration) return null
  return (
    <section className="mc-recap__groupe">
      <h3>{t.remuneration}</h3>
      <Frise periodes={remuneration.periodes} unite={remuneration.unite} />
    </section>
  )
}

/** The public, the length, the share of training and the pay, beside the answers that they come from. */
export const CALCULS: Calculs = { useLignes, suites: { contrat: <Periodes /> }, ensuite: t.ensuite }

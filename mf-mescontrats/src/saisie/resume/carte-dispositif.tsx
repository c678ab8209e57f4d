import { nomAffiche, resumeOf } from '@mon-espace/domain'
import { formatDate, formatEuros, SummaryList } from '@mon-espace/ui'
import { useDeferredValue } from 'react'
import { useContrat, useControle, useSaisie } from '../contexte.ts'
import type { CarteProps } from '../parcours.ts'
import { resume as t } from '../textes.ts'
import { Points } from './points.tsx'

const joined = (...mots: (string | null)[]) => mots.filter(Boolean).join(', ')

/** « Votre contrat », of any kind: who, where, from when to when, the pay, and what is left, as they are typed. */
export function CarteDuDispositif({ valide }: CarteProps) {
  const { dispositif } = useSaisie().parcours
  const contrat = useDeferredValue(useContrat((saisi) => saisi))
  const remuneration = useDeferredValue(useControle((etat) => etat.remuneration))
  const resume = resumeOf(dispositif, contrat)
  const { dateDebut, dateFin, denomination } = resume
  const lignes = [
    [t.personne, nomAffiche(resume)],
    [t.ou, denomination],
    [t.quand, joined(dateDebut && formatDate(dateDebut), dateFin && formatDate(dateFin))],
    ...(remuneration
      ? [[t.remuneration, t.embauche(formatEuros(remuneration.salaireEmbaucheCentimes))] as const]
      : []),
  ] as const
  return (
    <div className="mc-resume__carte">
      <SummaryList
        dense
        items={lignes.map(([term, value]) => ({
          term,
          value: value || <span className="mc-resume__vide">{t.inconnu}</span>,
        }))}
      />
      {valide ? null : <Points />}
    </div>
  )
}

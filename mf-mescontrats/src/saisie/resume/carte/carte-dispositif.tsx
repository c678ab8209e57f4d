import { nomAffiche, resumeOf } from '@mon-espace/domain'
import { formatDate, formatEuros } from '@mon-espace/ui'
import { useDeferredValue } from 'react'
import { useContrat, useControle, useSaisie } from '../../contexte.ts'
import type { CarteProps } from '../../parcours.ts'
import { LignesResume } from './lignes.tsx'
import { Points } from './points.tsx'
import { resume as t } from './textes.ts'

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
      <LignesResume lignes={lignes} />
      {valide ? null : <Points />}
    </div>
  )
}

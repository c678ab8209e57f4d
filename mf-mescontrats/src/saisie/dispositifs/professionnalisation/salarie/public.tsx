import { ageAt, isDateIso } from '@mon-espace/domain'
import {
  ageConclusionOf,
  type Contrat,
  explainPublic,
  publicAt,
} from '@mon-espace/domain/professionnalisation'
import { aujourdhui } from '@mon-espace/module-kit/api'
import { useDeferredValue } from 'react'
import { Explications } from '../../../calculs/explications.tsx'
import { useContrat } from '../contexte.ts'
import { publics as t } from './textes.ts'

/** Young people need say nothing more than their age. */
const AGE_MAX_JEUNE = 25

/** The age that the public is read at, and whether only today tells it: the conclusion is asked on the next screen. */
function ageOf(contrat: Contrat): { age: number; aCeJour: boolean } | null {
  const age = ageConclusionOf(contrat)
  if (age !== null) return { age, aCeJour: false }
  const { dateNaissance } = contrat.salarie
  return isDateIso(dateNaissance) ? { age: ageAt(dateNaissance, aujourdhui()), aCeJour: true } : null
}

function Verdict({ contrat }: { contrat: Contrat }) {
  const lu = ageOf(contrat)
  if (!lu) return <p>{t.attente}</p>
  const { age, aCeJour } = lu
  const vise = publicAt(age, contrat.salarie)
  const enCours = age > AGE_MAX_JEUNE && contrat.salarie.inscritFranceTravail === null
  if (vise.ouvertures.length === 0 && enCours) return <p>{t.adulte}</p>
  return (
    <>
      <Explications explications={explainPublic(vise)} />
      {aCeJour ? <p className="mc-precision">{t.aCeJour(age)}</p> : null}
    </>
  )
}

/** Which public of the law the person is of, and what it opens: told again as the answers come. */
export function PublicDuSalarie() {
  const contrat = useDeferredValue(useContrat((saisi) => saisi))
  return (
    <div className="mc-calcule" aria-live="polite">
      <h3>{t.titre}</h3>
      <Verdict contrat={contrat} />
    </div>
  )
}

import { identiteOfNir, normalizeNir } from '@mon-espace/domain'
import { aujourdhui } from '@mon-espace/module-kit/api'
import { formatDateLong } from '@mon-espace/ui'
import { valueAt } from '../brouillon/arbre.ts'
import type { Propositions } from '../champs/definition.ts'
import type { Precision } from '../champs/questions.ts'
import { nir as t } from './textes.ts'

/** Nobody has such a contract before this age: it tells the century of two figures. */
const AGE_MIN = 13

/** The questions of a civil status, in the order that they are asked. */
type Nom =
  | 'nomNaissance'
  | 'nomUsage'
  | 'prenom'
  | 'nir'
  | 'sexe'
  | 'dateNaissance'
  | 'departementNaissance'
  | 'communeNaissance'

/**
 * The questions of a person's civil status: sex and department of birth are in the number, and need not be asked twice.
 * @param section the section that is the person's
 */
export function champsIdentite<S extends string>(section: S) {
  const at = <N extends Nom>(nom: N): `${S}.${N}` => `${section}.${nom}`
  const answerTo = (contrat: object, nom: Nom) => valueAt(contrat, at(nom)) as string | null
  const identiteOf = (contrat: object) => identiteOfNir(normalizeNir(answerTo(contrat, 'nir') ?? ''))

  function announceNir(nir: string): Propositions {
    const { sexe, departementNaissance } = identiteOfNir(normalizeNir(nir))
    return { [at('sexe')]: sexe, [at('departementNaissance')]: departementNaissance }
  }

  /** Under an answer that the number tells. */
  const deduit = (nom: 'sexe' | 'departementNaissance') => (contrat: object) => {
    const valeur = answerTo(contrat, nom)
    return valeur !== null && valeur === identiteOf(contrat)[nom] && t.deduit
  }

  /** The month of birth that the number tells, while the day is to be typed. */
  function moisDuNir(contrat: object): string | false {
    const { annee, mois } = identiteOf(contrat)
    if (answerTo(contrat, 'dateNaissance') || annee === null || mois === null) return false
    const siecle = `20${annee}` > String(Number(aujourdhui().slice(0, 4)) - AGE_MIN) ? '19' : '20'
    return t.mois(formatDateLong(`${siecle}${annee}-${String(mois).padStart(2, '0')}-15`).slice(3))
  }

  const champs: readonly (`${S}.${Nom}` | readonly [`${S}.${Nom}`, Precision])[] = [
    at('nomNaissance'),
    at('nomUsage'),
    at('prenom'),
    [at('nir'), { annonce: announceNir }],
    [at('sexe'), { genre: { rangee: true }, connu: deduit('sexe') }],
    [at('dateNaissance'), { connu: moisDuNir }],
    [at('departementNaissance'), { connu: deduit('departementNaissance') }],
    at('communeNaissance'),
  ]
  return champs
}

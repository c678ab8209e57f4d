import { siretValid } from '@mon-espace/domain'
import type { ConsultationEtablissement, Habitude } from '@mon-espace/domain/api'
import { IdentifierField, LineField } from '@mon-espace/ui'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useFormContext } from 'react-hook-form'
import { etablissementQuery } from '../../socle/api/read-etablissement.ts'
import { parentOf, valueAt } from '../brouillon/arbre.ts'
import { useProposal } from '../champs/propositions.ts'
import type { ChampLie } from '../champs/use-champ.ts'
import { useContrat } from '../contexte.ts'
import { answersOf } from './habitudes.ts'
import { habitudeOf, wordOf } from './registre.ts'
import { habitudes as t } from './textes.ts'
import { useHabitudes } from './use-habitudes.ts'

interface Props {
  lie: ChampLie
  /** Others that are known by what is typed. */
  chercher?: (q: string, signal: AbortSignal) => Promise<readonly Habitude['valeur'][]>
}

interface PropsNumero extends Props {
  /** What the number is called in its block. */
  nom: 'siret' | 'uai'
  /** True for a number typed whole. */
  isWhole: (numero: string) => boolean
}

type Reponses = Readonly<Record<string, unknown>>

/** Answers the questions of a block that have no answer, or that of the establishment known before it. */
function useReponses(bloc: string) {
  const { getValues, setValue } = useFormContext()
  const propose = useProposal()
  const avant = useRef<Reponses>({})
  return (reponses: Reponses) => {
    const dites = avant.current
    // What was told of the one before goes with it.
    for (const [chemin, reponse] of Object.entries(dites))
      if (!(chemin in reponses) && getValues(chemin) === reponse) setValue(chemin, null)
    // A block of another form may ask less.
    for (const [chemin, reponse] of Object.entries(reponses))
      if (getValues(chemin) !== undefined) propose({ [chemin]: reponse }, dites[chemin] ?? null)
    avant.current = reponses
    const denomination = reponses[`${bloc}.denomination`]
    return typeof denomination === 'string' ? denomination : ''
  }
}

/**
 * A number of an establishment: once typed whole, what is known of it answers the rest of its block; first what the
 * enterprise itself once answered, then what the State’s register says.
 */
function ChampNumero({ lie, chercher, nom, isWhole }: PropsNumero) {
  const { frame, value, typing, width } = lie
  const bloc = parentOf(frame.name)
  const numero = String(useContrat((contrat) => valueAt(contrat, frame.name)) ?? '')
  const cache = useQueryClient()
  const { load } = useHabitudes(bloc)
  const { getValues } = useFormContext()
  const repondre = useReponses(bloc)
  const lu = useRef(numero)
  const [mot, setMot] = useState('')

  async function recognize() {
    const registre: Promise<ConsultationEtablissement | null> = cache
      .fetchQuery(etablissementQuery(numero))
      .catch(() => null)
    const [siennes, autres] = await Promise.all([
      load(),
      chercher?.(numero, new AbortController().signal).catch(() => []) ?? [],
    ])
    const connues = [...siennes, ...autres]
    // Meanwhile she may have typed another.
    if (getValues(frame.name) !== numero) return
    const sues = answersOf(bloc, nom, numero, connues)
    const reconnu = Object.keys(sues).length > 0 ? repondre(sues) : ''
    setMot(reconnu && t.reconnu(reconnu))
    const dit = await registre
    if (getValues(frame.name) !== numero || !dit) return
    const [etablissement] = dit.etablissement ? [habitudeOf(dit.etablissement, nom, numero)] : []
    const toutes = answersOf(bloc, nom, numero, etablissement ? [...connues, etablissement] : connues)
    const nomme = Object.keys(toutes).length > 0 ? repondre(toutes) : ''
    setMot(wordOf(dit, nomme))
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: a number is looked up once, when it is typed whole.
  useEffect(() => {
    if (lu.current === numero) return
    lu.current = numero
    setMot('')
    if (isWhole(numero)) void recognize()
  }, [numero])

  const control = { ...frame, ...typing, value: value as string | null }
  return (
    <>
      {nom === 'siret' ? (
        <IdentifierField {...control} kind="siret" />
      ) : (
        <LineField {...control} width={width} autoComplete="off" />
      )}
      <p className="mc-precision" role="status">
        {mot}
      </p>
    </>
  )
}

/** A SIRET that tells the rest of its block. */
export const ChampSiretConnu = (props: Props) => <ChampNumero {...props} nom="siret" isWhole={siretValid} />

const isUai = (uai: string) => /^\d{7}[A-Z]$/.test(uai)

/** The UAI of a training centre, which tells the rest of its block. */
export const ChampUaiConnu = (props: Props) => <ChampNumero {...props} nom="uai" isWhole={isUai} />

import { CALLS } from '@mon-espace/domain/api'
import { call } from '@mon-espace/module-kit/api'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { cles } from '../../socle/api/cles.ts'
import { isConflit } from '../../socle/conflit/conflit.ts'
import { detailOf } from '../../socle/probleme/avis-probleme.tsx'
import { useCles } from '../../socle/serie/use-cles.ts'
import { PasEncore, useSerie } from '../../socle/serie/use-serie.ts'
import { type ASigner, cfaOf, faultsOf, readASigner, type Saisi } from './a-signer.ts'
import { envoi as t } from './textes.ts'

/** Invited together, or one when the one before has signed. */
export type Ordre = 'ensemble' | 'un_par_un'

/** What was typed, by dossier. */
type Saisies = Readonly<Record<string, readonly Saisi[]>>

/** Reads who signs each of these contracts, holds what is typed of them, and starts their circuits one after the other. */
export function useEnvoi(ids: readonly string[]) {
  const client = useQueryClient()
  const keyOf = useCles()
  const tous = useMemo(() => ids.map((id) => ({ id })), [ids])
  const lecture = useSerie(({ id }: { id: string }) =>
    readASigner(id).catch((error: unknown) => {
      throw new PasEncore(detailOf(error))
    }),
  )
  const [relus, setRelus] = useState<ReadonlyMap<string, ASigner>>(new Map())
  const [saisies, setSaisies] = useState<Saisies>({})
  const [ordre, setOrdre] = useState<Ordre>('ensemble')
  const [joindre, setJoindre] = useState(false)
  const [tente, setTente] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: read once, when the page opens.
  useEffect(() => {
    void lecture.run(tous)
  }, [])

  const contrats = ids.flatMap((id) => {
    const issue = lecture.issues.get(id)
    return issue?.etat === 'fait' ? [relus.get(id) ?? issue.fait] : []
  })
  const signatairesOf = ({ id, signataires }: ASigner) => saisies[id] ?? signataires

  const serie = useSerie(async (contrat: ASigner): Promise<true> => {
    const { id, version, joignables } = contrat
    const body = {
      signataires: signatairesOf(contrat).map((one, i) => ({ ...one, ordre: ordre === 'ensemble' ? 0 : i })),
      ...(joindre && joignables.length > 0 ? { joindre: joignables.map(({ type }) => type) } : {}),
    }
    try {
      await call(CALLS.startSignature, {
        params: { id },
        body,
        ifMatch: version,
        idempotencyKey: keyOf(id, { version, body }),
      })
      return true
    } catch (error) {
      if (!isConflit(error)) throw error
      const relu = await readASigner(id)
      setRelus((before) => new Map(before).set(id, relu))
      throw new PasEncore(t.change)
    }
  })

  const { forget } = serie
  const change = useCallback(
    (id: string, signataires: readonly Saisi[]) => {
      setSaisies((before) => ({ ...before, [id]: signataires }))
      forget(id)
    },
    [forget],
  )
  const ouverts = contrats.filter(
    ({ id, empechement }) => empechement === null && serie.issues.get(id)?.etat !== 'fait',
  )
  const revoir = ouverts.filter(({ id }) => serie.issues.get(id)?.etat === 'refuse')
  const envoyables = ouverts.filter(({ id }) => serie.issues.get(id)?.etat !== 'refuse')
  const prets = envoyables.filter((one) => Object.keys(faultsOf(signatairesOf(one))).length === 0)
  /** Those of a centre whose signatory is not known. */
  const sansCfa = (centre: string | null) =>
    centre === null ? [] : envoyables.filter((one) => one.centre === centre && !cfaOf(signatairesOf(one)))
  const nonLus = [...lecture.issues.values()].find(({ etat }) => etat !== 'fait')
  return {
    lecture,
    /** Reads those that could not be, or were not yet. */
    read: () => void lecture.run(tous),
    contrats,
    signatairesOf,
    change,
    /** How many others may be signed for their centre by whom was typed here. */
    semblables: (contrat: ASigner): number =>
      saisies[contrat.id] && cfaOf(signatairesOf(contrat)) ? sansCfa(contrat.centre).length : 0,
    /** Puts them in those others. */
    spread(contrat: ASigner) {
      const cfa = cfaOf(signatairesOf(contrat))
      if (!cfa) return
      const same = sansCfa(contrat.centre).map((one) => [
        one.id,
        signatairesOf(one).map((signataire) => (signataire.role === 'cfa' ? cfa : signataire)),
      ])
      setSaisies((before) => ({ ...before, ...Object.fromEntries(same) }))
    },
    /** Those that would be sent now. */
    prets,
    comptes: {
      faits: contrats.filter(({ id }) => serie.issues.get(id)?.etat === 'fait').length,
      refuses: revoir.length,
      aCompleter: envoyables.length - prets.length,
      impossibles: contrats.filter(({ empechement }) => empechement !== null).length,
      nonLus: ids.length - contrats.length,
      /** Why one could not be read. */
      raison: nonLus && nonLus.etat !== 'fait' ? nonLus.raisons[0] : undefined,
    },
    issues: serie.issues,
    enCours: serie.enCours,
    stop: serie.stop,
    tente,
    ordre,
    setOrdre,
    joindre,
    setJoindre,
    async send() {
      setTente(true)
      await serie.run(prets)
      void client.invalidateQueries({ queryKey: cles.listes })
    },
  }
}

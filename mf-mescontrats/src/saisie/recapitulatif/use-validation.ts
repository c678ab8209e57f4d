import { useNavigate } from '@mon-espace/module-kit'
import { ApiProblem } from '@mon-espace/module-kit/api'
import { useRef, useState } from 'react'
import { chemins } from '../../routes/chemins.ts'
import { useValidateDossier } from '../../socle/api/validate-dossier.ts'
import { useBrouillon, useSaisie } from '../contexte.ts'
import { recap as t } from './textes.ts'

/** Validates the contract as it is stored, then opens its Cerfa; what prevents it is told and nothing is lost. */
export function useValidation() {
  const { id, parcours, brouillon, controle } = useSaisie()
  const navigate = useNavigate()
  const { mutateAsync } = useValidateDossier(id)
  const [pending, setPending] = useState(false)
  const [refus, setRefus] = useState<unknown>(null)
  const [message, setMessage] = useState<string | null>(null)
  const enregistre = useBrouillon(({ enregistrement }) => enregistrement.etat === 'fait')
  // One intention, one key: a try again after a cut connection cannot validate twice.
  const intention = useRef({ version: -1, cle: '' })

  async function validate() {
    setRefus(null)
    setMessage(null)
    setPending(true)
    await storeAndValidate()
    setPending(false)
  }

  async function storeAndValidate() {
    if (!(await brouillon.save())) return setMessage(t.nonEnregistre)
    const { version } = brouillon.getState()
    if (intention.current.version !== version) intention.current = { version, cle: crypto.randomUUID() }
    try {
      const dossier = await mutateAsync(intention.current)
      brouillon.moveTo(dossier.version)
      navigate(chemins.saisie(id, 'cerfa'))
    } catch (error) {
      if (!(error instanceof ApiProblem)) return setRefus(error)
      if (error.status === 412) {
        await brouillon.refresh()
        return setMessage(t.reprise)
      }
      brouillon.learn(error.erreurs)
      controle.showSections(Object.keys(parcours.dispositif.sections))
      if (error.code !== 'contrat_incomplet') setRefus(error)
    }
  }

  // What was not stored may be so since: the network came back.
  const perime = enregistre && message === t.nonEnregistre
  return { validate, pending, refus, message: perime ? null : message }
}

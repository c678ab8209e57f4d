import { useNavigate } from '@mon-espace/module-kit'
import { useEffect } from 'react'
import { chemins } from '../../routes/chemins.ts'
import { useSaisie } from '../contexte.ts'

/** A screen on which the amendment asks nothing: leads to its first one. */
export default function EcranFerme() {
  const { id, parcours } = useSaisie()
  const navigate = useNavigate()
  const [premier] = parcours.etapes.liste
  useEffect(() => navigate(chemins.saisie(id, premier?.nom), { replace: true }), [id, premier, navigate])
  return null
}

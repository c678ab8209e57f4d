import type { Dossier } from '@mon-espace/domain/api'
import { useNavigate } from '@mon-espace/module-kit'
import { useToasts } from '@mon-espace/ui'
import { useEffect, useRef } from 'react'
import { nomDossier } from '../../socle/lignes/nom-dossier.ts'
import { adresseBureau, type FileInstruction } from '../adresse.ts'
import { useSuivant } from '../bureau/use-suivant.ts'
import { decision as t } from '../textes.ts'

/** Tells a decision under the dossier's name and brings the next dossier to the desk, unless she has left it. */
export function useApresDecision(dossier: Dossier, file: FileInstruction) {
  const suivant = useSuivant(dossier.id, file)
  const navigate = useNavigate()
  const toasts = useToasts()
  const here = useRef(true)
  useEffect(() => {
    here.current = true
    return () => {
      here.current = false
    }
  }, [])
  return (decision: 'accepter' | 'refuser') => {
    const phrase = decision === 'accepter' ? t.acceptee : t.refusee
    toasts.show({ text: t.annonce(nomDossier(dossier), phrase), about: 'decision' })
    if (suivant && here.current) navigate(adresseBureau(suivant, file))
  }
}

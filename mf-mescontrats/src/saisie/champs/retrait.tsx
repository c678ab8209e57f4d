import { Button, focusField } from '@mon-espace/ui'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useFormContext } from 'react-hook-form'
import { isNoeud } from '../brouillon/arbre.ts'
import { retrait as t } from './textes.ts'

/** True when something was entered in a part of the contract. */
function hasContent(valeur: unknown): boolean {
  if (Array.isArray(valeur)) return valeur.some(hasContent)
  if (isNoeud(valeur)) return Object.values(valeur).some(hasContent)
  return valeur !== null && valeur !== undefined && valeur !== ''
}

function Avis({ texte, onAnnuler }: { texte: string; onAnnuler: () => void }) {
  const avis = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // What was taken out held the focus: it goes on from here.
    if (document.activeElement === document.body) avis.current?.querySelector('button')?.focus()
  }, [])
  return (
    <div className="mc-retrait" ref={avis}>
      <span>{texte}</span>
      <Button small icon="annuler" onClick={onAnnuler}>
        {t.annuler}
      </Button>
    </div>
  )
}

/**
 * Puts something else in place of a part of the contract; when something typed goes with it, `avis` says so there and
 * gives it back in a click, until the screen is left.
 */
export function useRetrait(chemin: string) {
  const { getValues, setValue } = useFormContext()
  const [retire, setRetire] = useState<{ texte: string; avant: unknown; rendu?: () => void } | null>(null)

  /** `rendu`: what else goes back with it. */
  function retirer(texte: string, replace: () => void, rendu?: () => void) {
    const avant: unknown = structuredClone(getValues(chemin))
    replace()
    setRetire(hasContent(avant) ? { texte, avant, ...(rendu ? { rendu } : {}) } : null)
  }
  function annuler() {
    setValue(chemin, retire?.avant)
    retire?.rendu?.()
    setRetire(null)
    requestAnimationFrame(() => document.activeElement === document.body && focusField(chemin))
  }

  const avis: ReactNode = (
    <div role="status">{retire ? <Avis texte={retire.texte} onAnnuler={annuler} /> : null}</div>
  )
  return { retirer, avis }
}

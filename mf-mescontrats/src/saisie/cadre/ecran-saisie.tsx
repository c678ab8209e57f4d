import { useNavigate } from '@mon-espace/module-kit'
import { ActionBar, Button, PageTitle } from '@mon-espace/ui'
import { type ReactNode, useEffect, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import { chemins, ECRANS, type Ecran } from '../../routes/chemins.ts'
import { useReprises } from '../champs/propositions.ts'
import { useControle, useSaisie } from '../contexte.ts'
import { Bilan } from '../controle/bilan.tsx'
import { blocking } from '../controle/controle-vivant.ts'
import { SECTIONS_ECRAN } from '../ecrans.ts'
import { ecrans, cadre as t } from '../textes.ts'
import { EtatEnregistrement } from './etat-enregistrement.tsx'
import { focusHash } from './focus-hash.ts'

/** A screen that writes in the contract: its heading, what is to mend, its questions, and the bar. */
export function EcranSaisie({ ecran, children }: { ecran: Ecran; children: ReactNode }) {
  const { id, brouillon, controle } = useSaisie()
  const navigate = useNavigate()
  const [essai, setEssai] = useState(0)
  const sections = SECTIONS_ECRAN[ecran] ?? []
  const tous = useControle((etat) => etat.tous)
  const points = useMemo(() => blocking(tous, SECTIONS_ECRAN[ecran] ?? []), [tous, ecran])
  const rang = ECRANS.indexOf(ecran)
  const precedent = ECRANS[rang - 1]
  const suivant = ECRANS[rang + 1]

  useReprises(sections)

  // After the blocks that the answers ask for have opened: the field may be in one of them.
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      flushSync(() => controle.settle())
      focusHash(controle)
    })
    return () => cancelAnimationFrame(frame)
  }, [controle])

  function goOn() {
    void brouillon.save()
    // What was typed last may not be judged yet.
    if (blocking(controle.settle().tous, sections).length === 0) {
      if (suivant) navigate(chemins.saisie(id, suivant))
      return
    }
    controle.showSections(sections)
    setEssai(essai + 1)
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        goOn()
      }}
    >
      <PageTitle
        over={t.etape(rang + 1)}
        lead={ecrans[ecran].sujet}
        errors={essai > 0 ? points.length : 0}
        focus={!window.location.hash}
      >
        {ecrans[ecran].titre}
      </PageTitle>
      {essai > 0 && points.length > 0 ? (
        <div className="mc-bilan">
          <Bilan points={points} essai={essai} />
        </div>
      ) : null}
      {children}
      <ActionBar status={<EtatEnregistrement />}>
        {precedent ? (
          <Button icon="gauche" onClick={() => navigate(chemins.saisie(id, precedent))}>
            {t.precedent}
          </Button>
        ) : null}
        <Button type="submit" variant="primary" iconAfter="droite">
          {t.continuer}
        </Button>
      </ActionBar>
    </form>
  )
}

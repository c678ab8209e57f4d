import { useNavigate } from '@mon-espace/module-kit'
import { Button } from '@mon-espace/ui'
import { type ReactNode, useEffect, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import { chemins } from '../../routes/chemins.ts'
import { useConditionnels } from '../champs/bloc.ts'
import type { GroupeChamps } from '../champs/definition.ts'
import { useReprises } from '../champs/propositions.ts'
import { useControle, useSaisie } from '../contexte.ts'
import { Bilan } from '../controle/bilan.tsx'
import { blocking } from '../controle/controle-vivant.ts'
import { sectionsOf } from '../parcours.ts'
import { cheminRetour } from '../recapitulatif/retour.ts'
import { cadre as t } from '../textes.ts'
import { Barre } from './barre.tsx'
import { EtatEnregistrement } from './etat-enregistrement.tsx'
import { focusHash } from './focus-hash.ts'
import { TitreEtape } from './titre-etape.tsx'

/** A screen that writes in the contract: its heading, what is to mend, its questions, and the bar. */
export function EcranSaisie({
  ecran,
  groupes,
  children,
}: {
  ecran: string
  /** Its questions. */
  groupes: readonly GroupeChamps[]
  children: ReactNode
}) {
  const saisie = useSaisie()
  const { id, parcours, brouillon, controle, loadArticles } = saisie
  const navigate = useNavigate()
  const [essai, setEssai] = useState(0)
  const [retour] = useState(() => cheminRetour(id, window.location))
  const sections = sectionsOf(parcours, ecran)
  const tous = useControle((etat) => etat.tous)
  const points = useMemo(() => blocking(tous, sections), [tous, sections])
  const { liste } = parcours.etapes
  const rang = liste.findIndex(({ nom }) => nom === ecran)
  const precedent = liste[rang - 1]?.nom
  const suivant = liste[rang + 1]?.nom

  useReprises(groupes)
  useConditionnels(groupes)

  // After the blocks that the answers ask for have opened: the field may be in one of them.
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      flushSync(() => controle.settle())
      focusHash(saisie)
    })
    return () => cancelAnimationFrame(frame)
  }, [saisie, controle])

  async function goOn() {
    void brouillon.save()
    await loadArticles()
    // What was typed last may not be judged yet.
    if (blocking(controle.settle().tous, sections).length === 0) {
      if (retour) navigate(retour)
      else if (suivant) navigate(chemins.saisie(id, suivant))
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
        void goOn()
      }}
    >
      <TitreEtape
        ecran={ecran}
        lead={liste[rang]?.sujet}
        errors={essai > 0 ? points.length : 0}
        focus={!window.location.hash}
      />
      {essai > 0 && points.length > 0 ? (
        <div className="mc-bilan">
          <Bilan points={points} essai={essai} />
        </div>
      ) : null}
      {children}
      <Barre enregistrement={<EtatEnregistrement />}>
        {precedent ? (
          <Button icon="gauche" onClick={() => navigate(chemins.saisie(id, precedent))}>
            {t.precedent}
          </Button>
        ) : null}
        <Button type="submit" variant="primary" iconAfter="droite">
          {retour ? t.revenir : t.continuer}
        </Button>
      </Barre>
    </form>
  )
}

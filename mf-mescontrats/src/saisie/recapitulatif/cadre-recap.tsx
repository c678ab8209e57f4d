import './recap.css'
import type { Constat, Dossier } from '@mon-espace/domain/api'
import { useNavigate } from '@mon-espace/module-kit'
import { Button, Notice } from '@mon-espace/ui'
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { chemins } from '../../routes/chemins.ts'
import { AvisProbleme } from '../../socle/probleme/avis-probleme.tsx'
import { Barre } from '../cadre/barre.tsx'
import { EtatEnregistrement } from '../cadre/etat-enregistrement.tsx'
import { TitreEtape } from '../cadre/titre-etape.tsx'
import { useArticles, useControle, useSaisie } from '../contexte.ts'
import { etapeAt } from '../etapes.ts'
import { cadre } from '../textes.ts'
import { PointsRecap } from './points.tsx'
import { recap as t } from './textes.ts'
import { useValidation } from './use-validation.ts'

/** What the rules say, by how grave it is. */
function useConstats(gravite: Constat['gravite']): readonly Constat[] {
  const tous = useControle((etat) => etat.tous)
  return useMemo(() => tous.filter((constat) => constat.gravite === gravite), [tous, gravite])
}

/** A recap: its heading, what is left, what is recapitulated, and the button that validates. */
export function CadreRecap({
  dossier,
  lead,
  children,
}: {
  dossier: Dossier
  lead: string
  children: ReactNode
}) {
  const { id, parcours } = useSaisie()
  useArticles()
  const navigate = useNavigate()
  const fige = dossier.etat !== 'brouillon'
  const bloquants = useConstats('bloquant')
  const avertissements = useConstats('avertissement')
  const { validate, pending, refus, message } = useValidation()
  const [essai, setEssai] = useState(0)
  const formulaire = etapeAt(parcours.etapes, 'cerfa')?.titre ?? ''
  const precedent = parcours.etapes.liste.findLast(({ sections }) => sections)?.nom
  const haut = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (essai > 0) haut.current?.focus()
  }, [essai])

  return (
    <>
      <TitreEtape
        ecran="recapitulatif"
        lead={lead}
        errors={essai > 0 ? bloquants.length : 0}
        focus={!window.location.hash}
      />
      <div className="mc-recap__points" ref={haut} tabIndex={-1}>
        {fige ? null : <PointsRecap titre={t.points} points={bloquants} />}
        {fige ? null : <PointsRecap titre={t.avertissements} points={avertissements} />}
        {refus ? <AvisProbleme error={refus} /> : null}
        {message ? (
          <Notice tone="warning" live>
            {message}
          </Notice>
        ) : null}
      </div>
      {children}
      <Barre enregistrement={<EtatEnregistrement />}>
        <Button icon="gauche" onClick={() => navigate(chemins.saisie(id, precedent))}>
          {cadre.precedent}
        </Button>
        {fige ? (
          <Button variant="primary" iconAfter="droite" onClick={() => navigate(chemins.saisie(id, 'cerfa'))}>
            {t.suite(formulaire)}
          </Button>
        ) : (
          <Button
            variant="primary"
            icon="cocher"
            pending={pending}
            onClick={() => (bloquants.length > 0 ? setEssai(essai + 1) : void validate())}
          >
            {t.valider(formulaire)}
          </Button>
        )}
      </Barre>
    </>
  )
}

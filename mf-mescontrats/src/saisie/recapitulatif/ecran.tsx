import type { Dossier } from '@mon-espace/domain/api'
import { useNavigate } from '@mon-espace/module-kit'
import { ActionBar, Button, Notice, PageTitle } from '@mon-espace/ui'
import { useEffect, useMemo, useRef, useState } from 'react'
import { AvisProbleme } from '../../dossiers/probleme/avis-probleme.tsx'
import { chemins, type Ecran } from '../../routes/chemins.ts'
import { EtatEnregistrement } from '../cadre/etat-enregistrement.tsx'
import { CATALOGUE } from '../champs/catalogue.ts'
import { useControle, useSaisie } from '../contexte.ts'
import { Frise } from '../dispositifs/apprentissage/remuneration/frise.tsx'
import { cadre, ecrans } from '../textes.ts'
import { GroupeRecap } from './groupe-recap.tsx'
import { PointsRecap } from './points.tsx'
import './recap.css'
import { recap as t } from './textes.ts'
import { useCalculs } from './use-calculs.ts'
import { useValidation } from './use-validation.ts'

function Ensuite() {
  return (
    <section className="mc-recap__ensuite">
      <h2>{t.ensuite.titre}</h2>
      <ol>
        {t.ensuite.etapes.map((etape) => (
          <li key={etape}>{etape}</li>
        ))}
      </ol>
    </section>
  )
}

function Periodes() {
  const remuneration = useControle((etat) => etat.remuneration)
  if (!remuneration || remuneration.periodes.length === 0) return null
  return (
    <section className="mc-recap__groupe">
      <h3>{t.remuneration}</h3>
      <Frise periodes={remuneration.periodes} />
    </section>
  )
}

/** Screen 4 « Récapitulatif »: everything entered, what is left, what happens next, and the button that validates. */
export default function EcranRecapitulatif({ dossier }: { dossier: Dossier }) {
  const { id } = useSaisie()
  const navigate = useNavigate()
  const tous = useControle((etat) => etat.tous)
  const fige = dossier.etat !== 'brouillon'
  const bloquants = useMemo(() => tous.filter(({ gravite }) => gravite === 'bloquant'), [tous])
  const avertissements = useMemo(() => tous.filter(({ gravite }) => gravite === 'avertissement'), [tous])
  const calculs = useCalculs()
  const { validate, pending, refus, message } = useValidation()
  const [essai, setEssai] = useState(0)
  const haut = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (essai > 0) haut.current?.focus()
  }, [essai])

  return (
    <>
      <PageTitle
        over={cadre.etape(4)}
        lead={fige ? t.introValide(dossier.numero ?? '') : t.intro}
        errors={essai > 0 ? bloquants.length : 0}
        focus
      >
        {ecrans.recapitulatif.titre}
      </PageTitle>
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
      {(Object.entries(CATALOGUE) as [Ecran, (typeof CATALOGUE)['employeur']][]).map(([ecran, groupes]) => (
        <section className="mc-recap" key={ecran}>
          <h2>{ecrans[ecran].titre}</h2>
          {groupes.map((groupe) => (
            <GroupeRecap
              key={groupe.cle}
              ecran={ecran}
              groupe={groupe}
              fige={fige}
              calculs={calculs[groupe.cle]}
            />
          ))}
          {ecran === 'contrat' ? <Periodes /> : null}
        </section>
      ))}
      {fige ? null : <Ensuite />}
      <ActionBar status={<EtatEnregistrement />}>
        <Button icon="gauche" onClick={() => navigate(chemins.saisie(id, 'contrat'))}>
          {cadre.precedent}
        </Button>
        {fige ? (
          <Button variant="primary" iconAfter="droite" onClick={() => navigate(chemins.saisie(id, 'cerfa'))}>
            {t.suite}
          </Button>
        ) : (
          <Button
            variant="primary"
            icon="cocher"
            pending={pending}
            onClick={() => (bloquants.length > 0 ? setEssai(essai + 1) : void validate())}
          >
            {t.valider}
          </Button>
        )}
      </ActionBar>
    </>
  )
}

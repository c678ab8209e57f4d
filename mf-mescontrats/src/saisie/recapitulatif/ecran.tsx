import type { Dossier } from '@mon-espace/domain/api'
import { useNavigate } from '@mon-espace/module-kit'
import { Button, Notice } from '@mon-espace/ui'
import { useEffect, useMemo, useRef, useState } from 'react'
import { chemins } from '../../routes/chemins.ts'
import { AvisProbleme } from '../../socle/probleme/avis-probleme.tsx'
import { Barre } from '../cadre/barre.tsx'
import { EtatEnregistrement } from '../cadre/etat-enregistrement.tsx'
import { TitreEtape } from '../cadre/titre-etape.tsx'
import { useArticles, useControle, useSaisie } from '../contexte.ts'
import { etapeAt } from '../etapes.ts'
import { readGroupes } from '../ouverture/groupes-charges.ts'
import type { Calculs, Parcours } from '../parcours.ts'
import { cadre } from '../textes.ts'
import { GroupeRecap } from './groupe-recap.tsx'
import { PointsRecap } from './points.tsx'
import './recap.css'
import { focusLigne } from './retour.ts'
import { recap as t } from './textes.ts'
import { useValidation } from './use-validation.ts'

function Ensuite({ etapes }: { etapes: readonly string[] }) {
  return (
    <section className="mc-recap__ensuite">
      <h2>{t.ensuite.titre}</h2>
      <p>{t.ensuite.verrou}</p>
      <ol>
        {etapes.map((etape) => (
          <li key={etape}>{etape}</li>
        ))}
      </ol>
    </section>
  )
}

/** What the kind works out of the answers, once its code is there. */
function useCalculs({ loadCalculs }: Parcours): Calculs | undefined {
  const [calculs, setCalculs] = useState<Calculs>()
  useEffect(() => {
    // A help, no more: without it, what was answered is shown.
    loadCalculs?.().then(
      ({ CALCULS }) => setCalculs(CALCULS),
      () => undefined,
    )
  }, [loadCalculs])
  return calculs
}

/** The groups of every screen that writes. */
function Groupes({ fige, calculs }: { fige: boolean; calculs: Calculs | undefined }) {
  const { parcours } = useSaisie()
  const groupes = readGroupes(parcours)
  const lignes = calculs?.useLignes()
  useEffect(() => focusLigne(window.location), [])
  return parcours.etapes.liste.map(({ nom, titre }) =>
    groupes[nom] ? (
      <section className="mc-recap" key={nom}>
        <h2>{titre}</h2>
        {groupes[nom].map((groupe) => (
          <GroupeRecap
            key={groupe.cle}
            ecran={nom}
            groupe={groupe}
            fige={fige}
            calculs={lignes?.[groupe.cle]}
          />
        ))}
        {calculs?.suites[nom]}
      </section>
    ) : null,
  )
}

/** Screen 4 « Récapitulatif »: everything entered, what is left, what happens next, and the button that validates. */
export default function EcranRecapitulatif({ dossier }: { dossier: Dossier }) {
  const { id, parcours } = useSaisie()
  useArticles()
  const navigate = useNavigate()
  const tous = useControle((etat) => etat.tous)
  const fige = dossier.etat !== 'brouillon'
  const bloquants = useMemo(() => tous.filter(({ gravite }) => gravite === 'bloquant'), [tous])
  const avertissements = useMemo(() => tous.filter(({ gravite }) => gravite === 'avertissement'), [tous])
  const calculs = useCalculs(parcours)
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
        lead={fige ? t.introValide(dossier.numero ?? '') : t.intro}
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
      <Groupes key={calculs ? 'calcules' : 'saisis'} fige={fige} calculs={calculs} />
      {fige ? null : <Ensuite etapes={calculs?.ensuite ?? t.ensuite.etapes(formulaire)} />}
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

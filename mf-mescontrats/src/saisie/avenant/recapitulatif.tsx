import '../recapitulatif/recap.css'
import './avenant.css'
import type { Avenant, Dossier } from '@mon-espace/domain/api'
import { Link, useNavigate } from '@mon-espace/module-kit'
import { Button, Disclosure, Notice } from '@mon-espace/ui'
import { useEffect, useMemo, useRef, useState } from 'react'
import { chemins } from '../../routes/chemins.ts'
import { ListeDifferences } from '../../socle/avenant/liste-differences.tsx'
import { AvisProbleme } from '../../socle/probleme/avis-probleme.tsx'
import { Barre } from '../cadre/barre.tsx'
import { EtatEnregistrement } from '../cadre/etat-enregistrement.tsx'
import { TitreEtape } from '../cadre/titre-etape.tsx'
import { useArticles, useContrat, useControle, useSaisie } from '../contexte.ts'
import { PARCOURS } from '../dispositifs/parcours.ts'
import { etapeAt } from '../etapes.ts'
import { readGroupes } from '../ouverture/groupes-charges.ts'
import { ecranOf } from '../parcours.ts'
import { GroupeRecap } from '../recapitulatif/groupe-recap.tsx'
import { toLignes } from '../recapitulatif/lignes.ts'
import { PointsRecap } from '../recapitulatif/points.tsx'
import { cheminModifier } from '../recapitulatif/retour.ts'
import { recap } from '../recapitulatif/textes.ts'
import { useValidation } from '../recapitulatif/use-validation.ts'
import { cadre } from '../textes.ts'
import { kitOf } from './kit.ts'
import { avenant as t } from './textes.ts'

/** A line that the amendment changes. */
interface LigneChangee {
  chemin: string
  libelle: string
  avant: string
  apres: string
}

/** The lines of the recap that differ from those of the contract, group by group. */
function useLignesChangees({ base }: Avenant): LigneChangee[] {
  const { parcours } = useSaisie()
  const contrat = useContrat((c) => c)
  const siens: readonly string[] = [...kitOf(parcours).avenants.propres, ...parcours.dispositif.attestations]
  return Object.values(readGroupes(parcours))
    .flat()
    .flatMap((groupe) => {
      const avant = toLignes(groupe, base)
      const apres = toLignes(groupe, contrat)
      const tous = [...new Set([...apres, ...avant].map(({ chemin }) => chemin))]
      return tous.flatMap((chemin): LigneChangee[] => {
        const [ancienne, nouvelle] = [avant, apres].map((lignes) => lignes.find((l) => l.chemin === chemin))
        const libelle = `${groupe.titre}, ${(nouvelle ?? ancienne)?.libelle ?? ''}`
        const [a, b] = [ancienne?.valeur ?? '', nouvelle?.valeur ?? '']
        return a === b || siens.includes(chemin) ? [] : [{ chemin, libelle, avant: a, apres: b }]
      })
    })
}

function Changements({ avenant, fige }: { avenant: Avenant; fige: boolean }) {
  const { id, parcours } = useSaisie()
  const lignes = useLignesChangees(avenant)
  if (lignes.length === 0) return <p>{t.rienNeChange}</p>
  return (
    <ListeDifferences
      lignes={lignes.map(({ chemin, libelle, avant, apres }) => ({
        cle: chemin,
        libelle: fige ? (
          libelle
        ) : (
          <Link to={cheminModifier(id, ecranOf(parcours, chemin), chemin)} aria-label={t.modifier(libelle)}>
            {libelle}
          </Link>
        ),
        avant,
        apres,
      }))}
    />
  )
}

/** The whole contract as the amendment leaves it, to read. */
function ToutLeContrat() {
  const { parcours } = useSaisie()
  const { code } = parcours.dispositif
  const initial = PARCOURS.get(code)
  const [groupes, setGroupes] = useState(readGroupes(parcours))
  useEffect(() => {
    initial?.loadGroupes().then(setGroupes, () => undefined)
  }, [initial])
  return (
    <Disclosure summary={t.inchange}>
      {Object.entries(groupes).map(([ecran, ceux]) =>
        ceux.map((groupe) => <GroupeRecap key={groupe.cle} ecran={ecran} groupe={groupe} fige />),
      )}
    </Disclosure>
  )
}

/** « Récapitulatif » of an amendment: what it changes beside the contract, what it says by itself, and the button that validates. */
export default function EcranRecapitulatif({ dossier }: { dossier: Dossier }) {
  const { id, parcours } = useSaisie()
  useArticles()
  const navigate = useNavigate()
  const tous = useControle((etat) => etat.tous)
  const fige = dossier.etat !== 'brouillon'
  const [bloquants, avertissements] = useMemo(
    () => (['bloquant', 'avertissement'] as const).map((g) => tous.filter(({ gravite }) => gravite === g)),
    [tous],
  )
  const { validate, pending, refus, message } = useValidation()
  const [essai, setEssai] = useState(0)
  const formulaire = etapeAt(parcours.etapes, 'cerfa')?.titre ?? ''
  const precedent = parcours.etapes.liste.findLast(({ sections }) => sections)?.nom
  const haut = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (essai > 0) haut.current?.focus()
  }, [essai])
  const { avenant } = dossier
  if (!avenant) return null
  const { propres } = kitOf(parcours).avenants
  const siens = Object.entries(readGroupes(parcours)).flatMap(([ecran, groupes]) =>
    groupes.flatMap((groupe) => {
      const champs = groupe.champs.filter(({ chemin }) => propres.includes(chemin))
      return champs.length > 0 ? [{ ecran, groupe: { ...groupe, champs } }] : []
    }),
  )
  const reste = bloquants?.length ?? 0
  return (
    <>
      <TitreEtape
        ecran="recapitulatif"
        lead={fige ? t.introValide(dossier.numero ?? '') : t.intro}
        errors={essai > 0 ? reste : 0}
        focus={!window.location.hash}
      />
      <div className="mc-recap__points" ref={haut} tabIndex={-1}>
        {fige ? null : <PointsRecap titre={recap.points} points={bloquants ?? []} />}
        {fige ? null : <PointsRecap titre={recap.avertissements} points={avertissements ?? []} />}
        {refus ? <AvisProbleme error={refus} /> : null}
        {message ? (
          <Notice tone="warning" live>
            {message}
          </Notice>
        ) : null}
      </div>
      <section className="mc-recap">
        <h2>{t.change}</h2>
        <Changements avenant={avenant} fige={fige} />
      </section>
      <section className="mc-recap">
        <h2>{t.sien}</h2>
        {siens.map(({ ecran, groupe }) => (
          <GroupeRecap key={groupe.cle} ecran={ecran} groupe={groupe} fige={fige} />
        ))}
      </section>
      <section className="mc-recap">
        <ToutLeContrat />
      </section>
      {fige ? null : (
        <section className="mc-recap__ensuite">
          <h2>{recap.ensuite.titre}</h2>
          <ol>
            {t.ensuite(formulaire).map((etape) => (
              <li key={etape}>{etape}</li>
            ))}
          </ol>
        </section>
      )}
      <Barre enregistrement={<EtatEnregistrement />}>
        <Button icon="gauche" onClick={() => navigate(chemins.saisie(id, precedent))}>
          {cadre.precedent}
        </Button>
        {fige ? (
          <Button variant="primary" iconAfter="droite" onClick={() => navigate(chemins.saisie(id, 'cerfa'))}>
            {recap.suite(formulaire)}
          </Button>
        ) : (
          <Button
            variant="primary"
            icon="cocher"
            pending={pending}
            onClick={() => (reste > 0 ? setEssai(essai + 1) : void validate())}
          >
            {recap.valider(formulaire)}
          </Button>
        )}
      </Barre>
    </>
  )
}

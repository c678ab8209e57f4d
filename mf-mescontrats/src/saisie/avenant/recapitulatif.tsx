import './avenant.css'
import type { Avenant, Dossier } from '@mon-espace/domain/api'
import { Link } from '@mon-espace/module-kit'
import { Disclosure } from '@mon-espace/ui'
import { useEffect, useState } from 'react'
import { ListeDifferences } from '../../socle/avenant/liste-differences.tsx'
import { useContrat, useSaisie } from '../contexte.ts'
import { PARCOURS } from '../dispositifs/parcours.ts'
import { etapeAt } from '../etapes.ts'
import { readGroupes } from '../ouverture/groupes-charges.ts'
import { ecranOf } from '../parcours.ts'
import { CadreRecap } from '../recapitulatif/cadre-recap.tsx'
import { GroupeRecap } from '../recapitulatif/groupe-recap.tsx'
import { toLignes } from '../recapitulatif/lignes.ts'
import { cheminModifier } from '../recapitulatif/retour.ts'
import { recap } from '../recapitulatif/textes.ts'
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
  const { parcours } = useSaisie()
  const { avenant } = dossier
  if (!avenant) return null
  const fige = dossier.etat !== 'brouillon'
  const formulaire = etapeAt(parcours.etapes, 'cerfa')?.titre ?? ''
  const { propres } = kitOf(parcours).avenants
  const siens = Object.entries(readGroupes(parcours)).flatMap(([ecran, groupes]) =>
    groupes.flatMap((groupe) => {
      const champs = groupe.champs.filter(({ chemin }) => propres.includes(chemin))
      return champs.length > 0 ? [{ ecran, groupe: { ...groupe, champs } }] : []
    }),
  )
  return (
    <CadreRecap dossier={dossier} lead={fige ? t.introValide(dossier.numero ?? '') : t.intro}>
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
    </CadreRecap>
  )
}

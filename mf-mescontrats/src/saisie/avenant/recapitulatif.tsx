import './avenant.css'
import type { Avenant, Dossier } from '@mon-espace/domain/api'
import { Disclosure } from '@mon-espace/ui'
import { useEffect, useState } from 'react'
import { useContrat, useControle, useSaisie } from '../contexte.ts'
import { PARCOURS } from '../dispositifs/parcours.ts'
import { etapeAt } from '../etapes.ts'
import { readGroupes } from '../ouverture/groupes-charges.ts'
import { CadreRecap } from '../recapitulatif/cadre-recap.tsx'
import { changementsOf } from '../recapitulatif/changements.ts'
import { GroupeRecap } from '../recapitulatif/groupe-recap.tsx'
import { ListeChangements } from '../recapitulatif/liste-changements.tsx'
import { recap } from '../recapitulatif/textes.ts'
import { kitOf } from './kit.ts'
import { avenant as t } from './textes.ts'

/** The lines of the recap that differ from those of the contract, group by group. */
function Changements({ avenant: { base }, fige }: { avenant: Avenant; fige: boolean }) {
  const { parcours } = useSaisie()
  const contrat = useContrat((c) => c)
  const illisibles = useControle((etat) => etat.illisibles)
  const siens: readonly string[] = [...kitOf(parcours).avenants.propres, ...parcours.dispositif.attestations]
  const groupes = Object.values(readGroupes(parcours)).flat()
  const changements = changementsOf(groupes, base, contrat, siens, illisibles)
  if (changements.length === 0) return <p>{t.rienNeChange}</p>
  return <ListeChangements changements={changements} fige={fige} />
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

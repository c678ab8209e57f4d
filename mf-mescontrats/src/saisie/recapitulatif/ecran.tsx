import type { Dossier } from '@mon-espace/domain/api'
import { useEffect, useState } from 'react'
import { useSaisie } from '../contexte.ts'
import { etapeAt } from '../etapes.ts'
import { readGroupes } from '../ouverture/groupes-charges.ts'
import type { Calculs, Parcours } from '../parcours.ts'
import { CadreRecap } from './cadre-recap.tsx'
import { ChangementsDeCopie } from './copie.tsx'
import { GroupeRecap } from './groupe-recap.tsx'
import { focusLigne } from './retour.ts'
import { recap as t } from './textes.ts'

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
  const { parcours } = useSaisie()
  const fige = dossier.etat !== 'brouillon'
  const calculs = useCalculs(parcours)
  const formulaire = etapeAt(parcours.etapes, 'cerfa')?.titre ?? ''
  return (
    <CadreRecap dossier={dossier} lead={fige ? t.introValide(dossier.numero ?? '') : t.intro}>
      {fige ? null : <ChangementsDeCopie id={dossier.id} />}
      <Groupes key={calculs ? 'calcules' : 'saisis'} fige={fige} calculs={calculs} />
      {fige ? null : <Ensuite etapes={calculs?.ensuite ?? t.ensuite.etapes(formulaire)} />}
    </CadreRecap>
  )
}

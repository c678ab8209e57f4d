import './verification.css'
import { Button, EmptyState, Notice, PageTitle, Progress } from '@mon-espace/ui'
import { useEffect, useState } from 'react'
import { chemins } from '../../routes/chemins.ts'
import { BoutonLien } from '../../socle/navigation/bouton-lien.tsx'
import { Retour } from '../../socle/navigation/retour.tsx'
import { detailOf } from '../../socle/probleme/avis-probleme.tsx'
import { keptSelection } from '../../socle/selection/selection-gardee.ts'
import { PasEncore, useSerie } from '../../socle/serie/use-serie.ts'
import { adresseVerification } from '../adresse.ts'
import { readAVerifier, typesOf } from './a-verifier.ts'
import { Serie } from './serie.tsx'
import { verification as t } from './textes.ts'

/** One type of document judged over the dossiers chosen in the queue; which type, where none is named yet. */
export default function Verification({ type }: { type: string }) {
  const [ids] = useState(() => keptSelection('verification'))
  if (ids.length > 0) return <Choisis ids={ids} type={type} />
  return (
    <Page>
      <EmptyState title={t.videTitre} actions={<BoutonLien to={chemins.instruction}>{t.retour}</BoutonLien>}>
        {t.videTexte}
      </EmptyState>
    </Page>
  )
}

function Page({ children }: { children: React.ReactNode }) {
  return (
    <div className="mc-instruction">
      <Retour to={chemins.instruction}>{t.retour}</Retour>
      <PageTitle focus>{t.titre}</PageTitle>
      {children}
    </div>
  )
}

function Choisis({ ids, type }: { ids: readonly string[]; type: string }) {
  const lecture = useSerie(({ id }: { id: string }) =>
    readAVerifier(id).catch((error: unknown) => {
      throw new PasEncore(detailOf(error))
    }),
  )
  const read = () => void lecture.run(ids.map((id) => ({ id })))
  // biome-ignore lint/correctness/useExhaustiveDependencies: read once, when the page opens.
  useEffect(read, [])
  const { issues } = lecture
  if (lecture.enCours || issues.size === 0)
    return (
      <Page>
        <Progress
          label={t.lecture(issues.size, ids.length)}
          value={issues.size / ids.length}
          onCancel={lecture.stop}
          stopLabel={t.arreterLecture}
        />
      </Page>
    )
  const lus = ids.flatMap((id) => {
    const issue = issues.get(id)
    return issue?.etat === 'fait' ? [issue.fait] : []
  })
  const types = typesOf(lus)
  const chosen = types.find((one) => one.type === type)
  if (chosen) return <Serie type={chosen.type} libelle={chosen.libelle} ids={chosen.ids} />
  const nonLus = ids.length - lus.length
  return (
    <Page>
      {nonLus > 0 ? (
        <Notice
          tone="warning"
          title={t.nonLus(nonLus)}
          actions={<Button onClick={read}>{t.relire}</Button>}
        />
      ) : null}
      {types.length > 0 ? (
        <section aria-labelledby="mc-verification-types">
          <h2 id="mc-verification-types">{t.choisir}</h2>
          <p>{t.choisirTexte}</p>
          <ul className="mc-verification__types">
            {types.map((one) => (
              <li key={one.type}>
                <BoutonLien to={adresseVerification(one.type)}>{one.libelle}</BoutonLien>
                <span>{t.aVerifier(one.ids.length)}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : (
        <EmptyState
          title={t.rienTitre}
          actions={<BoutonLien to={chemins.instruction}>{t.retour}</BoutonLien>}
        >
          {t.rienTexte}
        </EmptyState>
      )}
    </Page>
  )
}

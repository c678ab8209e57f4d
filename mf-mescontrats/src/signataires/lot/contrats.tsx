import '../../socle/selection/barre.css'
import { Button, Checkbox, Choice, Notice, Progress } from '@mon-espace/ui'
import { useEffect, useRef } from 'react'
import { formulaire } from '../textes.ts'
import type { ASigner } from './a-signer.ts'
import { Contrat } from './contrat.tsx'
import { envoi as t } from './textes.ts'
import { type Ordre, useEnvoi } from './use-envoi.ts'

const ORDRES: readonly { value: Ordre; label: string; hint: string }[] = [
  { value: 'ensemble', label: formulaire.ensemble, hint: formulaire.ensembleAide },
  { value: 'un_par_un', label: formulaire.unParUn, hint: formulaire.unParUnAide },
]

/** Who signs each contract, what is missing, then the sending: one after the other, to be stopped at any time. */
export function Contrats({ ids }: { ids: readonly string[] }) {
  const envoi = useEnvoi(ids)
  const { lecture, contrats, prets, comptes } = envoi
  // Reading begins once the page is drawn: until then nothing is known of any.
  const lit = lecture.enCours || lecture.issues.size === 0
  const dit = envoi.tente && !envoi.enCours
  const bilan = useRef<HTMLParagraphElement>(null)
  // The button that was pressed goes away: what became of them is read instead.
  useEffect(() => {
    if (dit) bilan.current?.focus()
  }, [dit])
  const aEnvoyer = prets.length + comptes.aCompleter
  const joignables = contrats.filter((one) => one.joignables.length > 0).length
  return (
    <>
      {lit ? (
        <Progress
          label={t.lecture(lecture.issues.size, ids.length)}
          value={lecture.issues.size / ids.length}
          onCancel={lecture.stop}
          stopLabel={t.arreterLecture}
        />
      ) : aEnvoyer === 0 && !envoi.tente ? (
        <p role="status">
          {t.bilanLecture(prets.length, comptes.aCompleter, comptes.impossibles, comptes.nonLus)}
        </p>
      ) : null}
      {!lit && comptes.nonLus > 0 ? (
        <Notice
          tone="warning"
          title={t.nonLu}
          actions={<Button onClick={envoi.read}>{t.lire(comptes.nonLus)}</Button>}
        >
          {comptes.raison}
        </Notice>
      ) : null}
      {joignables > 0 ? (
        <Checkbox
          name="joindre"
          label={t.joindre}
          help={t.joindreAide(joignables)}
          checked={envoi.joindre}
          onChange={({ currentTarget: { checked } }) => envoi.setJoindre(checked)}
        />
      ) : null}
      {aEnvoyer > 0 ? (
        <Choice
          name="ordre"
          label={formulaire.ordre}
          options={ORDRES}
          value={envoi.ordre}
          onChange={envoi.setOrdre}
        />
      ) : null}
      {envoi.enCours ? (
        <Progress
          label={t.avance(comptes.faits, comptes.faits + prets.length)}
          value={comptes.faits / Math.max(1, comptes.faits + prets.length)}
          onCancel={envoi.stop}
          stopLabel={t.arreter}
        />
      ) : null}
      {dit ? (
        <p ref={bilan} tabIndex={-1}>
          {t.bilan(comptes.faits, comptes.refuses, prets.length + comptes.aCompleter)}
        </p>
      ) : null}
      <section aria-labelledby="mc-envoi-contrats">
        <h2 id="mc-envoi-contrats">{t.contrats}</h2>
        <ul className="mc-envoi">
          {contrats.map((contrat) => (
            <li key={contrat.id} className="mc-envoi__contrat">
              <Contrat
                contrat={contrat}
                signataires={envoi.signatairesOf(contrat)}
                joindre={envoi.joindre}
                issue={envoi.issues.get(contrat.id)}
                onChange={envoi.change}
              />
              <Semblables contrat={contrat} n={envoi.semblables(contrat)} onSpread={envoi.spread} />
            </li>
          ))}
        </ul>
      </section>
      {lit || envoi.enCours || aEnvoyer === 0 ? null : (
        <section className="mc-barre" aria-label={t.titre}>
          <p role="status">
            {t.bilanLecture(prets.length, comptes.aCompleter, comptes.impossibles, comptes.nonLus)}
          </p>
          {prets.length > 0 ? (
            <Button variant="primary" onClick={() => void envoi.send()}>
              {t.envoyer(prets.length)}
            </Button>
          ) : (
            <p>{t.rienAEnvoyer}</p>
          )}
        </section>
      )}
    </>
  )
}

/** The person who signs for a training centre is typed once for all its contracts. */
function Semblables({
  contrat,
  n,
  onSpread,
}: {
  contrat: ASigner
  n: number
  onSpread: (contrat: ASigner) => void
}) {
  if (n === 0) return null
  return (
    <Button small onClick={() => onSpread(contrat)}>
      {t.reprendre(n, contrat.centre ?? '')}
    </Button>
  )
}

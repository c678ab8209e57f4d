import { CALLS, type LigneDossier } from '@mon-espace/domain/api'
import { useSession } from '@mon-espace/module-kit'
import { call } from '@mon-espace/module-kit/api'
import { Button, Dialog, Progress, Select } from '@mon-espace/ui'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { cles } from '../../socle/api/cles.ts'
import { gestionnairesQuery } from '../../socle/api/list-gestionnaires.ts'
import { isConflit } from '../../socle/conflit/conflit.ts'
import { liste } from '../../socle/lignes/textes.ts'
import { ARevoir, bilanOf, useSerie } from '../../socle/serie/use-serie.ts'
import { lot as t } from './textes.ts'

/** Gives several dossiers to a case officer, or to nobody: each on the version that was seen, to be stopped at any time. */
export function AffectationLot({
  lignes,
  onClose,
}: {
  lignes: readonly LigneDossier[]
  /** Given the rows that were assigned. */
  onClose: (confies: readonly LigneDossier[]) => void
}) {
  // Those of the moment it was opened: the list behind is read again meanwhile.
  const [choisis] = useState(lignes)
  const { compte } = useSession()
  const client = useQueryClient()
  const { data } = useQuery(gestionnairesQuery)
  const [a, setA] = useState(compte?.id ?? '')
  const { issues, enCours, run, stop } = useSerie(({ id, version }: LigneDossier) =>
    call(CALLS.assignDossier, {
      params: { id },
      body: { gestionnaireId: a || null },
      ifMatch: version,
    }).catch((error: unknown) => {
      throw isConflit(error) ? new ARevoir(t.devance) : error
    }),
  )
  const { faits, refuses, restent } = bilanOf(choisis, issues)
  const dit = issues.size > 0 && !enCours
  const start = async () => {
    await run(choisis)
    void client.invalidateQueries({ queryKey: cles.listes })
  }
  const close = () => {
    stop()
    onClose(faits)
  }
  return (
    <Dialog
      open
      title={t.titre(choisis.length)}
      onClose={close}
      actions={
        <>
          <Button onClick={close}>{dit ? t.fermer : t.annuler}</Button>
          {restent > 0 ? (
            <Button variant="primary" pending={enCours} onClick={() => void start()}>
              {dit ? t.reprendre(restent) : t.lancer}
            </Button>
          ) : null}
        </>
      }
    >
      {issues.size === 0 && !enCours ? (
        <Select
          name="confier-a"
          label={t.a}
          options={(data?.elements ?? []).map(({ id, nom }) => ({ value: id, label: nom }))}
          emptyLabel={t.personne}
          value={a}
          onChange={({ currentTarget: { value } }) => setA(value)}
        />
      ) : null}
      {enCours ? (
        <Progress
          label={t.avance(issues.size, choisis.length)}
          value={issues.size / choisis.length}
          onCancel={stop}
          stopLabel={t.arreter}
        />
      ) : null}
      {dit ? <p role="status">{t.bilan(faits.length, refuses.length, restent)}</p> : null}
      <ul>
        {choisis.flatMap((ligne) => {
          const issue = issues.get(ligne.id)
          return issue && issue.etat !== 'fait'
            ? [
                <li key={ligne.id}>
                  {ligne.apprenti || liste.sansNom} · {issue.raisons.join(' ')}
                </li>,
              ]
            : []
        })}
      </ul>
    </Dialog>
  )
}

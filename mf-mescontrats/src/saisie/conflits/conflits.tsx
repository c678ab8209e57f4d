import { Button, Choice, Dialog } from '@mon-espace/ui'
import { useState } from 'react'
import type { Arbitrages } from '../brouillon/brouillon.ts'
import type { Conflit } from '../brouillon/fusion.ts'
import { readValue } from '../champs/lecture.ts'
import { questionAt } from '../champs/questions.ts'
import { useBrouillon, useSaisie } from '../contexte.ts'
import { conflits as t } from '../textes.ts'

function Question({
  conflit,
  choix,
  onChoix,
}: {
  conflit: Conflit
  choix: Arbitrages
  onChoix: (choix: Arbitrages) => void
}) {
  const { dispositif } = useSaisie().parcours
  const question = questionAt(dispositif, conflit.chemin)
  const read = (valeur: unknown) => readValue(question, valeur) || t.vide
  return (
    <Choice
      name={`conflit.${conflit.chemin}`}
      label={[question.libelle, question.sous].filter(Boolean).join(' – ')}
      options={[
        { value: 'mien', label: read(conflit.mien), hint: t.mien },
        { value: 'leur', label: read(conflit.leur), hint: t.leur },
      ]}
      value={choix[conflit.chemin] ?? 'mien'}
      onChange={(cote) => onChoix({ ...choix, [conflit.chemin]: cote })}
    />
  )
}

/** Both values of each field that two people wrote, to choose from; nothing is stored until then. */
export default function Conflits({ onClose }: { onClose: () => void }) {
  const { brouillon } = useSaisie()
  const conflits = useBrouillon((etat) => etat.conflits)
  const [choix, setChoix] = useState<Arbitrages>({})
  return (
    <Dialog
      open={conflits.length > 0}
      onClose={onClose}
      title={t.titre}
      actions={
        <>
          <Button onClick={onClose}>{t.plusTard}</Button>
          <Button variant="primary" onClick={() => void brouillon.choose(choix)}>
            {t.garder}
          </Button>
        </>
      }
    >
      <p>{t.intro}</p>
      <div className="mc-conflits">
        {conflits.map((conflit) => (
          <Question key={conflit.chemin} conflit={conflit} choix={choix} onChoix={setChoix} />
        ))}
      </div>
    </Dialog>
  )
}

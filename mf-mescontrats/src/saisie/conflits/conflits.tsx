import { useSession } from '@mon-espace/module-kit'
import { Button, Choice, Dialog } from '@mon-espace/ui'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { historiqueQuery } from '../../socle/api/read-historique.ts'
import { formatInstant } from '../../socle/temps/instant.ts'
import type { Arbitrages } from '../brouillon/brouillon.ts'
import type { Conflit } from '../brouillon/fusion.ts'
import { readValue } from '../champs/lecture.ts'
import { questionAt } from '../champs/questions.ts'
import { useBrouillon, useSaisie } from '../contexte.ts'
import { conflits as t } from './textes.ts'

function Question({
  conflit,
  leur,
  choix,
  onChoix,
}: {
  conflit: Conflit
  /** Whose the other entry is, and when it was stored. */
  leur: string
  choix: Arbitrages
  onChoix: (choix: Arbitrages) => void
}) {
  const { dispositif } = useSaisie().parcours
  const question = questionAt(dispositif, conflit.chemin)
  const read = (valeur: unknown) => readValue(question, valeur) || t.vide
  return (
    <Choice
      name={`conflit.${conflit.chemin}`}
      label={[question.sous, question.libelle].filter(Boolean).join(' – ')}
      options={[
        { value: 'mien', label: read(conflit.mien), hint: t.mien },
        { value: 'leur', label: read(conflit.leur), hint: leur },
      ]}
      value={choix[conflit.chemin] ?? 'mien'}
      onChange={(cote) => onChoix({ ...choix, [conflit.chemin]: cote })}
    />
  )
}

/** Whose the entry that came in between is, by the journal: the last save of its section. */
function useAuteurs() {
  const { id } = useSaisie()
  const { compte } = useSession()
  const { data: entrees = [] } = useQuery(historiqueQuery(id))
  return (chemin: string): string => {
    const [section] = chemin.split('.')
    const entree = entrees.findLast(({ details }) => details.section === section)
    if (!entree) return t.leur
    const quand = t.quand(formatInstant(entree.le))
    return entree.par === `${compte?.prenom} ${compte?.nom}`
      ? t.leurDeVous(quand)
      : t.leurDe(entree.par, quand)
  }
}

/** Both values of each field that two people wrote, to choose from; nothing is stored until then. */
export default function Conflits({ onClose }: { onClose: () => void }) {
  const { brouillon } = useSaisie()
  const conflits = useBrouillon((etat) => etat.conflits)
  const [choix, setChoix] = useState<Arbitrages>({})
  const auteurOf = useAuteurs()
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
          <Question
            key={conflit.chemin}
            conflit={conflit}
            leur={auteurOf(conflit.chemin)}
            choix={choix}
            onChoix={setChoix}
          />
        ))}
      </div>
    </Dialog>
  )
}

import { isNirMasque, maskNir } from '@mon-espace/domain'
import { Button, Field, formatIdentifiant, GROUPES, IdentifierField } from '@mon-espace/ui'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { revealNir } from '../../socle/api/reveal-nir.ts'
import { valueAt } from '../brouillon/arbre.ts'
import { useBrouillon, useSaisie } from '../contexte.ts'
import { nir as t } from './textes.ts'
import type { ChampLie } from './use-champ.ts'

interface NirEnregistreProps {
  lie: ChampLie
  /** What was just typed, to be read once more. */
  tape: string | null
  onMasquer: () => void
  onModifier: () => void
}

/** The NIR as stored: masked, to be read in clear by one journaled call, or written anew. */
function NirEnregistre({ lie, tape, onMasquer, onModifier }: NirEnregistreProps) {
  const { id } = useSaisie()
  const valeur = lie.value as string
  const lecture = useMutation({ mutationFn: () => revealNir(id), gcTime: 0 })
  const revele = lecture.data?.nir
  const clair = tape ?? revele
  const { onBlur: _, ...frame } = lie.frame
  return (
    <Field {...frame}>
      {(control) => (
        <div className="mc-nir">
          <output className="mc-nir__valeur" {...control} tabIndex={-1}>
            {clair ? formatIdentifiant(clair, GROUPES.nir) : maskNir(valeur)}
          </output>
          {clair ? (
            <Button
              variant="quiet"
              small
              icon="oeilBarre"
              onClick={() => {
                onMasquer()
                lecture.reset()
              }}
            >
              {t.masquer}
            </Button>
          ) : (
            <Button
              variant="quiet"
              small
              icon="oeil"
              pending={lecture.isPending}
              onClick={() => lecture.mutate()}
            >
              {t.afficher}
            </Button>
          )}
          <Button variant="quiet" small icon="modifier" onClick={onModifier}>
            {t.modifier}
          </Button>
          <p role="status" className="mc-precision">
            {lecture.isError ? t.echec : tape ? t.relire : revele ? t.revele : ''}
          </p>
        </div>
      )}
    </Field>
  )
}

/** The NIR: typed in clear, shown once more when it is left, masked once the screen is. A stored one is replaced only by what is typed. */
export default function ChampNir({ lie }: { lie: ChampLie }) {
  const enregistre = useBrouillon(({ connu }) => valueAt(connu, lie.frame.name) as string | null)
  const { frame, onChange } = lie
  const valeur = lie.value as string | null
  const masque = isNirMasque(valeur ?? '')
  const [edition, setEdition] = useState(!valeur)
  const [aRelire, setARelire] = useState(false)
  const stocke = !!valeur && valeur === enregistre && !frame.error
  if (!edition && (masque || stocke))
    return (
      <NirEnregistre
        lie={lie}
        tape={aRelire && !masque ? valeur : null}
        onMasquer={() => setARelire(false)}
        onModifier={() => setEdition(true)}
      />
    )
  return (
    <IdentifierField
      {...frame}
      kind="nir"
      autoFocus={edition && !!enregistre}
      value={masque ? null : valeur}
      onChange={(saisi) => {
        setARelire(true)
        onChange(saisi ?? (isNirMasque(enregistre ?? '') ? enregistre : null))
      }}
      onFocus={() => setEdition(true)}
      onBlur={() => {
        frame.onBlur()
        setEdition(false)
      }}
    />
  )
}

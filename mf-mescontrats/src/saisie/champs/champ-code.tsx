import { toTitre } from '@mon-espace/domain'
import { Choice, Select } from '@mon-espace/ui'
import type { GenreCode } from './definition.ts'
import type { ChampLie } from './use-champ.ts'

/** Past this many answers, a list rather than all in sight. */
const EN_VUE = 6

/** A code of the Cerfa, read as a choice. */
export function ChampCode({ lie, genre }: { lie: ChampLie; genre: GenreCode }) {
  const { frame, value, onChange } = lie
  const { elements } = genre.liste
  // A radio button once chosen cannot be taken back: what is optional is a list, with an empty line.
  if (elements.length > EN_VUE || frame.optional)
    return (
      <Select
        {...frame}
        options={elements.map(({ code, libelle }) => ({
          value: code,
          label: `${code} – ${toTitre(libelle)}`,
        }))}
        value={(value as string | null) ?? ''}
        onChange={(event) => onChange(event.target.value || null)}
      />
    )
  return (
    <Choice
      {...frame}
      inline={genre.rangee}
      options={elements.map(({ code, libelle }) => ({
        value: code,
        label: toTitre(libelle),
        hint: genre.precisions?.[code],
      }))}
      value={value as string | null}
      onChange={onChange}
    />
  )
}

import { type CSSProperties, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { Button } from '../button/button.tsx'
import { recherche } from '../textes.ts'
import type { ComboBoxItem } from './combo-box.tsx'
import type { Suggestions } from './use-suggestions.ts'

/** A button under « Aucun résultat ». */
export interface Otherwise {
  label: string
  onPress: () => void
}

interface Props<T extends ComboBoxItem> {
  id: string
  labelledBy: string
  open: boolean
  missing: number
  found: Suggestions<T>
  active: number
  freeText: boolean | undefined
  otherwise: Otherwise | undefined
  onChoose: (item: T) => void
  onRetry: () => void
}

/** What the search says, aloud too. */
function word({ missing, found, freeText }: Pick<Props<ComboBoxItem>, 'missing' | 'found' | 'freeText'>) {
  if (missing > 0) return recherche.continuez(missing)
  if (found.state === 'loading') return recherche.chargement
  if (found.state === 'error') return recherche.erreur
  if (found.state !== 'ready') return ''
  if (found.items.length) return recherche.compte(found.items.length)
  return freeText ? recherche.videLibre : recherche.vide
}

/** Room the list would like, in pixels. */
const ROOM = 260

/** Opens the list above the field, over neither its label nor its help, when there is no room below and more above. */
function useAbove(open: boolean) {
  const popup = useRef<HTMLDivElement>(null)
  const [above, setAbove] = useState<CSSProperties>()
  useLayoutEffect(() => {
    const input = open ? popup.current?.parentElement : null
    if (!input) return
    const { top, bottom } = input.getBoundingClientRect()
    const fieldTop = input.closest('.me-field')?.getBoundingClientRect().top ?? top
    const below = document.documentElement.clientHeight - bottom
    const room = { '--me-head': `${top - fieldTop}px`, '--me-room': `${fieldTop}px` } as CSSProperties
    setAbove(below < ROOM && fieldTop > below ? room : undefined)
  }, [open])
  return { popup, above }
}

/** The list under a combobox, and what is said when there is none. */
export function ComboBoxPopup<T extends ComboBoxItem>({
  id,
  labelledBy,
  open,
  missing,
  found,
  active,
  freeText,
  otherwise,
  onChoose,
  onRetry,
}: Props<T>) {
  const list = useRef<HTMLDivElement>(null)
  const { popup, above } = useAbove(open)
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' })
  }, [active])
  const items = missing <= 0 && 'items' in found ? found.items : []
  const said = open ? word({ missing, found, freeText }) : ''
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: see onMouseDown; it does nothing by itself. */}
      <div
        className="me-combobox__popup"
        // Keeps the focus in the input: choosing, scrolling the list, trying again do not count as leaving.
        onMouseDown={(event) => event.preventDefault()}
        ref={popup}
        data-above={above ? '' : undefined}
        style={above}
        hidden={!open || (items.length === 0 && !said)}
      >
        <div role="listbox" id={id} aria-labelledby={labelledBy} ref={list}>
          {items.map((item, rank) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the input (aria-activedescendant).
            // biome-ignore lint/a11y/useKeyWithClickEvents: the input hears the keys.
            <div
              key={item.id}
              role="option"
              id={`${id}-${rank}`}
              aria-selected={rank === active}
              className="me-combobox__option"
              onClick={() => onChoose(item)}
            >
              <span>{item.label}</span>
              {item.hint ? <span className="me-combobox__hint">{item.hint}</span> : null}
            </div>
          ))}
        </div>
        {items.length === 0 ? <p className="me-combobox__word">{said}</p> : null}
        {found.state === 'error' ? (
          <div className="me-combobox__word">
            <Button small onClick={onRetry}>
              {recherche.reessayer}
            </Button>
          </div>
        ) : null}
        {otherwise && missing <= 0 && found.state === 'ready' && items.length === 0 ? (
          <div className="me-combobox__word">
            <Button small onClick={otherwise.onPress}>
              {otherwise.label}
            </Button>
          </div>
        ) : null}
      </div>
      <span className="me-visually-hidden" role="status">
        {said}
      </span>
    </>
  )
}

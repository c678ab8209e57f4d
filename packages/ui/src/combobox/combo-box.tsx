import './combobox.css'
import { type ReactNode, startTransition, useRef, useState } from 'react'
import { Field } from '../field/field.tsx'
import { type FieldProps, splitFieldProps } from '../field/field-props.ts'
import { Input, type InputProps } from '../text/input.tsx'
import { ActiveOption } from './active-option.tsx'
import { ComboBoxPopup, type Otherwise } from './combo-box-popup.tsx'
import { useOutsidePress } from './use-outside-press.ts'
import { type Load, useSuggestions } from './use-suggestions.ts'

/** One line of the server's list. Carry your own data beside these: `onSelect` gives the whole item back. */
export interface ComboBoxItem {
  id: string
  label: string
  /** A second, quieter line: « 75013 Paris · UAI 0750001U ». */
  hint?: ReactNode
}

/** A text field over a server's list. */
export interface ComboBoxProps<T extends ComboBoxItem>
  extends FieldProps,
    Omit<InputProps, 'value' | 'defaultValue' | 'onChange' | 'onBlur' | 'onSelect' | 'type'> {
  /** The text in the field, whether typed or chosen. */
  value: string | null | undefined
  /** Each key, and the label of the item when one is chosen. */
  onChange: (text: string) => void
  /** An item of the list was chosen: fill in what goes with it (address, codes…). */
  onSelect: (item: T) => void
  onBlur?: (() => void) | undefined
  load: Load<T>
  /** Characters needed before asking; 2 unless told. 0 shows the list at once. */
  minChars?: number | undefined
  /** What is typed may stay although it is not in the list. */
  freeText?: boolean | undefined
  /** Tab goes on with what is typed, although there is only one answer: it may be another thing than was meant. */
  onlyReached?: boolean | undefined
  /** What to do where nothing is found. */
  otherwise?: Otherwise | undefined
}

/**
 * A combobox in the sense of ARIA 1.2: the focus stays in the input, arrows walk the list, Enter chooses, Escape closes.
 * Tab chooses too what the arrows reached, or the only answer to what was typed, and goes on; typed again, the text stays.
 */
export function ComboBox<T extends ComboBoxItem>(props: ComboBoxProps<T>) {
  const [
    frame,
    { value, onChange, onSelect, onBlur, load, minChars = 2, freeText, onlyReached, otherwise, ...input },
  ] = splitFieldProps(props)
  const [open, setOpen] = useState(false)
  // By what it is, not by its place: another list may come under the arrows.
  const [reached, setReached] = useState<string>()
  const [attempt, setAttempt] = useState(0)
  const [chosen, setChosen] = useState<string>()
  const box = useRef<HTMLDivElement>(null)
  const text = value ?? ''
  const missing = minChars - text.trim().length
  const found = useSuggestions(load, open && missing <= 0 ? text.trim() : null, attempt)
  const items = 'items' in found ? found.items : []
  const active = items.findIndex(({ id }) => id === reached)
  const activeItem = open ? items[active] : undefined

  const close = () => {
    setOpen(false)
    setReached(undefined)
  }
  useOutsidePress(box, open, close)
  const choose = (item: T | undefined) => {
    if (!item) return
    onChange(item.label)
    onSelect(item)
    setChosen(item.label)
    close()
  }
  /** The text that its only answer took the place of. */
  const replaced = useRef<string>(undefined)
  const takeOnly = () => {
    const [only, ...others] = items
    if (onlyReached || found.state !== 'ready' || !only || others.length > 0) return
    if (text.trim() === '' || replaced.current === text) return
    replaced.current = text
    choose(only)
  }
  const walk = (step: number) => {
    if (!open) setOpen(true)
    else if (active < 0 && step < 0) setReached(items.at(-1)?.id)
    else setReached(items[(active + step + items.length) % items.length]?.id)
  }
  const keys: Record<string, (() => void) | undefined> = {
    ArrowDown: () => walk(1),
    ArrowUp: () => walk(-1),
    // What she had reached may just have gone: the key was for it, not for the form.
    Enter: open && reached ? () => (activeItem ? choose(activeItem) : setReached(undefined)) : undefined,
    Escape: open ? close : undefined,
  }

  return (
    <Field {...frame}>
      {(control) => {
        const listId = `${control.id}-liste`
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: only hears the focus leave the input and its list.
          <div
            className="me-combobox"
            ref={box}
            onBlur={(event) => {
              if (event.currentTarget.contains(event.relatedTarget)) return
              close()
              onBlur?.()
            }}
          >
            <Input
              autoComplete="off"
              spellCheck={false}
              {...input}
              {...control}
              name={frame.name}
              role="combobox"
              aria-autocomplete="list"
              aria-expanded={open && items.length > 0}
              aria-controls={listId}
              aria-activedescendant={open && active >= 0 ? `${listId}-${active}` : undefined}
              value={text}
              onChange={(event) => {
                onChange(event.target.value)
                setReached(undefined)
                // The letter first: its list opens behind it.
                if (!open) startTransition(() => setOpen(true))
              }}
              onKeyDown={(event) => {
                if (event.key === 'Tab' && !event.shiftKey && open) {
                  if (active >= 0) choose(items[active])
                  else takeOnly()
                }
                const act = keys[event.key]
                if (!act || event.nativeEvent.isComposing) return
                event.preventDefault()
                event.stopPropagation()
                act()
              }}
              onClick={minChars === 0 ? () => setOpen(true) : undefined}
            />
            <ComboBoxPopup
              id={listId}
              labelledBy={`${control.id}-libelle`}
              open={open}
              missing={missing}
              found={found}
              active={active}
              freeText={freeText}
              otherwise={otherwise}
              onChoose={choose}
              onRetry={() => setAttempt(attempt + 1)}
            />
            <ActiveOption
              active={activeItem && { label: activeItem.label, rank: active }}
              count={items.length}
              chosen={chosen === text ? chosen : undefined}
            />
          </div>
        )
      }}
    </Field>
  )
}

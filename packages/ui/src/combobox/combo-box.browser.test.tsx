import { type FormEvent, useState } from 'react'
import { expect, onTestFinished, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { ComboBox, type ComboBoxItem } from './combo-box.tsx'
import type { Load } from './use-suggestions.ts'

const towns = [
  { id: '1', label: 'Saint-Denis', code: '93200' },
  { id: '2', label: 'Saint-Étienne', code: '42000' },
]
type Town = (typeof towns)[number]

function Town({
  load,
  freeText,
  onlyReached,
  otherwise,
  onSelect = () => undefined,
}: {
  load: Load<Town>
  freeText?: boolean
  onlyReached?: boolean
  otherwise?: { label: string; onPress: () => void }
  onSelect?: (item: ComboBoxItem) => void
}) {
  const [text, setText] = useState('')
  return (
    <>
      <ComboBox
        name="commune"
        label="Commune"
        value={text}
        onChange={setText}
        onSelect={onSelect}
        load={load}
        freeText={freeText}
        onlyReached={onlyReached}
        otherwise={otherwise}
      />
      <button type="button">Après</button>
    </>
  )
}

test('is walked and chosen from by keyboard alone', async () => {
  const onSelect = vi.fn()
  const screen = await render(<Town load={async () => towns} onSelect={onSelect} />)
  const box = screen.getByRole('combobox', { name: 'Commune' })
  await userEvent.type(box, 's')
  await expect.element(screen.getByRole('status')).toHaveTextContent('Tapez encore un caractère.')
  await userEvent.type(box, 'a')
  await expect.element(screen.getByRole('option', { name: 'Saint-Denis' })).toBeVisible()
  await expect.element(screen.getByRole('status')).toHaveTextContent('2 propositions.')
  await userEvent.keyboard('{ArrowDown}{ArrowDown}')
  const second = screen.getByRole('option', { name: 'Saint-Étienne' })
  await expect.element(second).toHaveAttribute('aria-selected', 'true')
  await expect.element(box).toHaveAttribute('aria-activedescendant', second.element().id)
  await userEvent.keyboard('{Enter}')
  await expect.element(box).toHaveValue('Saint-Étienne')
  await expect.element(box).toHaveFocus()
  await expect.element(box).toHaveAttribute('aria-expanded', 'false')
  expect(onSelect).toHaveBeenCalledWith(towns[1])
})

test('Escape closes the list and keeps the text; leaving does too', async () => {
  const screen = await render(<Town load={async () => towns} />)
  const box = screen.getByRole('combobox')
  await userEvent.type(box, 'sai')
  await expect.element(screen.getByRole('listbox')).toBeVisible()
  await userEvent.keyboard('{Escape}')
  await expect.element(box).toHaveValue('sai')
  await expect.element(box).toHaveAttribute('aria-expanded', 'false')
  await userEvent.keyboard('{ArrowDown}')
  await expect.element(box).toHaveAttribute('aria-expanded', 'true')
  await userEvent.tab()
  await expect.element(screen.getByRole('button', { name: 'Après' })).toHaveFocus()
  await expect.element(box).toHaveAttribute('aria-expanded', 'false')
})

test('is chosen from by pointer, without losing the focus', async () => {
  const screen = await render(<Town load={async () => towns} />)
  const box = screen.getByRole('combobox')
  await userEvent.type(box, 'sai')
  await screen.getByRole('option', { name: 'Saint-Denis' }).click()
  await expect.element(box).toHaveValue('Saint-Denis')
  await expect.element(box).toHaveFocus()
})

test('Tab chooses what the arrows reached, and goes on', async () => {
  const onSelect = vi.fn()
  const screen = await render(<Town load={async () => towns} onSelect={onSelect} />)
  const box = screen.getByRole('combobox')
  await userEvent.type(box, 'sai')
  await expect.element(screen.getByRole('option', { name: 'Saint-Denis' })).toBeVisible()
  await userEvent.keyboard('{ArrowDown}')
  await userEvent.tab()
  await expect.element(box).toHaveValue('Saint-Denis')
  await expect.element(screen.getByRole('button', { name: 'Après' })).toHaveFocus()
  expect(onSelect).toHaveBeenCalledWith(towns[0])
})

test('a touch beside it closes the list, though the focus stays as on an iPhone', async () => {
  const screen = await render(<Town load={async () => towns} />)
  const box = screen.getByRole('combobox')
  await userEvent.type(box, 'sai')
  await expect.element(screen.getByRole('listbox')).toBeVisible()
  screen
    .getByRole('listbox')
    .element()
    .dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))
  await expect.element(box).toHaveAttribute('aria-expanded', 'true')
  document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))
  await expect.element(box).toHaveAttribute('aria-expanded', 'false')
  await expect.element(box).toHaveFocus()
  await expect.element(box).toHaveValue('sai')
})

test.each([
  { platform: 'MacIntel', told: ['Saint-Denis, 1 sur 2', 'Saint-Denis, choisi'] },
  { platform: 'Win32', told: [] },
])('on $platform says each option reached where the reader does not', async ({ platform, told }) => {
  vi.spyOn(navigator, 'platform', 'get').mockReturnValue(platform)
  onTestFinished(() => void vi.restoreAllMocks())
  const screen = await render(<Town load={async () => towns} />)
  const alert = screen.getByRole('alert')
  await userEvent.type(screen.getByRole('combobox'), 'sai')
  await expect.element(screen.getByRole('option', { name: 'Saint-Denis' })).toBeVisible()
  for (const [rank, key] of ['{ArrowDown}', '{Enter}'].entries()) {
    await userEvent.keyboard(key)
    if (told[rank]) await expect.element(alert).toHaveTextContent(told[rank])
  }
  if (told.length === 0) await expect.element(alert).not.toBeInTheDocument()
})

test('drops the answers it no longer waits for', async () => {
  const signals: AbortSignal[] = []
  const load: Load<Town> = async (query, signal) => {
    signals.push(signal)
    if (query === 'sa') await new Promise((resolve) => setTimeout(resolve, 500))
    return query === 'sa' ? [{ id: 'x', label: 'Trop tard', code: '' }] : towns
  }
  const screen = await render(<Town load={load} />)
  const box = screen.getByRole('combobox')
  await userEvent.type(box, 'sa')
  await vi.waitFor(() => expect(signals).toHaveLength(1))
  await userEvent.type(box, 'i')
  await expect.element(screen.getByRole('option', { name: 'Saint-Denis' })).toBeVisible()
  expect(signals[0]?.aborted).toBe(true)
  await new Promise((resolve) => setTimeout(resolve, 550))
  await expect.element(screen.getByRole('option', { name: 'Trop tard' })).not.toBeInTheDocument()
})

test('says when nothing is found, and when the server does not answer; trying again is by keyboard', async () => {
  let broken = true
  const load: Load<Town> = async (query) => {
    if (query === 'zzz') return []
    if (broken) throw new Error('unavailable')
    return towns
  }
  const screen = await render(<Town load={load} freeText />)
  const box = screen.getByRole('combobox')
  await userEvent.fill(box, 'zzz')
  await expect
    .element(screen.getByRole('status'))
    .toHaveTextContent('Aucun résultat : vous pouvez garder votre saisie.')
  await userEvent.fill(box, 'sai')
  await expect.element(screen.getByRole('status')).toHaveTextContent('La recherche n’a pas abouti.')
  broken = false
  await userEvent.tab()
  await expect.element(screen.getByRole('button', { name: 'Réessayer' })).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  await expect.element(screen.getByRole('option', { name: 'Saint-Denis' })).toBeVisible()
})

test('what the arrows reached is what is chosen, though another list has come meanwhile', async () => {
  const later = Promise.withResolvers<readonly Town[]>()
  const onSelect = vi.fn()
  const screen = await render(
    <Town load={async (query) => (query === 'sa' ? towns : later.promise)} onSelect={onSelect} />,
  )
  const box = screen.getByRole('combobox')
  await userEvent.type(box, 'sa')
  await expect.element(screen.getByRole('option', { name: 'Saint-Denis' })).toBeVisible()
  await userEvent.keyboard('i{ArrowDown}{ArrowDown}')
  await expect
    .element(screen.getByRole('option', { name: 'Saint-Étienne' }))
    .toHaveAttribute('aria-selected', 'true')
  later.resolve([towns[1] as Town, { id: '3', label: 'Saint-Ouen', code: '93400' }])
  await expect.element(screen.getByRole('option', { name: 'Saint-Ouen' })).toBeVisible()
  await userEvent.keyboard('{Enter}')
  await expect.element(box).toHaveValue('Saint-Étienne')
  expect(onSelect).toHaveBeenCalledWith(towns[1])
})

test('what the arrows reached and is no longer there gives way to nothing else', async () => {
  const later = Promise.withResolvers<readonly Town[]>()
  const onSelect = vi.fn()
  const onSubmit = vi.fn((event: FormEvent) => event.preventDefault())
  const screen = await render(
    <form onSubmit={onSubmit}>
      <Town load={async (query) => (query === 'sa' ? towns : later.promise)} onSelect={onSelect} />
      <button type="submit">Continuer</button>
    </form>,
  )
  const box = screen.getByRole('combobox')
  await userEvent.type(box, 'sa')
  await expect.element(screen.getByRole('option', { name: 'Saint-Denis' })).toBeVisible()
  await userEvent.keyboard('i{ArrowDown}')
  later.resolve([{ id: '3', label: 'Saint-Ouen', code: '93400' }])
  await expect.element(screen.getByRole('option', { name: 'Saint-Ouen' })).toBeVisible()
  await userEvent.keyboard('{Enter}')
  await expect.element(box).toHaveValue('sai')
  expect([onSelect.mock.calls, onSubmit.mock.calls]).toEqual([[], []])
})

test('Tab takes the only answer; the same text typed again is hers', async () => {
  const onSelect = vi.fn()
  const load: Load<Town> = async (query) => (query === 'sa' ? towns : towns.slice(0, 1))
  const screen = await render(<Town load={load} freeText onSelect={onSelect} />)
  const box = screen.getByRole('combobox')
  await userEvent.type(box, 'sa')
  await expect.element(screen.getByRole('option', { name: 'Saint-Étienne' })).toBeVisible()
  await userEvent.tab()
  await expect.element(box).toHaveValue('sa')
  await userEvent.fill(box, 'den')
  await expect.element(screen.getByRole('option', { name: 'Saint-Étienne' })).not.toBeInTheDocument()
  await expect.element(screen.getByRole('option', { name: 'Saint-Denis' })).toBeVisible()
  await userEvent.tab()
  await expect.element(box).toHaveValue('Saint-Denis')
  expect(onSelect).toHaveBeenCalledOnce()
  await userEvent.fill(box, 'den')
  await expect.element(screen.getByRole('option', { name: 'Saint-Denis' })).toBeVisible()
  await userEvent.tab()
  await expect.element(box).toHaveValue('den')
})

test('what only the arrows may choose is not taken by Tab', async () => {
  const onSelect = vi.fn()
  const screen = await render(
    <Town load={async () => towns.slice(0, 1)} freeText onlyReached onSelect={onSelect} />,
  )
  await userEvent.fill(screen.getByRole('combobox'), 'den')
  await expect.element(screen.getByRole('option', { name: 'Saint-Denis' })).toBeVisible()
  await userEvent.tab()
  await expect.element(screen.getByRole('combobox')).toHaveValue('den')
  expect(onSelect).not.toHaveBeenCalled()
})

test('a name that is nowhere in the list leads to what else can be done', async () => {
  const onPress = vi.fn()
  const screen = await render(<Town load={async () => []} otherwise={{ label: 'Créer', onPress }} />)
  await userEvent.fill(screen.getByRole('combobox'), 'Berg')
  await userEvent.click(screen.getByRole('button', { name: 'Créer' }))
  expect(onPress).toHaveBeenCalledOnce()
})

test('with no room below, the list opens over neither the label nor the help', async () => {
  const load = async () => towns
  const screen = await render(
    <div style={{ paddingBlock: 'calc(100vh - 120px) 0' }}>
      <ComboBox
        name="commune"
        label="Commune"
        help="Tapez le nom ou le code postal."
        value="sa"
        onChange={() => undefined}
        onSelect={() => undefined}
        minChars={0}
        load={load}
      />
    </div>,
  )
  await screen.getByRole('combobox', { name: 'Commune' }).click()
  await expect.element(screen.getByRole('option', { name: 'Saint-Denis' })).toBeVisible()
  const popup = document.querySelector('.me-combobox__popup')?.getBoundingClientRect()
  const label = screen.getByText('Commune', { exact: true }).element().getBoundingClientRect()
  expect(popup?.bottom).toBeLessThanOrEqual(label.top)
  expect(popup?.top).toBeGreaterThanOrEqual(0)
})

import { expect, test, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import { Button } from '../button/button.tsx'
import { PageTitle } from '../layout/page-title.tsx'
import { AutosaveStatus } from './autosave-status.tsx'
import { ToastProvider } from './toast-provider.tsx'
import { useToasts } from './toasts.ts'

test('the saving tells its state, and counts down without telling each second', async () => {
  const at = new Date(2026, 8, 1, 14, 2).getTime()
  const screen = await render(<AutosaveStatus status={{ state: 'saved', at }} />)
  const status = screen.getByRole('status')
  await expect.element(status).toHaveTextContent('Enregistré à 14:02')
  await screen.rerender(<AutosaveStatus status={{ state: 'failed', retryAt: Date.now() + 2000 }} />)
  await expect.element(status).toHaveTextContent('Non enregistré')
  await expect.element(screen.getByText(/nouvel essai dans 1/)).toBeVisible()
  await expect.element(screen.getByText(/nouvel essai en cours/)).toBeVisible()
  await expect.element(status).toHaveTextContent('Non enregistré')
})

function Decision({ undo }: { undo: () => void }) {
  const toasts = useToasts()
  return <Button onClick={() => toasts.show({ text: 'Pièce déclarée conforme.', undo })}>Conforme</Button>
}

test('a toast is told aloud and can be taken back once', async () => {
  const undo = vi.fn()
  const screen = await render(
    <ToastProvider>
      <Decision undo={undo} />
    </ToastProvider>,
  )
  await screen.getByRole('button', { name: 'Conforme' }).click()
  await expect.element(screen.getByRole('status')).toHaveTextContent('Pièce déclarée conforme.')
  await screen.getByRole('button', { name: 'Annuler' }).click()
  expect(undo).toHaveBeenCalledOnce()
  await expect.element(screen.getByRole('button', { name: 'Annuler' })).not.toBeInTheDocument()
})

function Verdicts() {
  const toasts = useToasts()
  const tell = (text: string, failed?: boolean) => toasts.show({ text, failed, about: 'verdict' })
  return (
    <>
      <Button onClick={() => tell('Convention : pièce non conforme.')}>Non conforme</Button>
      <Button onClick={() => tell('Convention : le verdict n’a pas pu être repris.', true)}>Reprendre</Button>
      <Button onClick={() => toasts.show({ text: 'Dossier confié.' })}>Confier</Button>
      <Button onClick={() => toasts.withdraw('verdict')}>Décider</Button>
    </>
  )
}

test('of two toasts about one thing the last stays, and goes when it no longer holds', async () => {
  const screen = await render(
    <ToastProvider>
      <Verdicts />
    </ToastProvider>,
  )
  const told = () => screen.getByRole('listitem').elements()
  for (const name of ['Confier', 'Non conforme', 'Reprendre'])
    await screen.getByRole('button', { name, exact: true }).click()
  expect(told().map((toast) => toast.textContent)).toEqual([
    expect.stringContaining('Dossier confié.'),
    expect.stringContaining('n’a pas pu être repris'),
  ])
  expect(told().map((toast) => toast.hasAttribute('data-failed'))).toEqual([false, true])
  await screen.getByRole('button', { name: 'Décider' }).click()
  expect(told()).toHaveLength(1)
  await expect.element(screen.getByText('Dossier confié.').first()).toBeVisible()
})

test('a pending button keeps the focus and holds clicks back', async () => {
  const click = vi.fn()
  const screen = await render(<Button onClick={click}>Déposer</Button>)
  const button = screen.getByRole('button')
  await button.click()
  await screen.rerender(
    <Button pending onClick={click}>
      Déposer
    </Button>,
  )
  // Not by Playwright, which waits for a button that says it is disabled.
  ;(button.element() as HTMLElement).click()
  await expect.element(button).toHaveFocus()
  await expect.element(button).toHaveAccessibleName('Déposer (en cours)')
  expect(click).toHaveBeenCalledOnce()
})

test('the tab says the screen, and its errors first', async () => {
  const screen = await render(<PageTitle focus>Données employeur</PageTitle>)
  await expect.element(screen.getByRole('heading')).toHaveFocus()
  await expect.poll(() => document.title).toBe('Données employeur – Mon espace')
  await screen.rerender(<PageTitle errors={2}>Données employeur</PageTitle>)
  await expect.poll(() => document.title).toBe('Erreur\u00a0: Données employeur – Mon espace')
})

import { StrictMode, useState } from 'react'
import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { ConfirmDialog } from './confirm-dialog.tsx'

function Screen() {
  const [open, setOpen] = useState(false)
  const [done, setDone] = useState(false)
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Retirer…
      </button>
      {done ? <p>Retiré</p> : null}
      <ConfirmDialog
        open={open}
        title="Retirer le dossier ?"
        confirmLabel="Retirer le dossier"
        onClose={() => setOpen(false)}
        onConfirm={() => {
          setDone(true)
          setOpen(false)
        }}
      >
        <p>Un courriel part.</p>
      </ConfirmDialog>
    </>
  )
}

test('keeps the focus in, gives it back, closes by Escape', async () => {
  const screen = await render(
    <StrictMode>
      <Screen />
    </StrictMode>,
  )
  const opener = screen.getByRole('button', { name: 'Retirer…' })
  await opener.click()
  const dialog = screen.getByRole('dialog', { name: 'Retirer le dossier ?' })
  await expect.element(dialog).toBeVisible()
  await expect.poll(() => dialog.element().contains(document.activeElement)).toBe(true)
  await userEvent.keyboard('{Escape}')
  await expect.element(dialog).not.toBeInTheDocument()
  await expect.element(opener).toHaveFocus()
  await opener.click()
  await userEvent.keyboard('{Escape}')
  await expect.element(dialog).not.toBeInTheDocument()
})

test('does what its verb says', async () => {
  const screen = await render(<Screen />)
  await screen.getByRole('button').click()
  await screen.getByRole('button', { name: 'Retirer le dossier' }).click()
  await expect.element(screen.getByText('Retiré')).toBeVisible()
  await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument()
})

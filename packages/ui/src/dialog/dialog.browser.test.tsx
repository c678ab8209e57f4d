import { StrictMode, useState } from 'react'
import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { TextArea } from '../text/text-area.tsx'
import { TextField } from '../text/text-field.tsx'
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

const FIELDS = {
  line: <TextField name="nom" label="Nom de la vue" />,
  lines: <TextArea name="motif" label="Motif" />,
  none: <p>Un courriel part.</p>,
}

function Asks({ what, danger }: { what: keyof typeof FIELDS; danger?: boolean }) {
  const [open, setOpen] = useState(false)
  const [times, setTimes] = useState(0)
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Ouvrir
      </button>
      <p>Fait {times} fois</p>
      <ConfirmDialog
        open={open}
        title="Question"
        confirmLabel="Confirmer"
        danger={danger}
        onClose={() => setOpen(false)}
        onConfirm={() => setTimes(times + 1)}
      >
        <button type="button">Un motif proposé</button>
        {FIELDS[what]}
      </ConfirmDialog>
    </>
  )
}

test('begins on its field; Enter in a line does what the main button does', async () => {
  const screen = await render(<Asks what="line" />)
  await screen.getByRole('button', { name: 'Ouvrir' }).click()
  await expect.element(screen.getByLabelText('Nom de la vue')).toHaveFocus()
  await userEvent.keyboard('Rentrée{Enter}')
  await expect.element(screen.getByText('Fait 1 fois')).toBeInTheDocument()
})

test('in several lines Enter begins another, and Ctrl+Enter is done', async () => {
  const screen = await render(<Asks what="lines" danger />)
  await screen.getByRole('button', { name: 'Ouvrir' }).click()
  await expect.element(screen.getByLabelText('Motif')).toHaveFocus()
  await userEvent.keyboard('Illisible{Enter}Page 2')
  await expect.element(screen.getByLabelText('Motif')).toHaveValue('Illisible\nPage 2')
  await expect.element(screen.getByText('Fait 0 fois')).toBeInTheDocument()
  await userEvent.keyboard('{Control>}{Enter}{/Control}')
  await expect.element(screen.getByText('Fait 1 fois')).toBeInTheDocument()
})

test('without a field begins on its main button, and before what is final on the way out', async () => {
  const screen = await render(<Asks what="none" />)
  await screen.getByRole('button', { name: 'Ouvrir' }).click()
  await expect.element(screen.getByRole('button', { name: 'Confirmer' })).toHaveFocus()
  await userEvent.keyboard('{Escape}')
  await screen.rerender(<Asks what="none" danger />)
  await screen.getByRole('button', { name: 'Ouvrir' }).click()
  await expect.element(screen.getByRole('button', { name: 'Annuler' })).toHaveFocus()
})

test('the key that opened it, still held down, answers nothing', async () => {
  const screen = await render(<Asks what="none" />)
  ;(screen.getByRole('button', { name: 'Ouvrir' }).element() as HTMLElement).focus()
  await userEvent.keyboard('{Enter>3/}')
  await expect.element(screen.getByRole('button', { name: 'Confirmer' })).toHaveFocus()
  await expect.element(screen.getByText('Fait 0 fois')).toBeInTheDocument()
  await userEvent.keyboard('{Enter}')
  await expect.element(screen.getByText('Fait 1 fois')).toBeInTheDocument()
})

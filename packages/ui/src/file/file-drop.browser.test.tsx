import { expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { FileDrop } from './file-drop.tsx'
import type { Upload } from './use-uploads.ts'

const pdf = (name: string, size = 10) => new File([new Uint8Array(size)], name, { type: 'application/pdf' })

function drop(target: Element, ...files: File[]) {
  const dataTransfer = new DataTransfer()
  for (const file of files) dataTransfer.items.add(file)
  target.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }))
}

test('a chosen file shows its progress, then is told arrived', async () => {
  let finish: () => void = () => undefined
  const upload: Upload = (_file, { onProgress }) =>
    new Promise((resolve) => {
      onProgress(0.5)
      finish = () => resolve(undefined)
    })
  const screen = await render(<FileDrop name="piece" label="Convention" upload={upload} />)
  const input = screen.container.querySelector<HTMLInputElement>('input[type=file]')
  await userEvent.upload(input as HTMLInputElement, pdf('convention.pdf'))
  const bar = screen.getByRole('progressbar', { name: 'Envoi de convention.pdf' })
  await expect.element(bar).toHaveAttribute('value', '0.5')
  finish()
  await expect.element(bar).not.toBeInTheDocument()
  await expect.element(screen.getByRole('status')).toHaveTextContent('convention.pdf est bien arrivé.')
})

test('a dropped file can be stopped', async () => {
  let signal: AbortSignal | undefined
  const upload: Upload = (_file, how) => {
    signal = how.signal
    return new Promise((_, reject) => how.signal.addEventListener('abort', () => reject(how.signal.reason)))
  }
  const screen = await render(<FileDrop name="piece" label="Convention" upload={upload} />)
  drop(screen.getByRole('region', { name: 'Convention' }).element(), pdf('a.pdf'))
  await screen.getByRole('button', { name: 'Annuler l’envoi de a.pdf' }).click()
  expect(signal?.aborted).toBe(true)
  await expect.element(screen.getByRole('progressbar')).not.toBeInTheDocument()
  await expect.element(screen.getByRole('alert')).not.toBeInTheDocument()
})

test('a file that does not arrive says why in the screen’s words, and is tried again', async () => {
  const upload = vi.fn<Upload>().mockRejectedValueOnce(new Error('413')).mockResolvedValueOnce(undefined)
  const screen = await render(
    <FileDrop name="piece" label="Convention" upload={upload} explain={() => 'Ce PDF est protégé.'} />,
  )
  drop(screen.getByRole('region').element(), pdf('a.pdf'))
  await expect.element(screen.getByRole('alert')).toHaveTextContent('a.pdf — Ce PDF est protégé.')
  await screen.getByRole('button', { name: 'Réessayer l’envoi de a.pdf' }).click()
  await expect.element(screen.getByRole('status')).toHaveTextContent('a.pdf est bien arrivé.')
  expect(upload).toHaveBeenCalledTimes(2)
})

test('a file refused for what it is offers no new try, and goes when another is given in its place', async () => {
  const upload = vi.fn<Upload>().mockRejectedValueOnce(new Error('422')).mockResolvedValueOnce(undefined)
  const screen = await render(
    <FileDrop
      name="piece"
      label="Convention"
      upload={upload}
      explain={() => 'Ce PDF est protégé.'}
      isRetriable={() => false}
    />,
  )
  drop(screen.getByRole('region').element(), pdf('a.pdf'))
  await expect.element(screen.getByRole('alert')).toHaveTextContent('a.pdf — Ce PDF est protégé.')
  await expect.element(screen.getByRole('button', { name: /Réessayer/ })).not.toBeInTheDocument()
  drop(screen.getByRole('region').element(), pdf('b.pdf'))
  await expect.element(screen.getByRole('status')).toHaveTextContent('b.pdf est bien arrivé.')
  await expect.element(screen.getByRole('alert')).not.toBeInTheDocument()
})

test('what cannot pass is told before it travels', async () => {
  const upload = vi.fn<Upload>()
  const screen = await render(
    <FileDrop name="piece" label="Convention" upload={upload} accept=".pdf" maxBytes={1000} multiple />,
  )
  drop(
    screen.getByRole('region').element(),
    pdf('gros.pdf', 1001),
    new File([], 'vide.pdf'),
    new File(['x'], 'a.docx'),
    new File(['x'], 'IMG_0042.HEIC'),
  )
  const alerts = screen.getByRole('alert')
  await expect
    .element(alerts.nth(0))
    .toHaveTextContent('gros.pdf — Ce fichier dépasse 1 Ko. Réduisez-le ou numérisez en noir et blanc.')
  await expect
    .element(alerts.nth(1))
    .toHaveTextContent('vide.pdf — Ce fichier est vide. Choisissez-en un autre.')
  await expect
    .element(alerts.nth(2))
    .toHaveTextContent('a.docx — Ce format n’est pas accepté. Choisissez un PDF ou une image.')
  await expect.element(alerts.nth(3).getByText(/JPEG.*Formats, «\sLe plus compatible\s»/)).toBeVisible()
  await expect.element(screen.getByRole('button', { name: /Réessayer/ })).not.toBeInTheDocument()
  expect(upload).not.toHaveBeenCalled()
})

test('one place takes one file', async () => {
  const screen = await render(<FileDrop name="piece" label="Convention" upload={vi.fn<Upload>()} />)
  drop(screen.getByRole('region').element(), pdf('a.pdf'), pdf('b.pdf'))
  await expect.element(screen.getByText('Déposez un seul fichier à la fois.').first()).toBeVisible()
})

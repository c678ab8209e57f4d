import { useForm } from 'react-hook-form'
import { expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { fieldId } from '../field/field-id.ts'
import { TextField } from './text-field.tsx'

test('a field is named, described and told wrong in words', async () => {
  const screen = await render(
    <TextField
      name="apprenti.nom"
      label="Nom"
      help="Comme sur la pièce d’identité."
      error="Indiquez le nom"
      prefilled
    />,
  )
  const field = screen.getByRole('textbox', { name: 'Nom' })
  await expect.element(field).toHaveAttribute('id', fieldId('apprenti.nom'))
  await expect.element(field).toHaveAttribute('aria-invalid', 'true')
  await expect
    .element(field)
    .toHaveAccessibleDescription(
      'Erreur\u00a0: Indiquez le nom Comme sur la pièce d’identité. repris de votre fiche entreprise',
    )
})

test('what to verify is told in words with the field, which is not called wrong', async () => {
  const screen = await render(<TextField name="apprenti.nom" label="Nom" warning="Vérifiez le nom." />)
  const field = screen.getByRole('textbox', { name: 'Nom' })
  await expect.element(field).toHaveAccessibleDescription('Attention\u00a0: Vérifiez le nom.')
  await expect.element(field).not.toHaveAttribute('aria-invalid')
})

test('react-hook-form registers it as it is, and can focus it', async () => {
  const send = vi.fn()
  function Form() {
    const { register, handleSubmit, formState } = useForm<{ nom: string }>()
    return (
      <form onSubmit={handleSubmit(send)}>
        <TextField
          {...register('nom', { required: 'Indiquez le nom' })}
          label="Nom"
          error={formState.errors.nom?.message}
        />
        <button type="submit">Continuer</button>
      </form>
    )
  }
  const screen = await render(<Form />)
  await screen.getByRole('button').click()
  const field = screen.getByRole('textbox')
  await expect.element(field).toHaveFocus()
  await expect.element(field).toHaveAccessibleDescription('Erreur\u00a0: Indiquez le nom')
  await userEvent.type(field, 'Okafor')
  await screen.getByRole('button').click()
  await vi.waitFor(() => expect(send.mock.calls[0]?.[0]).toEqual({ nom: 'Okafor' }))
})

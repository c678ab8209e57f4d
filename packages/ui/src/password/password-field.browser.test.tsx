import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { PasswordField } from './password-field.tsx'
import { PasswordMeter } from './password-meter.tsx'

test('a password is looked at when asked, and hidden again when sent', async () => {
  const screen = await render(
    <form onSubmit={(event) => event.preventDefault()}>
      <PasswordField name="motDePasse" label="Mot de passe" autoComplete="current-password" />
      <button type="submit">Se connecter</button>
    </form>,
  )
  const field = screen.getByLabelText('Mot de passe', { exact: true })
  await userEvent.type(field, 'une phrase')
  await expect.element(field).toHaveAttribute('type', 'password')
  await screen.getByRole('button', { name: 'Afficher le mot de passe' }).click()
  await expect.element(field).toHaveAttribute('type', 'text')
  await expect
    .element(screen.getByRole('status'))
    .toHaveTextContent('Votre mot de passe est affiché à l’écran.')
  await screen.getByRole('button', { name: 'Se connecter' }).click()
  await expect.element(field).toHaveAttribute('type', 'password')
  await expect.element(field).toHaveValue('une phrase')
})

test('its strength is a word before it is a colour', async () => {
  const screen = await render(<PasswordMeter score={3} advice={['Ajoutez un mot.']} />)
  await expect.element(screen.getByRole('status')).toHaveTextContent('Solidité : bonne')
  await expect.element(screen.getByText('Ajoutez un mot.')).toBeVisible()
})

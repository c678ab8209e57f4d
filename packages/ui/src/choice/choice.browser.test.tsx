import { useState } from 'react'
import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { ErrorSummary } from '../field/error-summary.tsx'
import { Checkbox } from './checkbox.tsx'
import { ChoiceYesNo } from './choice-yes-no.tsx'

function Question() {
  const [answer, setAnswer] = useState<boolean | null>(null)
  const [attempt, setAttempt] = useState(0)
  const message = 'Répondez par Oui ou Non'
  const wrong = attempt > 0 && answer === null
  return (
    <>
      <ErrorSummary attempt={attempt} errors={wrong ? [{ name: 'a.oui', message }] : []} />
      <ChoiceYesNo
        name="a.oui"
        label="Subrogation"
        value={answer}
        onChange={setAnswer}
        error={wrong ? message : undefined}
      />
      <output>{String(answer)}</output>
      <button type="button" onClick={() => setAttempt(attempt + 1)}>
        Continuer
      </button>
    </>
  )
}

test('nothing is chosen for her; the summary takes the focus and leads to the question', async () => {
  const screen = await render(<Question />)
  await expect.element(screen.getByRole('radio', { name: 'Oui' })).not.toBeChecked()
  await screen.getByRole('button').click()
  const summary = screen.getByRole('region', { name: 'Il reste 1 point à corriger' })
  await expect.element(summary).toHaveFocus()
  const group = screen.getByRole('radiogroup', { name: 'Subrogation' })
  await expect.element(group).toHaveAccessibleDescription('Erreur\u00a0: Répondez par Oui ou Non')

  await summary.getByRole('link', { name: 'Répondez par Oui ou Non' }).click()
  await expect.element(screen.getByRole('radio', { name: 'Oui' })).toHaveFocus()
  await userEvent.keyboard('{ArrowRight}')
  await expect.element(screen.getByText('false')).toBeInTheDocument()
  await expect.element(summary).not.toBeInTheDocument()
})

test('the summary takes the focus again at each try', async () => {
  const screen = await render(<Question />)
  const button = screen.getByRole('button')
  await button.click()
  await button.click()
  await expect.element(screen.getByRole('region')).toHaveFocus()
})

test('a box is ticked by its words', async () => {
  const screen = await render(<Checkbox name="accord" label="J’atteste" help="Sur l’honneur." />)
  await screen.getByText('J’atteste').click()
  const box = screen.getByRole('checkbox', { name: 'J’atteste' })
  await expect.element(box).toBeChecked()
  await expect.element(box).toHaveAccessibleDescription('Sur l’honneur.')
})

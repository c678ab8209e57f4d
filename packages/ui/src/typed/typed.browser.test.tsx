import { useState } from 'react'
import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { DateField } from './date-field.tsx'
import { IdentifierField } from './identifier-field.tsx'
import { MoneyField } from './money-field.tsx'
import { NumberField } from './number-field.tsx'
import { PhoneField } from './phone-field.tsx'

function Dated({ start = null }: { start?: string | null }) {
  const [value, setValue] = useState<string | null>(start)
  return (
    <>
      <DateField name="date" label="Date" value={value} onChange={setValue} />
      <output>{JSON.stringify(value)}</output>
      <button type="button" onClick={() => setValue('2027-08-31')}>
        Pré-remplir
      </button>
    </>
  )
}

test('a date is understood as it is typed, and tidied when she leaves', async () => {
  const screen = await render(<Dated />)
  const field = screen.getByRole('textbox')
  await userEvent.type(field, '1 septembre 26')
  await expect.element(screen.getByRole('status')).toHaveTextContent('"2026-09-01"')
  await expect.element(field).toHaveValue('1 septembre 26')
  await userEvent.tab()
  await expect.element(field).toHaveValue('01/09/2026')
})

test('a date that is not understood stays as typed, in the field and in the form', async () => {
  const screen = await render(<Dated start="2026-09-01" />)
  const field = screen.getByRole('textbox')
  await expect.element(field).toHaveValue('01/09/2026')
  await userEvent.fill(field, '31/02/2026')
  await userEvent.tab()
  await expect.element(field).toHaveValue('31/02/2026')
  await expect.element(screen.getByRole('status')).toHaveTextContent('"31/02/2026"')
  await userEvent.clear(field)
  await expect.element(screen.getByRole('status')).toHaveTextContent('null')
})

test('a value that comes from elsewhere replaces the text', async () => {
  const screen = await render(<Dated />)
  await userEvent.type(screen.getByRole('textbox'), '1/9')
  await screen.getByRole('button').click()
  await expect.element(screen.getByRole('textbox')).toHaveValue('31/08/2027')
})

function Money() {
  const [value, setValue] = useState<number | string | null>(50410)
  return (
    <>
      <MoneyField name="salaire" label="Salaire" value={value} onChange={setValue} />
      <output>{JSON.stringify(value)}</output>
    </>
  )
}

test('an amount is cents for the form and French on the screen', async () => {
  const screen = await render(<Money />)
  const field = screen.getByRole('textbox')
  await expect.element(field).toHaveValue('504,10')
  await expect.element(field).toHaveAccessibleDescription('€')
  await userEvent.fill(field, '1234.5')
  await expect.element(screen.getByRole('status')).toHaveTextContent('123450')
  await userEvent.tab()
  await expect.element(field).toHaveValue('1\u202f234,50')
  await userEvent.fill(field, 'mille')
  await userEvent.tab()
  await expect.element(field).toHaveValue('mille')
  await expect.element(screen.getByRole('status')).toHaveTextContent('"mille"')
})

test('text is kept even where the screen does not feed the value back', async () => {
  const screen = await render(
    <>
      <NumberField
        name="heures"
        label="Heures"
        unit="h"
        decimals={1}
        value={null}
        onChange={() => undefined}
      />
      <PhoneField name="tel" label="Téléphone" value={null} onChange={() => undefined} />
      <IdentifierField name="siret" label="SIRET" kind="siret" value={null} onChange={() => undefined} />
    </>,
  )
  await userEvent.type(screen.getByRole('textbox', { name: 'Heures' }), '35.5')
  await userEvent.type(screen.getByRole('textbox', { name: 'Téléphone' }), '+33140000000')
  await userEvent.type(screen.getByRole('textbox', { name: 'SIRET' }), '99912345800013')
  await userEvent.tab()
  await expect.element(screen.getByRole('textbox', { name: 'Heures' })).toHaveValue('35,5')
  await expect
    .element(screen.getByRole('textbox', { name: 'Téléphone' }))
    .toHaveValue('01\u00a040\u00a000\u00a000\u00a000')
  await expect
    .element(screen.getByRole('textbox', { name: 'SIRET' }))
    .toHaveValue('999\u00a0123\u00a0458\u00a000013')
})

import { screen } from '../../testing/monter.tsx'

/** Pastes a table of people, as a spreadsheet hands it over. */
export async function coller(texte: string) {
  const champ = screen.getByLabelText('Tableau des personnes')
  await champ.click()
  const data = new DataTransfer()
  data.setData('text/plain', texte)
  const element = champ.element() as HTMLTextAreaElement
  element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }))
  element.setRangeText(texte)
  element.dispatchEvent(new InputEvent('input', { bubbles: true }))
}

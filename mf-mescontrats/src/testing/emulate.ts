import { onTestFinished } from 'vitest'
import { cdp } from 'vitest/browser'

/** The page as another medium shows it, or with colours that the reader forces; until the end of the test. */
export async function emulate({ media = '', forced = false }: { media?: 'print' | ''; forced?: boolean }) {
  const browser = cdp() as unknown as { send(method: string, params: object): Promise<unknown> }
  const show = (params: object) => browser.send('Emulation.setEmulatedMedia', params)
  onTestFinished(async () => void (await show({ media: '', features: [] })))
  await show({ media, features: forced ? [{ name: 'forced-colors', value: 'active' }] : [] })
}

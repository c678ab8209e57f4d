import { describe, expect, it } from 'vitest'
import { readSettings } from './settings.ts'

const demo = { BFF_URL: 'http://127.0.0.1:9001' }
const production = { ...demo, MODE: 'production', URL_PUBLIQUE: 'https://espace.exemple.test/' }

describe('settings', () => {
  it('have defaults for a demo', () => {
    expect(readSettings(demo)).toMatchObject({
      port: 9000,
      hote: undefined,
      mode: 'demo',
      urlPublique: 'http://localhost:9000',
      portail: false,
    })
  })

  it('lose the final slash of addresses', () => {
    expect(readSettings(production).urlPublique).toBe('https://espace.exemple.test')
  })

  it.each([
    ['BFF_URL', {}],
    ['BFF_URL', { BFF_URL: 'localhost' }],
    ['PORT', { ...demo, PORT: 'abc' }],
    ['MODE', { ...demo, MODE: 'prod' }],
    ['URL_PUBLIQUE', { ...demo, MODE: 'production' }],
    ['URL_PUBLIQUE', { ...production, URL_PUBLIQUE: 'https://espace.exemple.test/monespace' }],
    ['URL_PUBLIQUE', { ...production, URL_PUBLIQUE: 'https://qui@espace.exemple.test' }],
    ['PORTAIL', { ...production, PORTAIL: 'emulation' }],
    ['HORLOGE', { ...production, HORLOGE: '2026-09-01T08:00:00Z' }],
    ['HORLOGE', { ...demo, HORLOGE: 'demain' }],
  ])('refuse a bad %s in one line', (name, environment) => {
    const read = () => readSettings(environment)
    expect(read).toThrow(name)
    expect(read).not.toThrow('\n')
  })
})

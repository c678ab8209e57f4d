import { describe, expect, it } from 'vitest'
import { UrlPublique } from './url-publique.ts'

describe('URL_PUBLIQUE', () => {
  it.each([
    ['https://espace.example', 'https://espace.example'],
    ['https://espace.example/', 'https://espace.example'],
    ['http://localhost:9000', 'http://localhost:9000'],
    ['http://[::1]:9000', 'http://[::1]:9000'],
  ])('%s is an origin', (given, origin) => {
    expect(UrlPublique.parse(given)).toBe(origin)
  })

  it.each([
    '',
    'espace.example',
    'localhost:9000',
    'ftp://espace.example',
    'https://espace.example/monespace',
    'https://espace.example//',
    'https://espace.example?x=1',
    'https://espace.example#x',
    'https://qui:secret@espace.example',
  ])('« %s » is none', (given) => {
    expect(UrlPublique.safeParse(given).success).toBe(false)
  })
})

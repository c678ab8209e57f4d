import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { haproxyConfig } from './haproxy.ts'

const config = haproxyConfig({ pages: 9000, api: 9001, shells: [9101, 9102], bffs: [9201, 9202, 9203] })
const DOC = readFileSync(join(import.meta.dirname, '../../../../docs/exploitation.md'), 'utf8')

/** Its lines, without where things stand. */
const rules = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^(bind|server) /.test(line))

it('sends calls to what says that it is ready, and names each server', () => {
  expect(config).toContain('http-check send meth GET uri /api/sante/pret')
  expect(config.match(/server shell\d 127\.0\.0\.1:910\d/g)).toHaveLength(2)
  expect(config.match(/server bff\d 127\.0\.0\.1:920\d/g)).toHaveLength(3)
})

it('refuses as the service does where none is ready', () => {
  const json = /string '(\{.*\})'/.exec(config)?.[1] ?? ''
  expect(JSON.parse(json)).toMatchObject({ code: 'service_occupe', status: 503 })
})

it('is the one that operators are shown', () => {
  const [, section = ''] = DOC.split('\n## Several machines\n')
  const shown = /```haproxy\n([\s\S]*?)```/.exec(section)?.[1] ?? ''
  expect(rules(shown)).toEqual(rules(config))
})

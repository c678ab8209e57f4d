import type { Operation } from '@mon-espace/domain/api'
import fc from 'fast-check'

export type Who = 'personne' | 'autre' | 'employeur' | 'administrateur' | 'gestionnaire'
export interface Sent {
  readonly who: Who
  readonly path: string
  readonly body: unknown
  readonly headers: Readonly<Record<string, string>>
}
/** A broken request, and the only statuses it may be answered with. */
export interface Bad extends Sent {
  readonly fault: string
  readonly expected: readonly number[]
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A value that no schema takes for one like `value`. */
const another = (value: unknown): fc.Arbitrary<unknown> => {
  const list = fc.constantFrom<unknown>([], [null], [[1]])
  if (typeof value === 'string')
    return fc.oneof(fc.double({ noNaN: true }), fc.boolean(), list, fc.constant({ a: 1 }))
  if (typeof value === 'boolean') return fc.oneof(fc.integer(), fc.string(), list, fc.constant({ a: 1 }))
  if (typeof value === 'number') return fc.oneof(fc.string(), fc.boolean(), list, fc.constant({ a: 1 }))
  return fc.oneof(fc.string(), fc.integer(), fc.boolean(), list)
}

/** Every path to a value that is there. */
const paths = (value: unknown, at: readonly string[] = []): (readonly string[])[] =>
  isObject(value)
    ? Object.entries(value).flatMap(([key, v]) =>
        v === null ? [] : [[...at, key], ...paths(v, [...at, key])],
      )
    : []
const read = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((v, key) => (v as Record<string, unknown>)[key], value)
function written(value: unknown, path: readonly string[], to: unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined) return to
  return { ...(value as object), [key]: written((value as Record<string, unknown>)[key], rest, to) }
}

const unknownKey = fc
  .string({ minLength: 1, maxLength: 20 })
  .map((s) => `x${s.replaceAll('\0', '')}`)
  .filter((key) => key !== 'x')
/** JSON cut before its end, or with a sign too many: never JSON again. */
const brokenJson = (body: unknown) => {
  const text = JSON.stringify(body ?? { a: 1 })
  return fc.oneof(
    fc.integer({ min: 1, max: text.length - 1 }).map((at) => text.slice(0, at)),
    fc.constantFrom('}', ',', ' x', '[]', '\u0001').map((tail) => text + tail),
    fc.constantFrom(`{'a':1}`, '{a:1}', 'undefined', 'NaN', '{"a":"\\u0000"}', '{"a":1,}', '{"a":\u00a01}'),
  )
}

const BAD_TYPES = [
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/mixed',
  'application/xml',
  '',
  'json',
]
const BAD_MATCH = [
  'v1',
  '*',
  'W/"1"',
  '"v1-xz"',
  '"v-1"',
  '""',
  '"1"',
  '"v1", "v2"',
  '"v99999999999999999999"',
  'null',
]
const BAD_KEY = [
  'abc',
  '00000000-0000-4000-8000-00000000000',
  '{}',
  '1',
  'g0000000-0000-4000-8000-000000000000',
]
const BAD_QUERY = [
  'inconnu=1',
  'a=1&a=2',
  'limite=1&limite=1',
  '%00=1',
  'x=%00',
  '__proto__=1',
  'constructor=1',
  'limite=',
  'limite=1e1',
  'limite=0x10',
  'version=1.0',
]
const ABSENT = [
  'absent',
  '..%2f..',
  "'%20or%201=1",
  '99999999999999',
  '%F0%9F%92%A9',
  '-1',
  'null',
  'undefined',
]

/** All the ways to break a good request of this operation. */
export function waysToBreak(o: Operation, request: Sent): fc.Arbitrary<Bad>[] {
  const { path, body, headers } = request
  const unsafe = o.methode !== 'GET'
  const json = unsafe && o.corps !== 'multipart' && o.corps !== 'jose'
  const bad = (fault: string, expected: readonly number[], change: Partial<Sent>): Bad => ({
    ...request,
    ...change,
    fault,
    expected,
  })
  const one = (...all: Bad[]) => fc.constantFrom(...all)
  const typed = (type: string) => ({ ...headers, 'content-type': type })
  const raw = (text: string | Uint8Array) => ({ body: text, headers: typed('application/json') })
  const ways: fc.Arbitrary<Bad>[] = []

  if (o.acces !== 'public' && o.acces !== 'signature')
    ways.push(one(bad('nobody', [401], { who: 'personne' })))
  if (o.cible !== null)
    ways.push(
      one(bad('another enterprise', [404], { who: 'autre' })),
      fc
        .constantFrom(...ABSENT)
        .map((id) => bad('absent', [404], { path: path.replace(/^\/(\w+)\/[^/]+/, `/$1/${id}`) })),
    )
  if (['gestionnaire', 'administrateur', 'operateur'].includes(o.acces))
    ways.push(one(bad('role', [403], { who: 'employeur' })))
  if (unsafe && o.acces !== 'signature')
    ways.push(
      fc
        .constantFrom<Record<string, string>>(
          { 'sec-fetch-site': 'cross-site' },
          { 'sec-fetch-site': 'same-site' },
          { 'sec-fetch-site': 'none' },
          { origin: 'https://ailleurs.example' },
          { origin: 'null' },
        )
        .map((from) => bad('origin', [403], { headers: { ...headers, ...from } })),
    )
  if (unsafe && o.corps !== null)
    ways.push(fc.constantFrom(...BAD_TYPES).map((t) => bad('type', [415], { body: '{}', headers: typed(t) })))
  if (json) {
    const [min, max] = [256 * 1024 + 1, 300 * 1024]
    ways.push(
      fc.integer({ min, max }).map((n) => bad('too large', [413], raw(`"${'x'.repeat(n)}"`))),
      brokenJson(body).map((text) => bad('broken JSON', [400], raw(text))),
      fc
        .constantFrom([0xff], [0x22, 0xc3, 0x22], [0xed, 0xa0, 0x80])
        .map((b) => bad('UTF-8', [400], raw(new Uint8Array(b)))),
      fc
        .constantFrom('[]', '0', '"x"', 'null', 'true', '[{}]')
        .map((text) => bad('no object', [422], raw(text))),
      unknownKey.map((key) => bad('unknown key', [422], { body: { ...(body as object), [key]: 1 } })),
    )
  }
  if (json && isObject(body)) {
    // Sign-in answers the same for any text; a field of another kind is refused everywhere.
    ways.push(
      fc
        .constantFrom(...paths(body))
        .chain((at) =>
          another(read(body, at)).map((to) =>
            bad(`kind of ${at.join('.')}`, [422], { body: written(body, at, to) }),
          ),
        ),
      fc
        .constantFrom(...paths(body))
        .chain((at) => unknownKey.map((key) => [...(isObject(read(body, at)) ? at : []), key]))
        .map((at) => bad('unknown key inside', [422], { body: written(body, at, 'x') })),
    )
  }
  ways.push(
    fc
      .constantFrom(...BAD_QUERY)
      .map((q) => bad(`query ${q}`, [400], { path: `${path.split('?')[0]}?${q}` })),
  )
  if (o.ifMatch)
    ways.push(
      one(bad('no If-Match', [428], { headers: {} })),
      fc.constantFrom(...BAD_MATCH).map((v) => bad('If-Match', [400], { headers: { 'if-match': v } })),
      fc
        .integer({ min: 1, max: 999_999_999 })
        .filter((n) => `"v${n}"` !== headers['if-match'])
        .map((n) => bad('old version', [412], { headers: { 'if-match': `"v${n}"` } })),
    )
  if (o.idempotence && o.corps !== 'multipart')
    ways.push(
      fc
        .constantFrom(...BAD_KEY)
        .map((key) => bad('Idempotency-Key', [400], { headers: { ...headers, 'idempotency-key': key } })),
    )
  return ways
}

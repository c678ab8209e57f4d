import { type ApiProblem, unreadable } from './problem.ts'

/** What a page or a message of somebody else is written in is no file of ours. */
const FILE = /^(?:image\/|application\/(?!(?:[\w.-]+\+)?(?:json|xml)\b))/

const typeOf = (headers: Headers) => headers.get('content-type')?.toLowerCase() ?? ''

/**
 * The value that an accepted call answers; undefined for an empty answer.
 * @throws {ApiProblem} `reponse_illisible` for what is no JSON: a page of maintenance, of a sign-in that is not ours
 */
export function readJson(status: number, text: string, headers: Headers): unknown {
  if (status === 204) return undefined
  if (/^application\/json\b/.test(typeOf(headers))) {
    try {
      return JSON.parse(text)
    } catch {
      // Cut on the way: told below.
    }
  }
  throw unreadable(status, headers)
}

/** See {@link readJson}: what a call that answers a file throws before its bytes are read; null when it is one. */
export const notFile = (status: number, headers: Headers): ApiProblem | null =>
  FILE.test(typeOf(headers)) ? null : unreadable(status, headers)

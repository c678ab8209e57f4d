import type { Call, ReponseDe } from '@mon-espace/domain/api'
import { type AddressOptions, urlOf } from './address.ts'
import { isSessionLost, type WriteOptions, writeHeaders } from './call.ts'
import { ApiProblem, networkProblem, problemOf } from './problem.ts'
import { readJson } from './read-answer.ts'
import { resumeSession } from './session-lost.ts'

/** A deposit: fields and files, and who follows its progress. */
export type UploadOptions<C extends Call> = AddressOptions<C> &
  WriteOptions & {
    form: FormData
    /** Share sent, from 0 to 1; what follows 1 is the service checking the file. */
    onProgress?: (share: number) => void
  }

/** The headers of an answer, which XMLHttpRequest gives as text. */
function headersOf(request: XMLHttpRequest): Headers {
  const headers = new Headers()
  for (const line of request.getAllResponseHeaders().trim().split(/\r?\n/)) {
    const colon = line.indexOf(':')
    if (colon > 0) headers.append(line.slice(0, colon).trim(), line.slice(colon + 1).trim())
  }
  return headers
}

// fetch cannot tell how much of a body has been sent: XMLHttpRequest can.
function send(to: Call, options: UploadOptions<Call>): Promise<unknown> {
  const { promise, resolve, reject } = Promise.withResolvers<unknown>()
  const request = new XMLHttpRequest()
  const abandon = () => request.abort()
  request.open(to.methode, urlOf(to, options))
  writeHeaders(options).forEach((value, name) => {
    request.setRequestHeader(name, value)
  })
  request.upload.onprogress = ({ lengthComputable, loaded, total }) => {
    if (lengthComputable && total > 0) options.onProgress?.(loaded / total)
  }
  request.onload = () => {
    const { status, responseText } = request
    const headers = headersOf(request)
    if (status < 200 || status >= 300) return reject(problemOf(status, responseText, headers))
    try {
      resolve(readJson(status, responseText, headers))
    } catch (unreadable) {
      reject(unreadable)
    }
  }
  request.onerror = () => reject(networkProblem())
  request.onabort = () => reject(options.signal?.reason)
  request.onloadend = () => options.signal?.removeEventListener('abort', abandon)
  if (options.signal?.aborted) return Promise.reject(options.signal.reason)
  options.signal?.addEventListener('abort', abandon)
  request.send(options.form)
  return promise
}

/**
 * Deposits files (multipart), telling how far it is; `signal` cancels.
 * @throws {ApiProblem} when the deposit is refused or the connection is cut; a cancelled one throws the signal's reason
 */
export async function upload<C extends Call>(to: C, options: UploadOptions<C>): Promise<ReponseDe<C>> {
  const attempt = () => send(to, options as UploadOptions<Call>) as Promise<ReponseDe<C>>
  try {
    return await attempt()
  } catch (error) {
    if (error instanceof ApiProblem && isSessionLost(error) && (await resumeSession())) return attempt()
    throw error
  }
}

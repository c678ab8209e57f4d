import { setupWorker } from 'msw/browser'
import { http } from 'msw/http'
import { createPageBff } from '../page-bff.ts'
import { describeService } from './service-contract.ts'

describeService('in a page, behind MSW', async () => {
  const Native = globalThis.Response
  const bff = await createPageBff()
  const worker = setupWorker(http.all(`${window.location.origin}/api/*`, ({ request }) => bff.fetch(request)))
  await worker.start({ quiet: true })
  return {
    send: (method, path, { headers = {}, body } = {}) =>
      fetch(`/api${path}`, { method, headers, ...(body === undefined ? {} : { body }) }),
    async close() {
      worker.stop()
      globalThis.Response = Native
    },
  }
})

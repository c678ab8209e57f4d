/// <reference types="msw/vite/client" />

import { network } from 'virtual:msw'
import { http } from 'msw/http'

/** Has the page's one service worker hand every call of the API over to `answer`; the rest goes to the network. */
export async function startWorker(answer: (request: Request) => Promise<Response>): Promise<void> {
  network.configure({
    handlers: [http.all(`${window.location.origin}/api/*`, ({ request }) => answer(request))],
    onUnhandledFrame: 'bypass',
    context: { quiet: true },
  })
  await network.enable()
}

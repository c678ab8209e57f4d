#!/usr/bin/env node
import { spawn } from 'node:child_process'
import { createServer } from 'node:http'
import { createInterface } from 'node:readline'
import { WebSocket, WebSocketServer } from 'ws'

/**
 * Debian's Firefox as Playwright wants to start it, with three things of Playwright 1.65.1 put right on the way. It sends
 * each page a command that Firefox knows only in later versions than its ESR: it is answered here. What it fills in goes
 * through the setter that React puts on a field, so that React takes it for its own writing: it goes to the native one.
 * And it hears of no download that has no navigation, as those that a script makes: they are named by their address.
 */
const INCONNUE = 'emulation.setMediaFeaturesOverride'

/** What Playwright sends. */
const righted = (message) =>
  message
    .replaceAll('inputElement.value += text;', 'write(inputElement.value + text);')
    .replaceAll('inputElement.value = value;', 'write(value);')
    .replaceAll(
      'const inputElement = element;',
      "const inputElement = element; const write = (text) => Reflect.set(Object.getPrototypeOf(element), 'value', text, element);",
    )

/** What Firefox tells. */
const named = (message) => {
  if (!message.includes('"browsingContext.download')) return message
  const event = JSON.parse(message)
  event.params.download ??= event.params.navigation ?? event.params.url
  return JSON.stringify(event)
}

const firefox = spawn('firefox-esr', process.argv.slice(2), { stdio: ['ignore', 'inherit', 'pipe'] })
firefox.on('exit', (status) => process.exit(status ?? 1))
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => firefox.kill(signal))

/** Joins one connection of Playwright to Firefox. */
function join(client, adresse) {
  const serveur = new WebSocket(adresse)
  const avant = []
  client.on('message', (message) => {
    const texte = message.toString()
    const { id, method } = JSON.parse(texte)
    if (method === INCONNUE) client.send(JSON.stringify({ id, type: 'success', result: {} }))
    else if (serveur.readyState === WebSocket.OPEN) serveur.send(righted(texte))
    else avant.push(righted(texte))
  })
  serveur.on('open', () => {
    for (const message of avant) serveur.send(message)
  })
  serveur.on('message', (message) => client.send(named(message.toString())))
  serveur.on('close', () => client.close())
  client.on('close', () => serveur.close())
}

createInterface({ input: firefox.stderr }).on('line', (line) => {
  const [, adresse] = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(line) ?? []
  if (!adresse) return process.stderr.write(`${line}\n`)
  const server = createServer()
  new WebSocketServer({ server }).on('connection', (client, { url }) => join(client, `${adresse}${url}`))
  server.listen(0, '127.0.0.1', () =>
    process.stderr.write(`WebDriver BiDi listening on ws://127.0.0.1:${server.address().port}\n`),
  )
})

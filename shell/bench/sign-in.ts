/** A session of the demo’s employer, as the header `cookie` that sends it. */
export async function signIn(url: string): Promise<string> {
  const answer = await fetch(`${url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ email: 'employeur@interim-demo.example', motDePasse: 'Demonstration-2026!' }),
  })
  const [cookie] = answer.headers.getSetCookie()
  if (!cookie) throw new Error(`The demo account cannot sign in: ${answer.status}`)
  return cookie.slice(0, cookie.indexOf(';'))
}

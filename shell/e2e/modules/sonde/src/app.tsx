import { type HostProps, Link, useLocation, useSession } from '@mon-espace/module-kit'

/** Hands the host's props to the test, and shows what follows them. */
export default function App({ host }: { host: HostProps }) {
  const { path, search } = useLocation()
  const { compte } = useSession()
  Object.assign(globalThis, { hote: host })
  return (
    <>
      <h1>Sonde</h1>
      <p id="lieu">{`${path}${search.size ? `?${search}` : ''}`}</p>
      <p id="qui">{compte?.email ?? 'personne'}</p>
      <Link to="/mf-sonde/du-module">Lien du module</Link>
      <a href="/mf-sonde/ordinaire?a=1">Lien ordinaire</a>
    </>
  )
}

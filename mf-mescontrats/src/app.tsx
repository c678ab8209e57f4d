import type { HostProps } from '@mon-espace/module-kit'

export default function App(_: { host: HostProps }) {
  return <h1>mesContrats en alternance</h1>
}

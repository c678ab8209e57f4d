import '@mon-espace/ui/tokens.css'
import { ToastProvider } from '@mon-espace/ui'
import { Pages } from './routes/pages.tsx'

export { loadPage } from './routes/pages.tsx'

/** mesContrats en alternance. */
export default function App() {
  return (
    <ToastProvider>
      <Pages />
    </ToastProvider>
  )
}
